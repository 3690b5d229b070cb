import { describe } from 'vitest';
import { startsOnce } from './bench.ts';
import { editor } from './editor.ts';
import { saved } from './saved.ts';

startsOnce();

describe('the workbench of someone who writes in another program', saved);
describe('the editor of the workbench', editor);
