import { plainWords } from '../../shared/plainWords.ts';

/** What somebody put together: ids in order, known here or not, and what they call it. */
export interface Pack {
  ids: string[];
  title: string;
}

export const emptyPack: Pack = { ids: [], title: '' };

/** Ids that are not known here, as they may be named: by their documents, for the name of a sheet may hold anything. */
export function namedUnknown(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.split('/')[0]!))];
}

/** More than this is no pack but the whole curriculum, which is there already. */
export const mostItems = 200;
export const longestTitle = 60;
const longestId = 60;

/** An id of a document, `G3-08`, or of a sheet, `G3-08/letter-paper`. Anything else in a link is somebody's words, which this page does not repeat. */
const idForm = /^[A-Z]\d{1,4}(?:-\d{2})?(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** A pack as the hash of an address: `d=G3-08.G3-08/letter-paper&title=…`. Empty when there is nothing in it. */
export function toHash({ ids, title }: Pack): string {
  const parts = [
    ...(ids.length > 0 ? [`d=${ids.map((id) => encodeURIComponent(id).replaceAll('%2F', '/')).join('.')}`] : []),
    ...(title === '' ? [] : [`title=${encodeURIComponent(title)}`]),
  ];
  return parts.join('&');
}

/** Reads such a hash. `left`: how many ids were too many. What makes no sense is left out: a link may be cut off. */
export function fromHash(hash: string): { pack: Pack; left: number } {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const ids = idsIn(parts.get('d'));
  return {
    pack: { ids: ids.slice(0, mostItems), title: plainWords(parts.get('title') ?? '', longestTitle) },
    left: Math.max(0, ids.length - mostItems),
  };
}

function idsIn(text: string | null): string[] {
  const ids = (text ?? '').split('.').map((id) => plainWords(id, longestId));
  return [...new Set(ids.filter((id) => idForm.test(id)))];
}

/** What is known when the page opens. */
export interface Opening {
  /** Of the address: a pack, and what a link on another page puts in (`?add=G3-08`). */
  hash: string;
  search: string;
  /** Whether the hash was put there by this page, and is no link from elsewhere. */
  isOwn: boolean;
  /** What the device keeps; undefined when there is nothing, or when the browser refuses. */
  kept: string | undefined;
}

export interface Opened {
  pack: Pack;
  /** Ids that were put in just now. */
  added: string[];
  left: number;
  /** The reader's own pack, when a link brought another. */
  earlier?: Pack;
  /** Whether it is somebody's link, which is not kept before the reader changes it. */
  isLink: boolean;
}

/**
 * The pack to begin with. A link shows its own pack and leaves the device's alone; the page's own hash may be older than what
 * the device keeps, when the reader goes back in the browser's history.
 */
export function openPack({ hash, search, isOwn, kept }: Opening): Opened {
  const linked = fromHash(hash);
  const own = kept === undefined ? undefined : fromHash(kept);
  const isLink = linked.pack.ids.length > 0 && !isOwn && toHash(linked.pack) !== kept;
  const { pack, left } = isLink ? linked : (own ?? linked);
  const asked = idsIn(new URLSearchParams(search).get('add')).filter((id) => !pack.ids.includes(id));
  const added = asked.slice(0, Math.max(0, mostItems - pack.ids.length));
  return {
    pack: { ...pack, ids: [...pack.ids, ...added] },
    added,
    left: left + asked.length - added.length,
    ...(isLink && own && own.pack.ids.length > 0 ? { earlier: own.pack } : {}),
    isLink: isLink && added.length === 0,
  };
}

/** The query without what it put in, so that loading the page again does not put it in again. */
export function withoutAdd(search: string): string {
  const params = new URLSearchParams(search);
  if (!params.has('add')) return search;
  params.delete('add');
  // Chromium 109 does not count parameters (`size`).
  const rest = params.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** The ids with one of them moved to another place. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((other) => other !== id);
  others.splice(Math.max(0, Math.min(to, others.length)), 0, id);
  return others;
}
