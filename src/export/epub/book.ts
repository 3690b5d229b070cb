import { faceContext } from '../../blocks/faceContext.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { byVersion } from '../../curriculum/editions.ts';
import { isReadTo } from '../../curriculum/kind.ts';
import { withDirectionMarks } from '../../curriculum/leftToRight.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import { pictureFile } from '../../curriculum/pictures/files.ts';
import { pictureText } from '../../curriculum/pictures/text.ts';
import { type Translate, translator } from '../../i18n/translator.ts';
import type { PrintNode } from '../../print/content/printTree.ts';
import { helpOf } from '../../screens/help.ts';
import type { Screen } from '../../screens/screen.ts';
import type { ExportSource } from '../exportFormat.ts';
import { escaped } from '../xmlText.ts';
import { storyParts } from './stories.ts';
import { lessonsWithStories } from './storyBooks.ts';
import { type Writing, wordsXhtml, xhtmlOf } from './xhtml.ts';

/** A book of stories: plain data, of which the files of an EPUB are made. */
export interface StoryBook {
  /** Its file, by which a reader's library knows it again. */
  name: string;
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  keywords: string[];
  /** The day of the last edition. */
  date: string;
  /** What the first page says below the title. */
  front: string[];
  chapters: Chapter[];
  help: Extract<Screen, { kind: 'help' }>;
  /** The drawings by name, as SVG. */
  pictures: [name: string, svg: string][];
}

/** A story, or the sheet that it is on. */
export interface Chapter {
  title: string;
  /** Its title as XHTML. */
  heading: string;
  /** Where it is from, above the title. */
  kicker: string;
  /** What to do before it is told, if that is not for everyone. */
  note?: string;
  /** Its words as XHTML. */
  body: string;
  /** The footer of the printed sheet: number, version, mark and licence. */
  foot: string;
}

/** The day in a book of a curriculum that has no edition yet. */
const firstDay = '2026-01-01';

/** Gathers the words of a book. Throws an Error for what has no place in a book of stories. */
export function storyBookOf({ pack, book }: ExportSource, root: string, curriculum: Curriculum): StoryBook {
  const { locale, title, grade } = pack;
  const t = translator(locale);
  const pictures = new Map<string, string>();
  const documents = pack.documents.map((id) => curriculum.document(id)!);
  const feet = book.parts.map((part) => withDirectionMarks(String(part['footer'] ?? ''), locale));
  const pictureOf = (document: CurriculumDocument) => (name: string) => {
    const file = pictureFile(root, name, document);
    if (file === undefined) throw new Error(`There is no picture "${name}".`);
    pictures.set(name, pictureText(root, file));
    return pictureAddress(name);
  };
  const chapters =
    pack.kind === 'stories'
      ? documents.map((lesson, index) => chapterOfLesson(curriculum, lesson, locale, feet[index]!, pictureOf(lesson)))
      : book.parts.map((part, index) => chapterOfSheet(part, documents[0]!, feet[index]!, locale, pictureOf(documents[0]!)));
  const context = faceContext(curriculum, locale, undefined, []);
  return {
    name: pack.file,
    locale,
    title,
    subtitle: t('epub:count', { count: chapters.length }),
    author: book.author,
    keywords: book.keywords,
    date: curriculum.editions.released.at(-1)?.date ?? firstDay,
    front: [
      ...(pack.kind === 'stories'
        ? [t('epub:ofGrade'), ...toldInClass(curriculum, grade!, locale, t)]
        : [t('epub:ofDocument', { id: documents[0]!.id, title })]),
      t('print:coverLines.edition', {
        version: documents
          .map(({ version }) => version)
          .sort(byVersion)
          .at(-1),
      }),
      t('print:coverLines.licence'),
    ],
    chapters,
    help: helpOf([], context),
    pictures: [...pictures].sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}

/** The address of a drawing in a book. */
export function pictureAddress(name: string): string {
  return `images/${name.replaceAll('/', '-')}.png`;
}

function chapterOfLesson(
  curriculum: Curriculum,
  lesson: CurriculumDocument,
  locale: Locale,
  foot: string,
  pictureOf: Writing['pictureOf'],
): Chapter {
  const text = lesson.texts[locale]!;
  const context = faceContext(curriculum, locale, lesson, text.nodes);
  const { t } = context;
  const { grade, sequence } = lesson.lesson!;
  const writing: Writing = { locale, pinyin: like[locale] === 'zh' && isReadTo(grade), pictureOf };
  const parts = storyParts(text.nodes, context, writing.pinyin).map(({ title, pictures, nodes }) => {
    const drawings = pictures.map((name) => `<img src="${pictureOf(name)}" alt=""/>`).join('');
    return [
      title === undefined ? '' : `<h2>${wordsXhtml(title, writing)}</h2>\n`,
      drawings === '' ? '' : `<p class="drawing">${drawings}</p>\n`,
      nodes.map((story) => xhtmlOf(story, writing)).join('<hr/>\n'),
    ].join('');
  });
  return {
    title: text.front.title,
    heading: wordsXhtml(text.front.title, writing),
    kicker: [t(`document:gradeNames.g${grade}`), t('document:lessonNumber', { count: sequence })].join(' · '),
    ...(lesson.sensitivity === 'careful' ? { note: t('epub:careful') } : {}),
    body: parts.join(''),
    foot,
  };
}

function chapterOfSheet(
  part: Record<string, unknown>,
  document: CurriculumDocument,
  foot: string,
  locale: Locale,
  pictureOf: Writing['pictureOf'],
): Chapter {
  const t = translator(locale);
  const title = String(part['title']);
  return {
    title,
    heading: escaped(title),
    kicker: [document.id, t('document:kind.handout')].join(' · '),
    body: xhtmlOf(part['nodes'] as PrintNode[], { locale, pinyin: false, pictureOf }),
    foot,
  };
}

/** Says which stories are told in class alone, if there are any. */
function toldInClass(curriculum: Curriculum, grade: Parameters<typeof lessonsWithStories>[1], locale: Locale, t: Translate): string[] {
  const lessons = lessonsWithStories(curriculum, grade, locale).toldInClass;
  if (lessons.length === 0) return [];
  const list = lessons.map(({ id, texts }) => `${id} ${texts[locale]!.front.title}`).join(t('document:listComma'));
  return [t('epub:toldInClass', { count: lessons.length, list })];
}
