import { curriculumRoot } from '../../src/curriculum/root.ts';
import { script } from './process.ts';
import { siteFolder } from './site.ts';

/** Builds the site of the real curriculum once for all tests that look at it. PDFs that have not changed come from the cache. */
export default async function setup(): Promise<void> {
  if (process.env['PAPER_KITE_TEST_SITE']) return;
  const { code, stdout, stderr } = await script('build', [], { PAPER_KITE_OUT: siteFolder, PAPER_KITE_CURRICULUM: curriculumRoot() });
  if (code !== 0) throw new Error(`The site for the tests was not built.\n${stdout}${stderr}`);
}
