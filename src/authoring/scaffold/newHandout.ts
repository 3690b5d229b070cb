import { existsSync } from 'node:fs';
import path from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { isReadTo, type Kind, kinds, planFileOf, type Reader, readers } from '../../curriculum/kind.ts';
import { filled, type Localized, locales, originalLocale, requiredLocales } from '../../curriculum/locale.ts';
import { readText } from '../../curriculum/read/files.ts';
import { type SheetKind, sheetKindNames } from '../../curriculum/sheetKind.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import { type Ask, type Options, titleDetails } from './details.ts';
import type { Drafted } from './draft.ts';
import { handoutEntry } from './facts.ts';
import { handoutText, sheetOf } from './handout.ts';
import type { NewHandout } from './newDocument.ts';
import { isReader } from './request.ts';
import { type SheetInPlan, sheetEntry, withSheet } from './withSheet.ts';

/** The default reader of the handouts of each kind. */
const usualReader: Record<Kind, Reader> = {
  lesson: 'pupil',
  workshop: 'participant',
  activity: 'pupil',
  'one-to-one': 'pupil',
  referral: 'teacher',
};

/** Drafts one more handout of a written document: its texts, its line in the plan, and its entry in the yaml, which is written last. */
export async function newHandout(
  { id, name }: { id: string; name: string },
  root: string,
  curriculum: Curriculum,
  options: Options,
  ask: Ask,
): Promise<Drafted> {
  const document = curriculum.document(id);
  if (!document) {
    const planned = curriculum.plan.some((entry) => entry.id === id);
    if (planned) {
      return {
        errors: [{ zh: `${id} 还没有写。先运行：npm run new -- ${id}`, en: `${id} is not written yet. Begin with: npm run new -- ${id}` }],
      };
    }
    const known = curriculum.documents.map((written) => written.id);
    const near = didYouMean(id, known);
    return {
      errors: [
        {
          zh: `没有 ${id} 这份材料，讲义加不进去。${near.zh}`,
          en: `There is no document ${id} to which a handout could belong. ${near.en}`,
        },
      ],
    };
  }
  const reader = options['for'] ?? usualReader[document.kind];
  if (typeof reader !== 'string' || !isReader(reader)) {
    const near = didYouMean(String(reader), readers);
    return { errors: [{ zh: `--for ${reader}：${near.zh}`, en: `--for ${reader}: ${near.en}` }] };
  }
  const sheet = options['form'];
  if (sheet !== undefined && !isSheetKind(sheet)) {
    const near = didYouMean(String(sheet), sheetKindNames);
    return { errors: [{ zh: `--form ${sheet}：${near.zh}`, en: `--form ${sheet}: ${near.en}` }] };
  }
  const files = requiredLocales.map((locale) => ({ locale, file: `${document.folder}/${name}.${locale}.mdx` }));
  const there = files.find(({ file }) => existsSync(path.join(root, file)))?.file;
  if (there) {
    return { errors: [{ zh: `${there} 已经有了。什么都没有动。`, en: `${there} is there already. Nothing was changed.` }] };
  }
  if (name === kinds[document.kind].main || document.handouts.some((handout) => handout.name === name)) {
    return {
      errors: [
        {
          zh: `${id} 已经有一篇叫 "${name}"：看 ${document.factsFile}。什么都没有动。`,
          en: `${id} has a text "${name}" already: see ${document.factsFile}. Nothing was changed.`,
        },
      ],
    };
  }
  const handout: NewHandout = { name, for: reader, title: await titlesOf(options, ask), ...(sheet === undefined ? {} : { sheet }) };
  const plans = requiredLocales.map((locale) => `${kinds[document.kind].main}.${locale}.mdx`);
  const draws = document.lesson !== undefined && isReadTo(document.lesson.grade);
  const planned = curriculum.plan.find((entry) => entry.id === id);
  const inPlan = { name, title: titlesInPlan(handout), kind: sheetOf(handout, draws), for: reader };
  const planFile = planFileOf(document.kind);
  const plan =
    planned && (planned.sheets.some((one) => one.name === name) ? 'has it' : withSheet(readText(root, planFile) ?? '', id, inPlan));
  return {
    files: [
      ...files.map(({ locale, file }) => ({ file, content: handoutText(handout, { kind: document.kind, draws }, locale) })),
      ...(plan === undefined || plan === 'has it' ? [] : [{ file: planFile, content: plan }]),
      { file: document.factsFile, content: withHandout(readText(root, document.factsFile)!, handout) },
    ],
    next: [
      ...(planned && plan === undefined ? [toThePlan(id, planFile, inPlan)] : []),
      {
        zh: `在发下去的地方，自成一行写上 <Handout to="${name}" />，${plans.join('、')} 里都写。`,
        en: `Put <Handout to="${name}" /> on a line of its own where it is given out, in ${plans.join(' and ')}.`,
      },
    ],
  };
}

