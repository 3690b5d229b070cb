import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../src/offline/saving/contentType.ts';
import { isOwn } from '../../../src/offline/saving/worker/isOwn.ts';
import { siteFolder } from '../../support/site.ts';
import { htmlFiles } from '../support/files.ts';
import { planOf } from '../support/saving.ts';

const base = 'https://kite.example/';

test('every page of the site, and every file of a saved grade, is known by the service worker as the site’s own', async () => {
  const pages = htmlFiles().filter((file) => file !== '404.html');
  expect(pages.length).toBeGreaterThan(150);
  const { pages: planned, pdfs } = planOf('zh-grade-3');
  const addresses = [...pages.map((file) => file.replace(/index\.html$/, '')), ...[...planned, ...pdfs].map(([address]) => address)];
  const strange: string[] = [];
  for (const address of new Set(addresses)) {
    const file = path.join(siteFolder, address === '' || address.endsWith('/') ? `${address}index.html` : address);
    const response = new Response(readFileSync(file), { headers: { 'content-type': contentTypeOf(address) } });
    Object.defineProperty(response, 'type', { value: 'basic' });
    if (!(await isOwn(response, address, base))) strange.push(address);
  }
  expect(strange).toEqual([]);
});
