/** Every test file; each says for itself in which runs it has something to test. */
import './host.test.ts';
import './checking.test.ts';
import './sources.test.ts';
import './documents.test.ts';
import './worker.test.ts';
import './typing.test.ts';
import './random.test.ts';
import './report.test.ts';
import './restricted.test.ts';
import './virtual.test.ts';
import './folders.test.ts';
import './readers.test.ts';
import './views.test.ts';
import './acts.test.ts';
