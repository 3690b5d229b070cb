import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { grades, kindNames } from '../kind.ts';
import { builtInLocales, type Locale, locales, requiredLocales } from '../locale.ts';
import { bilingual, explained } from './bilingual.ts';
import { idLike, localized, slug, words } from './common.ts';
import { day } from './day.ts';
import { levelValue } from './levelValue.ts';
import { phrase } from './phrase.ts';
import { purposeNames } from './purposes.ts';
import type { SafeMessagingEntry } from './safeMessaging.ts';

/**
 * The address of a chat: of a host with a name, in the signs that an address may have. It becomes a link and is typed from paper, so it has
 * no signs that only look like others, and none that are invisible, percent-encoded ones included.
 */
const chatAddress =
  /^https:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]+(?::\d{1,5})?(?:[/?#](?:[A-Za-z0-9\-._~:/?#@!$&*+,;=]|%(?![01]|7[Ff])[\dA-Fa-f]{2})*)?$/;

const hotline = z.strictObject({
  id: explained(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: bilingual({
        zh: '写号码，比如 "12356"；号码里有 +、空格或连字符，就在这里写一个名字，比如 child-line，号码写在 number 后面。',
        en: 'Write the number, for example "12356"; if it has a +, spaces or hyphens, write a name here, for example child-line, and the number under number.',
      }),
    }),
    { zh: '号码，外面加英文引号；或者一个名字，号码另写。', en: 'The number, in quotes; or a name, with the number apart.' },
  ),
  kind: explained(z.enum(['phone', 'text', 'chat']).default('phone'), {
    zh: '打电话 phone（不写就是它），发短信 text，上网聊 chat。',
    en: 'phone is rung (if nothing is written), text gets a message, chat is a page on the Internet.',
  }),
  number: explained(
    z
      .string()
      .regex(/^\+?\d(?:[ -]?\d){2,14}$/, {
        error: bilingual({
          zh: '号码只写数字，前面可以有 +，中间可以有单个空格或连字符，比如 "+44 800 1111"。',
          en: 'Write digits, with a + before them and single spaces or hyphens between them if need be, for example "+44 800 1111".',
        }),
      })
      .optional(),
    {
      zh: '号码，照印出来的样子写，外面加英文引号；id 就是号码时不写。',
      en: 'The number as it is printed, in quotes; not written if the id is the number.',
    },
  ),
  address: explained(
    z
      .string()
      .regex(chatAddress, {
        error: bilingual({
          zh: '网址照这样写：https://chat.example.org。里面只有英文字母、数字和 . - _ / ? = & 这样的符号，没有空格、引号和括号。',
          en: 'Write an address such as https://chat.example.org, in letters from a to z, digits and signs such as . - _ / ? = &, without spaces, quotes and brackets.',
        }),
      })
      .optional(),
    { zh: '上网聊的网址。', en: 'The address of a chat.' },
  ),
  for: explained(z.array(z.enum(purposeNames)).min(1), {
    zh: '它是做什么的：police 报警，medical 急救，fire 火警，mental-health 心理援助，children 儿童保护，women 妇女维权，legal 法律，labour 劳动，education 教育，government 政务，health-advice 健康咨询，other 别的。可以写几样；组里放什么，照它查。',
    en: 'What it is for. Several may be listed. The groups are compared with it: talk needs mental-health, police needs police.',
  }),
  name: explained(localized, { zh: '这条线叫什么。', en: 'What the line is called.' }),
  use: explained(localized, { zh: '什么时候打。', en: 'When to call it.' }),
  hours: explained(localized, { zh: '几点到几点有人接。', en: 'When it is answered.' }),
  region: explained(words, { zh: '哪里能打：national 是全国。', en: 'Where it can be called: national for the whole country.' }),
  checked: explained(day, {
    zh: '哪一天有人拿它和来源核对过，比如 2026-11-23。',
    en: 'The day on which someone compared the entry with its source, for example 2026-11-23.',
  }),
  source: explained(slug, { zh: '来源：content/sources.yaml 里的 id。', en: 'Its source: an id from content/sources.yaml.' }),
});

/** A line that each school fills in by hand. */
const blank = z.strictObject({
  id: explained(slug, { zh: '这个空格的名字，比如 principal。', en: 'The name of the blank, for example principal.' }),
  name: localized,
});

export const hotlinesFile = z.strictObject({
  hotlines: explained(z.array(hotline).min(1), {
    zh: '电话号码只写在这里，别处只引用。',
    en: 'The only place where phone numbers are written.',
  }),
  blanks: explained(z.array(blank), { zh: '各校自己手填的人。', en: 'People whom each school fills in by hand.' }),
  groups: explained(z.record(z.string(), z.array(z.string())), {
    zh: '组：名字后面列 hotlines 或 blanks 的 id。urgent、talk、police、ambulance、local、all 六组一定要有；crisis 是 urgent 加 talk，不用写。',
    en: 'Groups: a name, and ids of hotlines or blanks. urgent, talk, police, ambulance, local and all are required; crisis is urgent and talk together and is not written.',
  }),
});

