;; The steps of main.ts in Emacs with lsp-mode.
(require 'lsp-mode)
(load (expand-file-name "emacs.el" (file-name-directory load-file-name)))

(setq lsp-session-file (concat (getenv "EDITOR_SEEN") ".session")
      lsp-auto-guess-root t
      lsp-diagnostics-provider :none
      lsp-enable-snippet nil)
(add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))
(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection
                                   (list (getenv "EDITOR_NODE") (getenv "EDITOR_SERVER") "lsp" "--stdio"))
                  :activation-fn (lsp-activate-on "plaintext")
                  :server-id 'corpus))
(lsp-workspace-folders-add (file-name-directory (getenv "EDITOR_FILE")))
(find-file (getenv "EDITOR_FILE"))
(lsp)
(corpus-wait "the server" (lambda () (eq 'initialized (and (lsp-workspaces) (lsp--workspace-status (car (lsp-workspaces)))))))

(defun corpus-lsp-faded ()
  (let ((line (1- (line-number-at-pos))))
    (cl-some (lambda (one)
               (let ((range (lsp-get one :range)))
                 (and (seq-contains-p (lsp-get one :tags) 1)
                      (<= (lsp-get (lsp-get range :start) :line) line (lsp-get (lsp-get range :end) :line)))))
             (gethash buffer-file-name (lsp-diagnostics)))))

(corpus-run
 (lambda ()
   (let ((contents (lsp-get (lsp-request "textDocument/hover" (lsp--text-document-position-params)) :contents)))
     (substring-no-properties (lsp--render-on-hover-content contents t))))
 #'corpus-lsp-faded
 (lambda (title)
   (corpus-choosing title (lambda () (lsp-execute-code-action (lsp--select-action (lsp-code-actions-at-point)))))))
