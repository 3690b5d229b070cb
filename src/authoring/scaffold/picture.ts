import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { type Localized, requiredLocales } from '../../curriculum/locale.ts';
import { sharedFolder } from '../../curriculum/pictures/files.ts';
import { listFile } from '../../curriculum/pictures/listProblems.ts';
import { placeProblem } from '../../curriculum/pictures/places.ts';
import { entriesOf } from '../../curriculum/read/entries.ts';
import { readText } from '../../curriculum/read/files.ts';
import { type PictureKind, pictureKinds } from '../../curriculum/schema/pictures.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import { drawingHead } from '../tracing/layout.ts';
import { mostBytes, readImage } from '../tracing/readImage.ts';
import { largeFile, missingFile } from '../tracing/sentences.ts';
import { trace } from '../tracing/trace.ts';
import { type Ask, answersTo, type Options, titleDetails } from './details.ts';
import type { Drafted } from './draft.ts';

/** What a picture shows when nothing else is said. */
const usualKind: PictureKind = 'thing';

/** Drafts a drawing for all texts: traced from a scan or photo, or a file to draw in; and its line in the list of pictures. */
export async function newPicture(name: string, root: string, options: Options, ask: Ask): Promise<Drafted> {
  const file = `${sharedFolder}/${name}.svg`;
  const wrong = errorInName(file, root) ?? errorInKind(options['kind']);
  if (wrong) return { errors: [wrong] };
  const from = options['from'];
  const drawn = typeof from === 'string' ? traced(from) : { svg: template };
  if ('error' in drawn) return { errors: [drawn.error] };
  const list = readText(root, listFile);
  const { answers, errors } =
    list === undefined ? { answers: new Map<string, string>(), errors: [] } : await answersTo(titleDetails, options, ask, missingTitle);
  if (errors.length > 0) return { errors };
  const entry = {
    id: name,
    kind: options['kind'] ?? usualKind,
    title: Object.fromEntries(requiredLocales.map((locale) => [locale, answers.get(`title-${locale}`)])),
    words: Object.fromEntries(requiredLocales.map((locale) => [locale, []])),
  };
  return {
    files: [{ file, content: drawn.svg }, ...(list === undefined ? [] : [{ file: listFile, content: withPicture(list, entry) }])],
    next: [
      typeof from === 'string'
        ? {
            zh: `打开 ${file} 看看：线清楚不清楚，有没有多余的点。`,
            en: `Open ${file} and see whether its lines are clear and nothing is in it that you did not draw.`,
          }
        : { zh: `在 ${file} 里画：里面写着怎么画。`, en: `Draw in ${file}: it says how.` },
      ...(list === undefined
        ? []
        : [
            {
              zh: `在 ${listFile} 的 ${name} 那一行，words 里加上写的人会用来找它的词；kind 现在是 ${entry.kind}，不合适就改。`,
              en: `In ${listFile}, on the line of ${name}, add to words what writers would look for; kind is ${entry.kind} now, change it if need be.`,
            },
          ]),
      {
        zh: `用在文章里：<Picture name="${name}" alt="…" width="60" />。只有一份材料用，就把文件移到那份材料的文件夹，再删掉名单里的那一行。`,
        en: `Show it in a text: <Picture name="${name}" alt="…" width="60" />. If only one document shows it, move the file to its folder and delete the line in the list.`,
      },
    ],
  };
}

function errorInName(file: string, root: string): Localized | undefined {
  const place = placeProblem(file, []);
  if (place) return { zh: `${place.message.zh}${place.hint.zh}`, en: `${place.message.en} ${place.hint.en}` };
  const isTaken = entriesOf(root).some((entry) => entry.file.toLowerCase() === file);
  return isTaken
    ? { zh: `${file} 已经有了，换一个名字。什么都没有动。`, en: `${file} is there already: choose another name. Nothing was changed.` }
    : undefined;
}

function errorInKind(kind: Options[string]): Localized | undefined {
  if (kind === undefined || (pictureKinds as readonly unknown[]).includes(kind)) return undefined;
  const near = didYouMean(String(kind), pictureKinds);
  return { zh: `--kind ${kind}：${near.zh}`, en: `--kind ${kind}: ${near.en}` };
}

function missingTitle(option: string): Localized {
  return {
    zh: `加上 --${option} "…"：图上是什么，写的人照它来找。`,
    en: `Add --${option} "…": what the picture shows; writers find it by this.`,
  };
}

/** Reads and traces a file, named from the folder in which the command runs. */
function traced(from: string): { svg: string } | { error: Localized } {
  const place = path.resolve(from);
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isFile()) return { error: missingFile(from) };
  if (found.size > mostBytes) return { error: largeFile(from, mostBytes / 1e6) };
  const image = readImage(from, readFileSync(place));
  return 'error' in image ? image : trace(from, image);
}

/** Returns the list with one more line, in the order of names; all other lines stay as they are. */
export function withPicture(list: string, entry: { id: string }): string {
  const end = /\r\n/.test(list) ? '\r\n' : '\n';
  // An empty list is written as [].
  const written = list.replace(/^\[\]\s*$/m, '').trimEnd();
  const lines = written === '' ? [] : written.split(end);
  const line = `- ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()}`;
  const later = lines.findIndex((candidate) => (/^- \{ id: "?([a-z0-9-]+)/.exec(candidate)?.[1] ?? '') > entry.id);
  const at = later < 0 ? lines.length : later;
  return [...lines.slice(0, at), line, ...lines.slice(at), ''].join(end);
}

/** A drawing to begin with: every kind of line that the others have. */
const template = `${drawingHead(240, 180)}
<!-- 在 240 × 180 的框里画，四边各留 10。线宽 3，细的地方 2；只有黑（#000）、白（#fff）和不填（none）。先画的在后面，后画的盖住它。 -->
<!-- Draw inside 240 × 180 and leave 10 free at each side. Lines are 3 wide, thin ones 2; there is black (#000), white (#fff) and none. What comes later covers what is before it. -->
<path stroke-width="2" d="M10 166c60 -2 150 2 220 0"/>
<path fill="#fff" d="M120 20l44 56 -44 62 -44 -62z"/>
<path stroke-width="2" d="M120 20l0 118M76 76l88 0"/>
<path d="M120 138c-14 8 8 14 -4 24"/>
</svg>
`;
