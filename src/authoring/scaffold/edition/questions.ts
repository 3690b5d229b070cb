import { requiredLocales } from '../../../curriculum/locale.ts';
import { editionConfigFile } from '../../../curriculum/schema/editionConfig.ts';
import { traitRelations } from '../../../curriculum/schema/editionTraits.ts';
import { hotlinesFile } from '../../../curriculum/schema/registries.ts';
import { validate } from '../../../curriculum/schema/validate.ts';
import type { Wording } from '../../../curriculum/wording.ts';
import type { Detail } from '../details.ts';
import type { LineAnswer } from './answers.ts';
import { inEach, languagesIn, levelsIn, lineIn, urgentIn } from './parts.ts';

type Said = Detail['errorIn'];

/** What is wrong with a part of `edition.yaml`, in the words of the check; undefined when nothing is. */
function wrongIn(part: Readonly<Record<string, unknown>>): Wording | undefined {
  const { errors } = validate(editionConfigFile, part);
  return together([...errors, ...(errors.length === 0 ? traitRelations(part) : [])]);
}

function together(errors: readonly { message: Wording; hint: Wording }[]): Wording | undefined {
  if (errors.length === 0) return undefined;
  return {
    zh: errors.map(({ message, hint }) => `${message.zh}${hint.zh}`).join(''),
    en: errors.map(({ message, hint }) => `${message.en} ${hint.en}`).join(' '),
  };
}

/** The first question: the others depend on its answer. */
export const languagesQuestion: Detail = {
  option: 'languages',
  question: {
    zh: '1/8 用哪些语言，原文的写在最前面，比如 en 或 zh, en',
    en: '1/8 Which languages, that of the originals first, such as en or zh, en',
  },
  example: 'en',
  errorIn: (answer) =>
    languagesIn(answer).length === 0
      ? { zh: '写 en 或 zh, en。', en: 'Write en, or zh, en.' }
      : wrongIn({ languages: languagesIn(answer) }),
};

/** How one text is written in each language: `Harbour`, or `港湾 / Harbour`. */
function example(languages: readonly string[], texts: Readonly<Record<string, string>>): string {
  return languages.map((code) => texts[code] ?? texts['en']).join(' / ');
}

const ofLine = hotlinesFile.shape.hotlines;

/** What is wrong with help lines, in the words of the check. Only their form is looked at, so that the words may be of any language. */
function wrongInLines(lines: readonly LineAnswer[]): Wording | undefined {
  const inAll = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(requiredLocales.map((locale) => [locale, Object.values(texts)[0]]));
  const written = lines.map(({ number, name, hours }, index) => ({
    id: `line-${index + 1}`,
    number,
    for: ['police'],
    name: inAll(name),
    use: inAll(name),
    hours: inAll(hours),
    region: 'national',
    checked: '2026-01-01',
    source: 'own-list',
  }));
  return together(validate(ofLine, written).errors);
}

