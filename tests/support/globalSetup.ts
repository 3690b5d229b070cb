import { fixtureRoot, writeFixture } from './fixture.ts';
import { script } from './process.ts';
import { siteFolder } from './site.ts';

/** Builds the site of the fixture once for all tests that look at it. PDFs that have not changed come from the cache. */
export default async function setup(): Promise<void> {
  writeFixture();
  if (process.env['PAPER_KITE_TEST_SITE']) return;
  const { code, stdout, stderr } = await script('build', [], { PAPER_KITE_OUT: siteFolder, PAPER_KITE_CURRICULUM: fixtureRoot });
  if (code !== 0) throw new Error(`The site for the tests was not built.\n${stdout}${stderr}`);
}