function isSheetKind(word: string | boolean): word is SheetKind {
  return sheetKindNames.some((kind) => kind === word);
}

/** Where the plan is in another file than usual. */
function toThePlan(id: string, file: string, sheet: SheetInPlan): Localized {
  const entry = sheetEntry(sheet);
  return {
    zh: `在 ${file} 里 ${id} 的 sheets 下面也加一行，kind 写它是什么样的一张：- ${entry}`,
    en: `Add a line under sheets of ${id} in ${file} too; kind says what it is to hold: - ${entry}`,
  };
}

/** The titles in the plan; a sheet without them is listed by its name until they are written. */
function titlesInPlan({ name, title }: NewHandout): Localized {
  const words = name.replaceAll('-', ' ');
  const given = { en: words, ...title };
  return filled(locales.includes('en') ? given : { ...given, [originalLocale]: title[originalLocale] ?? words });
}

/** A title is optional: without one the sheet has a placeholder. */
async function titlesOf(options: Options, ask: Ask): Promise<NewHandout['title']> {
  const title: NewHandout['title'] = {};
  for (const [index, locale] of requiredLocales.entries()) {
    const { option, question } = titleDetails[index]!;
    const said = options[option];
    const words =
      typeof said === 'string'
        ? said.trim()
        : ask
          ? (await ask({ zh: `${question.zh}（按回车以后再写）：`, en: `${question.en} (Enter: later): ` })).trim()
          : '';
    if (words !== '') title[locale] = words;
  }
  return title;
}

/** Returns the yaml with a handout added at the end of its list; all other lines, including comments, stay as they are. */
export function withHandout(yaml: string, handout: NewHandout): string {
  const end = /\r\n/.test(yaml) ? '\r\n' : '\n';
  const document = parseDocument(yaml);
  const listed = document.get('handouts', true);
  const entry = (indent: string) => handoutEntry(handout, indent).replaceAll('\n', end) + end;
  const text = yaml.endsWith('\n') ? yaml : yaml + end;
  if (isSeq(listed) && !listed.flow && listed.items.length > 0) {
    // After the last line of the last entry, with the indentation of the first one.
    const first = text.lastIndexOf('-', (listed.items[0] as { range: number[] }).range[0]! - 1);
    const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
    const last = text.slice(0, (listed.items.at(-1) as { range: number[] }).range[1]).trimEnd().length;
    const place = text.indexOf('\n', last) + 1;
    return text.slice(0, place) + entry(indent) + text.slice(place);
  }
  const bare = isSeq(listed) && listed.items.length === 0 ? text.replace(/^handouts:.*\r?\n/m, '') : text;
  if (isSeq(listed) && listed.items.length > 0) {
    // A list on one line becomes one with an entry per line.
    document.set('handouts', [...(document.toJS() as { handouts: object[] }).handouts, { name: handout.name, for: handout.for, pages: 1 }]);
    return document.toString({ lineWidth: 0 });
  }
  return `${bare}handouts:${end}${entry('  ')}`;
}