/** The other seven questions, in the languages that were answered. */
export function questionsIn(languages: readonly string[]): Detail[] {
  const several = languages.length > 1;
  const each: Wording = several
    ? {
        zh: `（每种语言各写一个，中间写 / ：${languages.join(' / ')}）`,
        en: ` (in each language, with / between them: ${languages.join(' / ')})`,
      }
    : { zh: '', en: '' };
  const names = example(languages, { zh: '港湾', en: 'Harbour' });
  const levels = `S1, ${example(languages, { zh: '第一阶段', en: 'Stage 1' })}, 12-14, 6`;
  const allHours = example(languages, { zh: '全天', en: 'day and night' });
  const urgent = `911, ${example(languages, { zh: '紧急', en: 'Emergency' })}, ${allHours}`;
  const talk = `+44 800 1111, ${example(languages, { zh: '倾听热线', en: 'Talk line' })}, ${allHours}`;
  const lines =
    (form: string, read: (answer: string) => readonly LineAnswer[] | undefined): Said =>
    (answer) => {
      const found = read(answer);
      return found ? wrongInLines(found) : { zh: `照这样写：${form}。`, en: `Write it like this: ${form}.` };
    };
  return [
    {
      option: 'name',
      question: { zh: `2/8 这套课程叫什么${each.zh}`, en: `2/8 What is the curriculum called${each.en}` },
      example: quoted(names),
      errorIn: (answer) => {
        const name = inEach(answer, languages);
        return name ? wrongIn({ name, languages }) : { zh: `照这样写：${names}。`, en: `Write it like this: ${names}.` };
      },
    },
    {
      option: 'levels',
      question: {
        zh: `3/8 分几级：编号、名字、年龄、几课，级和级之间用分号，比如 ${levels}${each.zh}`,
        en: `3/8 Which levels: id, name, ages, sessions, with semicolons between levels, such as ${levels}${each.en}`,
      },
      example: quoted(levels),
      errorIn: (answer) => {
        const read = levelsIn(answer, languages);
        if (read.length === 0 || read.includes(undefined)) return { zh: `照这样写：${levels}。`, en: `Write them like this: ${levels}.` };
        // What is no number is reported as it was written.
        const written = read.map((level) => ({ ...level, sessions: Number.isNaN(level!.sessions) ? '…' : level!.sessions }));
        return wrongIn({ levels: written, languages, year: 'none' });
      },
    },
    {
      option: 'paper',
      question: { zh: '4/8 印在什么纸上：a4 或 letter（按回车就是 a4）', en: '4/8 Which paper: a4 or letter (Enter: a4)' },
      example: 'letter',
      optional: true,
      errorIn: (answer) => wrongIn({ paper: answer.toLowerCase() }),
    },
    {
      option: 'accent',
      question: {
        zh: '5/8 强调色，比如 #1f5f8b（按回车就用本项目的）',
        en: '5/8 The accent colour, such as #1f5f8b (Enter: that of this project)',
      },
      example: '"#1f5f8b"',
      optional: true,
      errorIn: (answer) => wrongIn({ theme: { accent: colourIn(answer) } }),
    },
    {
      option: 'urgent',
      question: {
        zh: `6/8 有危险打哪个号码：号码、名称、什么时候有人接，比如 ${urgent}；报警和急救是两个号码的，写两个，中间用分号${each.zh}`,
        en: `6/8 The number to ring in danger: number, what it is called, when it is answered, such as ${urgent}; where the police and the ambulance have numbers of their own, both, with a semicolon${each.en}`,
      },
      example: quoted(urgent),
      errorIn: lines(urgent, (answer) => urgentIn(answer, languages)),
    },
    {
      option: 'talk',
      question: {
        zh: `7/8 心里难受打哪个号码找人说，写法一样，比如 ${talk}`,
        en: `7/8 The number to talk to someone, in the same way, such as ${talk}`,
      },
      example: quoted(talk),
      errorIn: lines(talk, (answer) => oneLine(answer, languages)),
    },
    {
      option: 'site',
      question: {
        zh: '8/8 网站的地址，比如 https://harbour.example.org（还没有就按回车）',
        en: '8/8 The address of the site, such as https://harbour.example.org (Enter: none yet)',
      },
      example: 'https://harbour.example.org',
      optional: true,
      errorIn: (answer) => wrongIn({ site: answer }),
    },
  ];
}

function oneLine(answer: string, languages: readonly string[]): LineAnswer[] | undefined {
  const line = lineIn(answer, languages);
  return line && [line];
}

/** A colour may be written without the sign, which a shell would take for a remark. */
export function colourIn(answer: string): string {
  return /^[\da-f]{6}$/i.test(answer) ? `#${answer}` : answer;
}

/** What is wrong with the beginning of file names, by default the name of the folder. */
export function slugError(slug: string): Wording | undefined {
  return wrongIn({ slug });
}

function quoted(words: string): string {
  return `"${words}"`;
}
