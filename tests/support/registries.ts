import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** The pictures of the small curriculum, besides those of the folders, which belong to blocks: what tests show. */
const pictures = [
  ...[
    'bystanders',
    'ear',
    'envelope',
    'eye',
    'hands-linked',
    'hen',
    'kite',
    'kite-child-hill',
    'rain',
    'reading-corner',
    'slippers',
    'sun',
  ],
  ...['thunder', 'wind', 'zongzi'],
];
const isShown = (name: string) => pictures.includes(name);

/** Of these registries the entries that the small curriculum needs, which are read ten times as fast. */
const parts: Readonly<Record<string, (entry: string) => boolean>> = {
  'scope-and-sequence.yaml': (entry) => /^- id: G[23]-/.test(entry),
  'pictures.yaml': (entry) => isShown(/^- \{ id: ([\w-]+),/.exec(entry)?.[1] ?? ''),
};

/** The project's own registries, some of them in part. The words of the search name lessons of all grades and are left out. */
export const registries: ReadonlyMap<string, string> = new Map(
  readdirSync('content')
    .filter((file) => file.endsWith('.yaml') && file !== 'search-words.yaml')
    .map((file) => {
      const text = readFileSync(path.resolve('content', file), 'utf8');
      const isWanted = parts[file];
      if (!isWanted) return [file, text];
      return [
        file,
        text
          .split(/^(?=- (?:\{ )?id: )/m)
          .filter(isWanted)
          .join(''),
      ];
    }),
);

/** Whether a file below `content/pictures` is in the small curriculum. */
export function isOfTheSmall(file: string): boolean {
  return path.basename(path.dirname(file)) !== 'pictures' || !file.endsWith('.svg') || isShown(path.basename(file, '.svg'));
}

/** Files with the long list of documents cut short, for tests that read all of them again and again. */
export function shortLists(): Record<string, string> {
  const file = 'planned-documents.yaml';
  return { [`content/${file}`]: stringify((parse(registries.get(file)!) as unknown[]).slice(0, 5)) };
}
