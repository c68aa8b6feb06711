/** Every suite, imported after mocha has put `suite` and `test` on the global object. They share one window and run in this order. */
import './activation.test';
import './manifest.test';
import './status.test';
import './hover.test';
import './boilerplate.test';
import './tags.test';
import './entityTree.test';
import './settings.test';
import './typing.test';
import './makeCorpus.test';