export const strandsFile = z.array(
  z.strictObject({
    id: traits.hasGrades ? idLike(/^S[1-8]$/, 'S6') : idLike(/^[A-Z]{1,3}[1-9]?\d?$/, 'T1'),
    name: localized,
    about: explained(localized, { zh: '一句话：这个主题讲什么。', en: 'A sentence: what the strand is about.' }),
  }),
);

const gradeOrBand = z.coerce
  .string<string | number>()
  .regex(/^\d(-\d)?$/, {
    error: bilingual({ zh: '写一个年级或者一个学段，比如 3 或 3-4。', en: 'Write a grade or a band, for example 3 or 3-4.' }),
  })
  .meta({ type: ['string', 'integer'] });

/** A grade or a band that the plan leaves out on purpose, with a reason. */
const gap = z.strictObject({
  at: explained(
    traits.hasGrades ? gradeOrBand : z.enum([...new Set(traits.levels.flatMap(({ id, band }) => [id, band]))] as [string, ...string[]]),
    { zh: '哪个年级（3）或哪个学段（3-4）。', en: 'A grade (3) or a band (3-4).' },
  ),
  reason: explained(localized, { zh: '为什么这里空着是对的。', en: 'Why the gap is right as it is.' }),
});
const gaps = explained(z.array(gap).default([]), {
  zh: '有意空着的地方，各写一条理由。',
  en: 'Where the plan leaves it out on purpose, and why.',
});

export const guidelineFile = z.array(
  z.strictObject({
    id: explained(words, { zh: '条目的代号，比如 PM3。', en: 'The code of the clause, for example PM3.' }),
    area: explained(slug, { zh: '属于《纲要》的哪一方面。', en: 'The area of the guideline that it belongs to.' }),
    grades: explained(z.array(levelValue).min(1), { zh: '针对哪些年级。', en: 'The grades that it is for.' }),
    name: localized,
    gaps,
  }),
);

export const healthGuideFile = z.array(
  z.strictObject({
    id: explained(words, { zh: '领域的代号，比如 H3。', en: 'The code of the field, for example H3.' }),
    name: localized,
    gaps,
  }),
);

export const competenciesFile = z.array(z.strictObject({ id: slug, name: localized, gaps }));

export const needsFile = z.array(z.strictObject({ id: words, name: localized, gaps }));

export const sourcesFile = z.array(
  z.strictObject({
    id: explained(slug, { zh: '别的文件引用它时写的名字。', en: 'The name by which other files cite it.' }),
    title: localized,
    publisher: localized,
    year: z.int().min(1900).max(2100).optional(),
    confidence: explained(z.enum(['primary', 'secondary']), {
      zh: 'primary：读过全文或发布单位自己的网页；secondary：读的是转载，付印前再核对。',
      en: 'primary: the full text or the issuing body’s own page was read; secondary: a copy was read, confirm before printing.',
    }),
    address: explained(z.string().optional(), { zh: '网址。', en: 'Its address on the web.' }),
  }),
);

/** A list for every language. One besides Chinese and English may have none, in which case nothing is found in it. */
const byLocale = <T extends z.ZodType>(schema: T, none: z.output<T>, required: readonly Locale[] = builtInLocales) =>
  Object.fromEntries(locales.map((locale) => [locale, required.includes(locale) ? schema : schema.default(none as never)])) as Record<
    Locale,
    T
  >;

const phrases = z.array(phrase);
const wordList = z.strictObject({
  words: explained(phrases.min(1), {
    zh: '查哪些字。… 是同一句里的几个字，(a|b) 是两个里的一个，? 表示前一个可有可无。',
    en: 'What is looked for. … is a little of the same sentence, (a|b) is either, ? makes the sign before it optional.',
  }),
  unless: explained(phrases, {
    zh: '同一句里有这些字，就不算。',
    en: 'Accepted when one of these is in the same sentence.',
  }),
});
const dialogue = explained(z.literal('allowed').optional(), {
  zh: 'allowed：故事里的人可以说，放在引号里。',
  en: 'allowed: a person in a story may say it, inside quotation marks.',
});
const why = explained(localized, {
  zh: '接在查到的字后面，说哪里不好：“都是为了你” 把爱说成了债。',
  en: 'What is wrong with it: the report puts it behind the words that were found.',
});
const instead = explained(localized, { zh: '该怎么写。', en: 'What to write instead.' });

