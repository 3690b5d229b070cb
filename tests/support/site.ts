import path from 'node:path';

/**
 * The site of the fixture curriculum, with its PDFs in `packs/`: built by globalSetup.ts before the tests, or one that is
 * there already, named by the environment variable PAPER_KITE_TEST_SITE.
 */
export const siteFolder = path.resolve(process.env['PAPER_KITE_TEST_SITE'] ?? '.cache/tests/site');
