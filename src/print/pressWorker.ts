// A thread of the press: typesets a book, finishes the PDF, keeps it, and tells what came out. Started by press.ts.
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { PdfCache, type PdfFacts } from './cache.ts';
import { compact } from './finish.ts';
import type { PressJob, PressReply, PressSetup } from './press.ts';
import { type Book, Typesetter } from './typesetter.ts';

const { root, cacheFolder, fonts } = workerData as PressSetup;
const cache = new PdfCache(root, cacheFolder);
let typesetter: Typesetter | undefined;

parentPort!.on('message', async ({ key, book }: PressJob) => {
  const reply: PressReply = await print(key, book).then(
    (facts) => ({ key, facts }),
    (error: unknown) => ({ key, fault: error instanceof Error ? error.message : String(error) }),
  );
  parentPort!.postMessage(reply);
});

async function print(key: string, book: Book): Promise<PdfFacts> {
  typesetter ??= new Typesetter(root, fonts);
  const { pdf, pages, pagesOf } = typesetter.typeset(book);
  const compacted = await compact(pdf);
  const facts = { pages, pagesOf: [...pagesOf], bytes: compacted.length, sha256: createHash('sha256').update(compacted).digest('hex') };
  cache.keep(key, compacted, facts);
  return facts;
}
