import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { EditorRefusal } from './files.ts';

/** The most that is read of a request, in bytes: a few texts of a document at their largest. */
const mostOfRequest = 4_000_000;

/** Reads the JSON of a request. Anything that does not have the form of `schema` is refused. */
export async function readBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > mostOfRequest) throw new EditorRefusal({ zh: '发来的内容太大了。', en: 'The request is too large.' });
    pieces.push(piece as Buffer);
  }
  const parsed = schema.safeParse(jsonOf(Buffer.concat(pieces).toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new EditorRefusal({ zh: '发来的内容看不懂。', en: 'The request does not have the right form.' });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
