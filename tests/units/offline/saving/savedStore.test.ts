import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashLength } from '../../../../src/offline/saving/hash.ts';
import type { SetRecord } from '../../../../src/offline/saving/record.ts';
import { SavedWriter } from '../../../../src/offline/saving/savedWriter.ts';
import { savedFile } from '../../../../src/offline/saving/worker/savedFile.ts';

const base = 'https://kite.example/';
const bytes = new TextEncoder().encode('风筝').buffer as ArrayBuffer;
const hash = createHash('sha256').update(new Uint8Array(bytes)).digest('hex').slice(0, hashLength);
const record = (id: string, savedAt: number): SetRecord => ({
  id,
  version: '1.0.0',
  date: '2026-12-01',
  mark: 'm',
  withPdfs: false,
  files: [['zh/help/', hash, bytes.byteLength]],
  savedAt,
});

/** The caches of a browser, of which single entries cannot be read: as they are found, or when their bytes are. */
const stores = new Map<string, Map<string, () => Promise<Response>>>();
const damage = (key: string, found: () => Promise<Response>) => {
  for (const store of stores.values()) for (const url of store.keys()) if (url.includes(key)) store.set(url, found);
};
const cut = async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('disk')) }));
const refused = async (): Promise<Response> => {
  throw new DOMException('', 'UnknownError');
};

function cacheOf(store: Map<string, () => Promise<Response>>): Partial<Cache> {
  return {
    keys: async () => [...store.keys()].map((url) => ({ url }) as Request),
    match: async (key) => store.get(String(key))?.(),
    delete: async (key) => store.delete(String(key)),
    put: async (key, response) => {
      const kept = await response.arrayBuffer();
      store.set(String(key), async () => new Response(kept));
    },
  };
}

let store: SavedWriter;
beforeEach(async () => {
  stores.clear();
  const open = async (name: string) => {
    if (!stores.has(name)) stores.set(name, new Map());
    return cacheOf(stores.get(name)!);
  };
  vi.stubGlobal('caches', { open });
  store = new SavedWriter(base);
  await store.put(hash, bytes);
  await store.commit(record('zh-grade-3', 1));
  await store.commit(record('zh-grade-4', 2));
});
afterEach(() => void vi.unstubAllGlobals());

test('a file whose bytes cannot be read is as one that is not there: the next update fetches it', async () => {
  expect(await (await savedFile(store, 'zh/help/'))!.text()).toBe('风筝');
  damage(hash, cut);
  expect(await savedFile(store, 'zh/help/')).toBeUndefined();
  expect(await store.present()).toEqual(new Set());
});

test.each([
  ['when its bytes are read', cut],
  ['when it is looked for', refused],
])('a record that fails %s costs neither the other grades nor their files', async (_, found) => {
  damage('whole/zh-grade-3', found);
  expect((await store.records()).map(({ id }) => id)).toEqual(['zh-grade-4']);
  expect(await store.unreadable()).toEqual(['zh-grade-3']);
  expect(await (await savedFile(store, 'zh/help/'))!.text()).toBe('风筝');
  // Nothing is swept while the needs of a grade are not known.
  await store.remove('zh-grade-4');
  expect(await store.present()).toEqual(new Set([hash]));
});
