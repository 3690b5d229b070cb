import { linkParts } from '../../shared/linkParts.ts';
import { linkWords } from '../../shared/linkWords.ts';
import { plainWords } from '../../shared/plainWords.ts';

/** A pack: ids in order, whether they exist here or not, and a name. */
export interface Pack {
  ids: string[];
  title: string;
  /** Whether plans are in large type. */
  large?: boolean;
  /** Whether the preparation cards of its lessons are at its end. */
  cards?: boolean;
}

/** What a pack may have besides its items: keys of a pack and of a link. */
export const extras = ['large', 'cards'] as const;

export const emptyPack: Pack = { ids: [], title: '' };

/** Returns the displayed names of unknown ids: those of their documents, since the name of a sheet in a link may be anything. */
export function namedUnknown(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.split('/')[0]!))];
}

/** Maximum number of items: more would be the whole curriculum, which is available already. */
export const mostItems = 200;
export const longestTitle = 60;
const longestId = 60;

/** An id of a document, `G3-08`, or of a sheet, `G3-08/letter-paper`. Anything else in a link is untrusted text and is not displayed. */
const idForm = /^[A-Z]{1,3}\d{0,4}(?:-\d{2})?(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Encodes a pack as the hash of an address: `d=G3-08.G3-08/letter-paper&title=…&large=1`. Empty for an empty pack. */
export function toHash({ ids, title, ...pack }: Pack): string {
  const parts = [
    ...(ids.length > 0 ? [`d=${ids.map((id) => encodeURIComponent(id).replaceAll('%2F', '/')).join('.')}`] : []),
    ...(title === '' ? [] : [`title=${encodeURIComponent(title)}`]),
    ...extras.filter((key) => pack[key] && ids.length > 0).map((key) => `${key}=1`),
  ];
  return parts.join('&');
}

/** Parses such a hash. `left`: number of ids beyond the maximum. Invalid parts are ignored, as a link may be truncated. */
export function fromHash(hash: string): { pack: Pack; left: number } {
  const parts = linkParts(hash, { title: linkWords });
  const ids = idsIn(parts.get('d'));
  return {
    pack: {
      ids: ids.slice(0, mostItems),
      title: plainWords(parts.get('title') ?? '', longestTitle),
      ...Object.fromEntries(extras.filter((key) => parts.get(key) === '1').map((key) => [key, true])),
    },
    left: Math.max(0, ids.length - mostItems),
  };
}

function idsIn(text: string | null): string[] {
  const ids = (text ?? '').split('.').map((id) => plainWords(id, longestId));
  return [...new Set(ids.filter((id) => idForm.test(id)))];
}

/** The inputs when the page opens. */
export interface Opening {
  /** From the address: a pack, and ids added by a link on another page (`?add=G3-08`). */
  hash: string;
  search: string;
  /** Whether this page set the hash, so that it is not a link from elsewhere. */
  isOwn: boolean;
  /** The saved pack; undefined when there is none or the browser refuses access. */
  kept: string | undefined;
}

export interface Opened {
  pack: Pack;
  /** Ids that were added just now. */
  added: string[];
  left: number;
  /** The reader's own pack, if a link replaced it. */
  earlier?: Pack;
  /** Whether the pack comes from a link; it is not saved until the reader changes it. */
  isLink: boolean;
}

/**
 * Returns the initial pack. A link shows its own pack and leaves the saved one alone. The page's own hash may be older than the saved
 * pack, when the reader goes back in the browser's history.
 */
export function openPack({ hash, search, isOwn, kept }: Opening): Opened {
  const linked = fromHash(hash);
  const own = kept === undefined ? undefined : fromHash(kept);
  const isLink = linked.pack.ids.length > 0 && !isOwn && toHash(linked.pack) !== kept;
  const { pack, left } = isLink ? linked : (own ?? linked);
  const asked = idsIn(linkParts(search).get('add')).filter((id) => !pack.ids.includes(id));
  const added = asked.slice(0, Math.max(0, mostItems - pack.ids.length));
  return {
    pack: { ...pack, ids: [...pack.ids, ...added] },
    added,
    left: left + asked.length - added.length,
    ...(isLink && own && own.pack.ids.length > 0 ? { earlier: own.pack } : {}),
    isLink: isLink && added.length === 0,
  };
}

/** Returns the query without `add`, so that reloading the page does not add the ids again. */
export function withoutAdd(search: string): string {
  const params = new URLSearchParams(search);
  if (!params.has('add')) return search;
  params.delete('add');
  // Chromium 109 has no URLSearchParams.size.
  const rest = params.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** Returns the ids with one of them moved to another position. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((other) => other !== id);
  others.splice(Math.max(0, Math.min(to, others.length)), 0, id);
  return others;
}
