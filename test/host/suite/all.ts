import './host.test.ts';
import './walkthrough.test.ts';
import './settings.test.ts';
