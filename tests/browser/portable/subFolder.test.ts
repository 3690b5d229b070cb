import path from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../../src/pipeline/browser/serve.ts';
import { thorough } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { carried, complaintsOf, openAll, pageFile } from '../support/copies.ts';
import { sampledPages } from '../support/pages.ts';
import { leavesFor } from '../support/plan.ts';
import { searched, searchFor } from '../support/searching.ts';

// The same folder on a school's web server, below a sub-path.
test.runIf(thorough)('from a sub-folder of a web server every kind of page, the island and search work without a complaint', async () => {
  const folder = carried('portable-served');
  const { url, server } = await serve(path.dirname(folder));
  try {
    const at = (file: string) => `${url}/${encodeURIComponent(path.basename(folder))}/${file}`;
    const page = await newPage();
    const files = ['index.html', ...sampledPages.map(({ address }) => pageFile(address))];
    expect(await openAll(page.context(), files.map(at))).toEqual([]);

    const complaints = complaintsOf(page);
    await page.goto(at(pageFile('/zh/grades/3/')));
    await page.getByLabel('班里人数').fill('50');
    await expect.poll(() => page.locator('.budget [data-part="sentence"]').innerText()).toContain(`50 人的班要 ${leavesFor(50)} 张纸`);

    const online = await searchFor('想家');
    await page.goto(`${at(pageFile('/zh/search/'))}?q=${encodeURIComponent('想家')}`);
    expect((await searched(page)).titles).toEqual(online.titles);
    expect(complaints).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
