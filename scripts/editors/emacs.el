;; What the steps of main.ts need in Emacs, whichever client of the protocol is used; the arguments come in the environment.
(require 'cl-lib)
(require 'json)

(defvar corpus-seen nil "What was seen, by step.")

(defun corpus-see (step value)
  (push (cons step value) corpus-seen))

(defun corpus-wait (what done)
  "Wait until DONE answers with something, and answer with it; else say that WHAT did not come."
  (let ((end (+ (float-time) 60)) (answer nil))
    (while (and (not (setq answer (funcall done))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or answer (error "%s did not come" what))))

(defun corpus-to-line ()
  "Go to the line that is to be marked."
  (goto-char (point-min))
  (forward-line (string-to-number (getenv "EDITOR_LINE"))))

(defun corpus-keep-marked ()
  (copy-directory (expand-file-name ".corpus") (getenv "EDITOR_MARKED") nil nil t))

(defun corpus-choosing (title run)
  "Call RUN, choosing what begins with TITLE from the list that it offers; answer with what was chosen."
  (let ((chosen nil)
        ;; As by a key: a mouse would get a menu.
        (last-nonmenu-event t))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt collection &rest _)
                 (setq chosen (or (cl-find-if (lambda (one) (string-prefix-p title one)) (all-completions "" collection))
                                  (error "No code action %s" title))))))
      (funcall run))
    chosen))

(defun corpus-run (hover faded act)
  "The steps. HOVER answers with the text at point, FADED whether the line at point is, ACT takes the code action that begins with its argument."
  (condition-case problem
      (progn
        (goto-char (point-min))
        (search-forward "Putin")
        (backward-char 2)
        (corpus-see 'hover (funcall hover))
        (corpus-to-line)
        (corpus-see 'fadedBefore (if (funcall faded) t :json-false))
        (corpus-see 'marked (funcall act "Mark as Boilerplate"))
        (corpus-wait "the line faded" faded)
        (corpus-see 'fadedAfter t)
        (corpus-keep-marked)
        (corpus-see 'undone (funcall act "Undo"))
        (corpus-wait "the line as it was" (lambda () (not (funcall faded))))
        (corpus-see 'fadedUndone :json-false))
    (error (corpus-see 'problem (error-message-string problem))))
  (with-temp-file (getenv "EDITOR_SEEN")
    (insert (json-encode corpus-seen))))
