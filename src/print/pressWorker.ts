// A worker of the press: typesets a book, post-processes the PDF, caches it and reports the result. Started by press.ts.
import { createHash } from 'node:crypto';
import type { Book } from './book.ts';
import { PdfCache, type PdfFacts } from './cache.ts';
import { finish } from './finish.ts';
import type { PressJob, PressReply, PressSetup } from './press.ts';
import { Typesetter } from './typesetter.ts';

const { cacheFolder, ...setup } = JSON.parse(process.argv[2]!) as PressSetup;
const cache = new PdfCache(cacheFolder);
let typesetter: Typesetter | undefined;

// The parent process is gone, perhaps killed: no one waits for the result.
process.once('disconnect', () => process.exit(1));
process.on('message', async ({ key, book }: PressJob) => {
  const reply: PressReply = await print(key, book).then(
    (facts) => ({ key, facts }),
    (error: unknown) => ({ key, error: error instanceof Error ? error.message : String(error) }),
  );
  process.send!(reply satisfies PressReply);
});
process.send!({ ready: true } satisfies PressReply);

async function print(key: string, book: Book): Promise<PdfFacts> {
  typesetter ??= new Typesetter(setup);
  const { pdf, pages, paperOf, placeMarks, sides } = typesetter.typeset(book);
  const compacted = await finish(pdf, placeMarks, sides, book.rights);
  const facts = { pages, paperOf: [...paperOf], bytes: compacted.length, sha256: createHash('sha256').update(compacted).digest('hex') };
  cache.keep(key, compacted, facts);
  return facts;
}
