;; The steps of main.ts in Emacs with eglot.
(require 'eglot)
(load (expand-file-name "emacs.el" (file-name-directory load-file-name)))

(setq eglot-sync-connect 60 eglot-autoshutdown t)
(add-to-list 'eglot-server-programs
             (list 'text-mode (getenv "EDITOR_NODE") (getenv "EDITOR_SERVER") "lsp" "--stdio"))
(find-file (getenv "EDITOR_FILE"))
(apply #'eglot (eglot--guess-contact))
(flymake-start)

(defun corpus-eglot-faded ()
  (flymake-start)
  (cl-some (lambda (overlay)
             (memq 'eglot-diagnostic-tag-unnecessary-face (flatten-tree (overlay-get overlay 'face))))
           (overlays-in (line-beginning-position) (line-end-position))))

(corpus-run
 (lambda ()
   (let ((text nil))
     (eglot-hover-eldoc-function (lambda (said &rest _) (setq text (substring-no-properties said))))
     (corpus-wait "the hover" (lambda () text))))
 #'corpus-eglot-faded
 (lambda (title) (corpus-choosing title (lambda () (eglot-code-actions (point) (point) nil t)))))
(eglot-shutdown (eglot-current-server))
