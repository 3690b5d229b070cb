import { zipSync } from 'fflate';
import { declaration } from './markup.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A part of a presentation: its place in the file, its type, its content and the parts that it names, by id. */
export interface Part {
  path: string;
  type?: string;
  content: string | Uint8Array;
  relations?: { id: string; kind: string; to: string }[];
}

/** The media types of parts, and the kinds of relations between them. */
export const types = {
  presentation: `${pml}.presentation.main+xml`,
  master: `${pml}.slideMaster+xml`,
  layout: `${pml}.slideLayout+xml`,
  slide: `${pml}.slide+xml`,
  notes: `${pml}.notesSlide+xml`,
  notesMaster: `${pml}.notesMaster+xml`,
  view: `${pml}.viewProps+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

export const kinds = {
  document: `${office}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${office}/extended-properties`,
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  slide: `${office}/slide`,
  notes: `${office}/notesSlide`,
  notesMaster: `${office}/notesMaster`,
  view: `${office}/viewProps`,
  theme: `${office}/theme`,
  image: `${office}/image`,
} as const;

/** Every file has the same date, the first that a ZIP can have: the same content gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Parts as the ZIP file that a presentation is. Pictures are PNGs and already as small as they get. */
export function archive(parts: readonly Part[], root: Part['relations']): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const text = new TextEncoder();
  const put = (path: string, content: string | Uint8Array) => {
    files[path] = typeof content === 'string' ? text.encode(content) : content;
  };
  put('[Content_Types].xml', contentTypes(parts));
  put('_rels/.rels', relationsXml(root ?? []));
  for (const { path, content, relations } of parts) {
    put(path, content);
    if (relations) put(path.replace(/[^/]*$/, '_rels/$&.rels'), relationsXml(relations));
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.png') ? 0 : 9, mtime }]])),
  );
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ path, type }) => (type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : []));
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
  );
}

function relationsXml(relations: NonNullable<Part['relations']>): string {
  const written = relations.map(({ id, kind, to }) => `<Relationship Id="${id}" Type="${kind}" Target="${to}"/>`);
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}