/** What a village class cannot do; the top of the file describes the format. */
export const classroomWordsFile = z.array(
  z.strictObject({
    id: slug,
    check: explained(z.enum(['materials-are-at-hand', 'no-written-homework']), {
      zh: '哪一项检查用这些字。',
      en: 'The check that looks for these words.',
    }),
    dialogue,
    why,
    instead,
    ...byLocale(wordList, { words: [], unless: [] }),
  }),
);

/** One word for one thing; the top of the file describes the format. */
export const glossaryFile = z.array(
  z.strictObject({
    id: slug,
    ...byLocale(explained(words, { zh: '就用这个词。', en: 'The word to use; lower case unless it is a name.' }), '', requiredLocales),
    note: explained(localized, { zh: '它指什么，或者为什么用这个词。', en: 'What it means, or why this word.' }),
    not: explained(z.strictObject(byLocale(phrases, [])), {
      zh: '不用哪些词，每种语言各列各的。',
      en: 'Words that are not used for it, for each language.',
    }),
    unless: explained(z.strictObject(byLocale(phrases, [])).optional(), {
      zh: '同一句里有这些词，就不提醒。',
      en: 'Accepted when one of these is in the same sentence.',
    }),
  }),
);

/** Characters that children know in addition to the most common ones, and from which grade on. */
export const commonCharactersFile = z.array(
  z.strictObject({
    characters: explained(words, { zh: '一个接一个写，中间不空。', en: 'The characters, one behind the other.' }),
    from: explained(z.int().min(1).max(grades.length), { zh: '从哪个年级起认得。', en: 'The grade from which children know them.' }),
    why: explained(words, { zh: '孩子在哪里见过。', en: 'Where children meet them.' }),
  }),
);

const safeguardCommon = {
  id: slug,
  kinds: explained(z.array(z.enum(kindNames)).min(1), { zh: '哪几种材料要有。', en: 'The kinds of documents that need it.' }),
  missing: explained(localized, {
    zh: '没有的时候报告里怎么说，接在材料编号和敏感程度后面。',
    en: 'What the report says when it is missing, behind the document and its sensitivity.',
  }),
  write: explained(localized, { zh: '要写的人该怎么补。', en: 'What the writer should add.' }),
  protocol: explained(slug.optional(), {
    zh: '引用了这份约定好的话，也算有。',
    en: 'It is there too when this protocol is quoted.',
  }),
};
const place = {
  zh: '在哪里找：anywhere 全文，if-then 在 <IfThen> 说的情形里，closing 最后一步，block 一定要有 blocks 里的一个。',
  en: 'Where to look: anywhere, if-then (what an <IfThen> is about), closing (the last step) or block (one of blocks).',
};

/** What a careful or safeguarding document has to contain; the top of the file describes the format. */
export const safeguardsFile = z.array(
  z.discriminatedUnion('place', [
    z.strictObject({
      ...safeguardCommon,
      place: explained(z.literal('block'), place),
      blocks: explained(z.array(words).min(1), { zh: '标签的名字，比如 OptOut。', en: 'Names of blocks, for example OptOut.' }),
    }),
    z.strictObject({
      ...safeguardCommon,
      place: explained(z.enum(['anywhere', 'if-then', 'closing']), place),
      ...byLocale(
        explained(phrases, {
          zh: '有其中一个就算有。符号和词表里的一样。',
          en: 'It is there when one of these is. The signs are those of the word lists.',
        }),
        [],
      ),
    }),
  ]),
);

export type CommonCharacters = z.infer<typeof commonCharactersFile>[number];
export type Hotline = z.infer<typeof hotline>;
export type Blank = z.infer<typeof blank>;
export type Strand = z.infer<typeof strandsFile>[number];
export type GuidelineClause = z.infer<typeof guidelineFile>[number];
export type HealthField = z.infer<typeof healthGuideFile>[number];
export type Competency = z.infer<typeof competenciesFile>[number];
export type Gap = z.infer<typeof gap>;
export type Need = z.infer<typeof needsFile>[number];
export type Safeguard = z.infer<typeof safeguardsFile>[number];
export type ClassroomEntry = z.infer<typeof classroomWordsFile>[number];
export type GlossaryEntry = z.infer<typeof glossaryFile>[number];
/** An entry of any of the word lists. */
export type PhraseList = Record<Locale, { words: string[]; unless: string[]; refuted?: string[] }> &
  Partial<Pick<SafeMessagingEntry, 'hears' | 'dialogue'>>;
/** An entry that says why its words are refused and what to write instead. */
export type RefusedWords = PhraseList & Pick<SafeMessagingEntry, 'why' | 'instead'>;
export type Source = z.infer<typeof sourcesFile>[number];
