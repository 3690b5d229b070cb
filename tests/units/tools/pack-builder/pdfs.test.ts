import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackItem } from '../../../../src/tools/pack-builder/ui/item.ts';
import { Pdfs } from '../../../../src/tools/pack-builder/ui/pdfs.ts';

beforeEach(() => vi.stubGlobal('location', { protocol: 'file:' }));
afterEach(() => vi.unstubAllGlobals());

const item: PackItem = { id: 'G3-08', title: '', group: '', pages: 1, sharedBy: 0, file: 'zh/documents/g3-08.pdf', bytes: 1 };

/** A file as provided by a browser when its folder was chosen. */
function chosen(path: string, content: string): File {
  const file = new File([content], path.split('/').at(-1)!);
  Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return file;
}

async function read(pdfs: Pdfs): Promise<string[]> {
  const { pdfs: found } = await pdfs.readAll([item], () => undefined, new AbortController().signal);
  return found.map((bytes) => new TextDecoder().decode(bytes));
}

test('in a folder with all languages the PDF of the reader’s language is taken, whatever comes last', async () => {
  const pdfs = new Pdfs();
  pdfs.choose([chosen('packs/zh/documents/g3-08.pdf', 'zh'), chosen('packs/en/documents/g3-08.pdf', 'en')]);
  expect(await read(pdfs)).toEqual(['zh']);
  expect(pdfs.notNeeded([item])).toBe(1);
});

test('a file that was chosen by itself is found by its name, the last one counts', async () => {
  const pdfs = new Pdfs();
  expect(pdfs.has(item)).toBe(false);
  pdfs.choose([chosen('G3-08.PDF', 'old'), chosen('g3-08.pdf', 'new')]);
  expect(await read(pdfs)).toEqual(['new']);
  expect(pdfs.notNeeded([item])).toBe(0);
});

test('what is missing is reported, and what cannot be read is discarded', async () => {
  const pdfs = new Pdfs();
  const { problems } = await pdfs.readAll([item], () => undefined, new AbortController().signal);
  expect(problems).toEqual([{ item, reason: 'missing' }]);
  pdfs.choose([chosen('g3-08.pdf', 'half')]);
  await read(pdfs);
  pdfs.forget(item);
  expect(pdfs.has(item)).toBe(false);
});
