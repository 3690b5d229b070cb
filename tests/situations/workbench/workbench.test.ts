import { describe } from 'vitest';
import { pageFiles, writeCurriculum } from '../../support/curriculum.ts';
import { startsOnce } from './bench.ts';

startsOnce(writeCurriculum('workbench', pageFiles));

// Another address each time, so that the tests are there again when the file is run again. What is not saved, and pictures that someone
// has sent, are tried with the workbench of tests/situations/received.test.ts, every day.
const run = Date.now();
describe('the workbench of someone who writes in another program', () => import(`./saved.ts?run=${run}`));
describe('the editor of the workbench', () => import(`./editor.ts?run=${run}`));
