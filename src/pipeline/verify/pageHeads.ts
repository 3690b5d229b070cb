import { type Locale, languageTag, locales } from '../../curriculum/locale.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PageFacts } from './read/page.ts';

/** A page is in the language of its folder, has a title, a description and one main heading, and no id twice. */
export function headProblems(file: string, page: PageFacts): FileProblem[] {
  const found: FileProblem[] = [];
  const say = (zh: string, en: string) => found.push({ message: { zh, en }, hint: programIsWrong });
  const locale = localeOf(file);
  if (locale !== undefined && page.language !== languageTag[locale])
    say(
      `语言写的是 "${page.language}"，应当是 "${languageTag[locale]}"。`,
      `Its language is "${page.language}" and not "${languageTag[locale]}".`,
    );
  for (const id of new Set(page.ids.filter((id, at) => page.ids.indexOf(id) !== at)))
    say(`id "${id}" 出现了不止一次。`, `The id "${id}" is used more than once.`);
  // It is answered for any address, and has a heading in each language.
  if (file === '404.html') return found;
  if (page.title.trim() === '') say('没有标题。', 'It has no title.');
  if (page.description.length <= 8) say('没有说明（description）。', 'It has no description.');
  if (page.mainHeadings !== 1)
    say(`有 ${page.mainHeadings} 个大标题（h1），应当是 1 个。`, `It has ${page.mainHeadings} headings of the first level (h1) and not 1.`);
  return found;
}

/** Every page has its twin in each language, and names all of them. */
export function twinProblems(file: string, page: PageFacts, files: ReadonlySet<string>, base: string): FileProblem[] {
  const locale = localeOf(file);
  if (locale === undefined) return [];
  return locales.flatMap((other) => {
    const twin = file.replace(locale, other);
    const address = `${base}${twin.replace(/index\.html$/, '')}`;
    const found: FileProblem[] = [];
    if (!files.has(twin))
      found.push({
        message: { zh: `没有另一种语言的同一页：${twin}。`, en: `The same page in another language is missing: ${twin}.` },
        hint: programIsWrong,
      });
    const named = page.alternates[languageTag[other]];
    if (named !== address)
      found.push({
        message: {
          zh: `写明的 ${languageTag[other]} 同一页是 "${named ?? ''}"，应当是 "${address}"。`,
          en: `It names "${named ?? ''}" as the same page in ${languageTag[other]} and not "${address}".`,
        },
        hint: programIsWrong,
      });
    return found;
  });
}

/** Titles that two pages share; the same sheet may belong to two documents. */
export function titleProblems(pages: readonly { file: string; facts: PageFacts }[]): { file: string; problems: FileProblem[] }[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, facts: { title } }) => {
    const isSheet = file.split('/').length > 4;
    if (isSheet || file === '404.html' || title.trim() === '') return [];
    const other = first.get(title);
    if (other === undefined) first.set(title, file);
    if (other === undefined) return [];
    const message = { zh: `标题和 ${other} 的一样："${title}"。`, en: `It has the title of ${other}: "${title}".` };
    const hint = {
      zh: '两份材料同名，就把其中一份的 title 改一改：看到标题要分得出来。',
      en: 'If two documents have one name, change the title of one of them, so that they can be distinguished.',
    };
    return [{ file, problems: [{ message, hint }] }];
  });
}

function localeOf(file: string): Locale | undefined {
  return locales.find((locale) => file.startsWith(`${locale}/`));
}
