import { afterAll, afterEach } from 'vitest';
import { closePages, closeShared } from './browser.ts';

// Modules are loaded once for all test files, but hooks belong to one file: this setup runs before each file.
afterEach(closePages);
afterAll(closeShared);
