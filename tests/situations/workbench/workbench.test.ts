import { describe } from 'vitest';
import { startsOnce } from './bench.ts';

startsOnce();

// Another address each time, so that the tests are there again when the file is run again.
const run = Date.now();
describe('the workbench of someone who writes in another program', () => import(`./saved.ts?run=${run}`));
describe('the editor of the workbench', () => import(`./editor.ts?run=${run}`));
