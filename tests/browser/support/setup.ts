import { afterAll, afterEach } from 'vitest';
import { closeBrowser, closePages } from './browser.ts';

// Modules are loaded once for all files of tests, and hooks belong to one: they stand here, which runs before each.
afterEach(closePages);
afterAll(closeBrowser);
