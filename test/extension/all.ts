/** Every suite, imported after mocha has put `suite` and `test` on the global object. They share one window and run in this order. */
import './activation.test';
import './manifest.test';
import './status.test';
import './hover.test';
import './boilerplate.test';
import './boilerplateFolding.test';
import './markPreview.test';
import './repeatedPassages.test';
import './corpusFile.test';
import './tags.test';
import './annotationMode.test';
import './people.test';
import './dates.test';
import './entityTree.test';
import './settings.test';
import './typing.test';
import './makeCorpus.test';
