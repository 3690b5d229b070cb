import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { vocabulary } from '../../../blocks/vocabulary.ts';
import { originalLocale } from '../../../curriculum/locale.ts';
import { sharedFolder } from '../../../curriculum/pictures/files.ts';
import { readPicture } from '../../../curriculum/pictures/read.ts';
import { translator } from '../../../i18n/translator.ts';
import { setPictureHeaders } from '../../../site/servedPictures.ts';
import { type BenchAddress, pathOf, readAddress } from '../address.ts';
import type { WorkbenchSession } from '../session.ts';
import { refusalOf } from './access.ts';
import { addHandout, beginDocument } from './begin.ts';
import { blockWords } from './blockWords.ts';
import { readBody } from './body.ts';
import { EditorRefusal, filesOf, isThere, openFile, saveFile } from './files.ts';
import { type DocumentFolder, folderOf } from './folder.ts';
import { keyWords } from './keyWords.ts';
import { namesFor } from './names.ts';
import type { BegunAnswer, CheckAnswer, EditorError, EditorFile, OpenedFile, SaveAnswer } from './protocol.ts';
import type { EditorWords } from './words.ts';

const text = z.string();
const saveForm = z.strictObject({ address: text, file: text, text, hash: text.optional() });
const checkForm = z.strictObject({ address: text, texts: z.record(text, text) });
const beginForm = z.strictObject({ id: text });
const handoutForm = z.strictObject({ slug: text, name: text, for: text, form: text, titles: z.strictObject({ zh: text, en: text }) });

/** What the editor's requests need: the session, and what to do after files have been written that were not there. */
export interface EditorServer {
  session: WorkbenchSession;
  written: () => void;
}

/** Answers a request below `/workbench/edit/`. Anyone who may not read and write files here gets the reason and nothing else. */
export async function answerEditor(below: URL, server: EditorServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const refusal = refusalOf(request);
  if (refusal) {
    send(response, 403, { message: refusal } satisfies EditorError);
    return;
  }
  const [what = '', ...rest] = below.pathname.split('/').filter((part) => part !== '');
  try {
    if (request.method === 'GET') get(what, addressIn(rest.join('/')), below.searchParams.get('file'), server, response);
    else send(response, 200, await post(what, server, request));
  } catch (error) {
    if (!(error instanceof EditorRefusal)) throw error;
    send(response, error.status, { message: error.wording } satisfies EditorError);
  }
}

function get(what: string, address: BenchAddress, file: string | null, { session }: EditorServer, response: ServerResponse): void {
  if (what === 'files') send(response, 200, editorFiles(session, address));
  else if (what === 'words') send(response, 200, editorWords(session, address));
  else if (what === 'open' && file !== null)
    send(response, 200, openFile(session.root, folder(session, address), file) satisfies OpenedFile);
  else if (what === 'picture' && file !== null) sendPicture(session, address, file, response);
  else throw noSuch;
}

async function post(
  what: string,
  { session, written }: EditorServer,
  request: IncomingMessage,
): Promise<SaveAnswer | CheckAnswer | BegunAnswer> {
  if (what === 'save') {
    const { hash, ...wanted } = await readBody(request, saveForm);
    return saveFile(session.root, folder(session, addressIn(wanted.address)), { ...wanted, ...(hash === undefined ? {} : { hash }) });
  }
  if (what === 'check') {
    const { address, texts } = await readBody(request, checkForm);
    const shown = addressIn(address);
    const document = folder(session, shown);
    const known = new Set(filesOf(document).map(({ file }) => file));
    if (Object.keys(texts).some((file) => !known.has(file))) throw noSuch;
    return session.withUnsaved(shown, document.folder, new Map(Object.entries(texts)));
  }
  if (what === 'begin') {
    const wanted = await readBody(request, beginForm);
    await beginDocument(session.root, session.curriculum, wanted);
    written();
    return { address: pathOf({ locale: originalLocale, slug: wanted.id.toLowerCase() }) };
  }
  if (what === 'handout') {
    const wanted = await readBody(request, handoutForm);
    await addHandout(session.root, session.curriculum, wanted);
    written();
    return { address: pathOf({ locale: originalLocale, slug: wanted.slug, handout: wanted.name }) };
  }
  throw noSuch;
}

function addressIn(path: string): BenchAddress {
  const address = readAddress(path);
  if (!address) throw noSuch;
  return address;
}

function editorFiles(session: WorkbenchSession, address: BenchAddress): EditorFile[] {
  const found = folder(session, address);
  const document = session.document(address);
  return filesOf(found).map(({ file, handout, locale }) => {
    const t = translator(address.locale);
    const title =
      handout === undefined
        ? t(`document:kind.${found.kind}`)
        : document
          ? session.titleOf(document, { locale: address.locale, handout })
          : handout;
    return {
      file,
      label: locale === undefined ? t('editor:facts') : title,
      form: locale === undefined ? 'facts' : 'text',
      exists: isThere(session.root, file),
      ...(locale === undefined ? {} : { locale }),
      ...(handout === undefined ? {} : { handout }),
    };
  });
}

function editorWords(session: WorkbenchSession, address: BenchAddress): EditorWords {
  const { id, kind, folder: place } = folder(session, address);
  return {
    blocks: blockWords(vocabulary, address.locale),
    keys: keyWords(kind, address.locale),
    names: namesFor(session.root, session.curriculum, { id, folder: place }, address.locale),
  };
}

/** A picture for the gallery: only a drawing that the check accepts, and with the headers of pictures. */
function sendPicture(session: WorkbenchSession, address: BenchAddress, name: string, response: ServerResponse): void {
  const isName = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(name);
  const places = isName ? [`${folder(session, address).folder}/${name}.svg`, `${sharedFolder}/${name}.svg`] : [];
  const picture = places.map((place) => readPicture(session.root, place)).find((one) => one !== undefined);
  if (!picture || picture.problems.length > 0) throw noSuch;
  setPictureHeaders(response, `${name}.svg`);
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
  response.end(picture.bytes);
}

function folder(session: WorkbenchSession, address: BenchAddress): DocumentFolder {
  const found = folderOf(session, address);
  if (!found) throw noSuch;
  return found;
}

const noSuch = new EditorRefusal({ zh: '没有这个文件。', en: 'There is no such file.' }, 404);

function send(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
