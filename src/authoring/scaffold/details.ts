import type { Registries } from '../../curriculum/curriculum.ts';
import type { PlannedDocument } from '../../curriculum/document.ts';
import { traits } from '../../curriculum/edition/traits.ts';
import { type Kind, type Sensitivity, sensitivities } from '../../curriculum/kind.ts';
import { filled, type Locale, type Localized, requiredLocales } from '../../curriculum/locale.ts';
import { type Way, ways } from '../../curriculum/ways.ts';
import { leastMinutes } from './guide.ts';
import type { NewDocument } from './newDocument.ts';

/** Values of command-line options, as written. */
export type Options = Readonly<Partial<Record<string, string | boolean>>>;

/** Asks a question at the terminal; undefined when there is no one to ask. */
export type Ask = ((question: Localized) => Promise<string>) | undefined;

/** A detail that the plan does not have, or of a document without a plan: its option, its question, and what makes an answer valid. */
export interface Detail {
  option: string;
  question: Localized;
  example: string;
  /** Returns what is wrong with an answer; undefined when it is valid. */
  errorIn: (answer: string) => Localized | undefined;
  /** May be left out. */
  optional?: true;
}

const usualWay: Record<Kind, Way> = { lesson: 3, workshop: 3, activity: 1, 'one-to-one': 2, referral: 4 };

const titleOption = (locale: Locale) => `title-${locale}`;

export const titleDetails: readonly Detail[] = requiredLocales.map((locale) => ({
  option: titleOption(locale),
  question: { zh: `题目（${locale}）`, en: `Title (${locale})` },
  example: '"…"',
  errorIn: (answer) => (answer === '' ? { zh: '题目总要有字。', en: 'A title cannot be empty.' } : undefined),
}));

const minutes: Detail = {
  option: 'minutes',
  question: { zh: '一共多少分钟', en: 'How many minutes, all together' },
  example: '40',
  errorIn: (answer) =>
    /^\d+$/.test(answer) && Number(answer) >= leastMinutes && Number(answer) <= 3000
      ? undefined
      : { zh: `写一个整数，从 ${leastMinutes} 到 3000。`, en: `Write a whole number from ${leastMinutes} to 3000.` },
};

const sensitivity: Detail = {
  option: 'sensitivity',
  question: {
    zh: '内容有多沉重（ordinary 普通、careful 需留心、safeguarding 需先受训）',
    en: `How painful is its theme (${sensitivities.join(', ')})`,
  },
  example: 'careful',
  errorIn: (answer) => ((sensitivities as readonly string[]).includes(answer) ? undefined : oneOf(sensitivities)),
};

const people: Detail = {
  option: 'people',
  question: {
    zh: '多少人能参加，例如 10-40（按回车就不写）',
    en: 'How many people can take part, such as 10-40 (Enter leaves it out)',
  },
  example: '10-40',
  optional: true,
  errorIn: (answer) => {
    const [, min, max] = /^(\d+)[-–](\d+)$/.exec(answer) ?? [];
    return min !== undefined && Number(min) >= 1 && Number(min) <= Number(max)
      ? undefined
      : { zh: '写最少几人、最多几人，例如 10-40。', en: 'Write the fewest and the most, such as 10-40.' };
  },
};

function oneOf(words: readonly string[]): Localized {
  return { zh: `写其中一个：${words.join('、')}。`, en: `Write one of: ${words.join(', ')}.` };
}

/** An entry of a registry by its id, or several with commas. */
function idsOf(option: string, question: Localized, known: readonly string[], several: boolean): Detail {
  return {
    option,
    question: { zh: `${question.zh}（${known.join('、')}）`, en: `${question.en} (${known.join(', ')})` },
    example: known[0] ?? '…',
    errorIn: (answer) => {
      const ids = listOf(answer);
      const right = ids.length > 0 && (several || ids.length === 1) && ids.every((id) => known.includes(id));
      if (right) return undefined;
      return several ? { zh: `从这些里选，可以几个：${known.join('、')}。`, en: `Write some of: ${known.join(', ')}.` } : oneOf(known);
    },
  };
}

/**
 * Collects the details of a document: from the plan, then from options, then from questions. When there is no one to ask, `problems` names
 * the option for each missing detail, all at once.
 */
export async function completeDetails(
  id: string,
  kind: Kind,
  planned: PlannedDocument | undefined,
  registries: Registries,
  options: Options,
  ask: Ask,
): Promise<{ details: Omit<NewDocument, 'training' | 'trainingToCome' | 'sources' | 'talk' | 'nearest'> } | { errors: Localized[] }> {
  const wanted: Detail[] = [
    ...(planned ? [] : [...titleDetails, minutes, sensitivity]),
    ...(kind === 'lesson' && !planned
      ? [
          idsOf('strand', { zh: '主题', en: 'Strand' }, ids(registries.strands), false),
          ...(traits.frameworks.includes('guideline')
            ? [idsOf('guideline', { zh: '指导纲要的条目', en: 'Clauses of the guideline' }, ids(registries.guideline), true)]
            : []),
          ...(traits.frameworks.includes('competencies')
            ? [idsOf('casel', { zh: '能力', en: 'Competencies' }, ids(registries.competencies), true)]
            : []),
        ]
      : []),
    ...(kind === 'workshop' || kind === 'activity' ? [people] : []),
  ];
  const { answers, errors } = await answersTo(wanted, options, ask, (option, example) => ({
    zh: `计划里没有 ${id} 的 "${option}"：加上 --${option} ${example}。`,
    en: `The plan does not say "${option}" of ${id}: add --${option} ${example}.`,
  }));
  if (errors.length > 0) return { errors };
  const given = (option: string) => answers.get(option)!;
  const [min, max] = answers.get('people')?.split(/[-–]/).map(Number) ?? [];
  const title = planned?.title ?? filled(Object.fromEntries(requiredLocales.map((locale) => [locale, given(titleOption(locale))])));
  const place = planned?.lesson;
  return {
    details: {
      id,
      kind,
      title,
      ...(planned ? { objective: planned.objective } : {}),
      minutes: planned?.minutes ?? Number(given('minutes')),
      sensitivity: planned?.sensitivity ?? (given('sensitivity') as Sensitivity),
      ways: planned?.ways ?? (ways.includes(usualWay[kind]) ? [usualWay[kind]] : ways.slice(0, 1)),
      ...(min !== undefined && max !== undefined ? { people: { min, max } } : {}),
      ...(kind !== 'lesson'
        ? {}
        : {
            lesson: place
              ? {
                  form: place.form,
                  strand: place.strand,
                  guideline: place.guideline,
                  health: place.health,
                  casel: place.casel,
                  needs: place.needs,
                }
              : {
                  strand: given('strand'),
                  guideline: listOf(answers.get('guideline') ?? ''),
                  health: [],
                  casel: listOf(answers.get('casel') ?? ''),
                  needs: [],
                },
          }),
      handouts: planned?.sheets.map(({ name, title, kind: sheet, for: reader }) => ({ name, for: reader, title, sheet })) ?? [],
    },
  };
}

/** Reads options, then asks at the terminal for the rest; invalid answers are asked for again. `missing` says what to add when no one can be asked. */
export async function answersTo(
  wanted: readonly Detail[],
  options: Options,
  ask: Ask,
  missing: (option: string, example: string) => Localized,
): Promise<{ answers: Map<string, string>; errors: Localized[] }> {
  const answers = new Map<string, string>();
  const errors: Localized[] = [];
  for (const { option, question, example, errorIn, optional } of wanted) {
    const said = options[option];
    if (typeof said === 'string') {
      const wrong = errorIn(said.trim());
      if (wrong) errors.push({ zh: `--${option} ${said}：${wrong.zh}`, en: `--${option} ${said}: ${wrong.en}` });
      else answers.set(option, said.trim());
    } else if (ask) {
      const answer = await askUntilRight(ask, question, errorIn, optional);
      if (answer !== '') answers.set(option, answer);
    } else if (!optional) {
      errors.push(missing(option, example));
    }
  }
  return { answers, errors };
}

async function askUntilRight(
  ask: NonNullable<Ask>,
  question: Localized,
  errorIn: Detail['errorIn'],
  optional: true | undefined,
): Promise<string> {
  for (let wrong = { zh: '', en: '' }; ; ) {
    const answer = (await ask({ zh: `${wrong.zh}${question.zh}：`, en: `${wrong.en}${question.en}: ` })).trim();
    if (answer === '' && optional) return answer;
    const found = errorIn(answer);
    if (!found) return answer;
    wrong = { zh: `${found.zh}\n`, en: `${found.en}\n` };
  }
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function listOf(answer: string): string[] {
  return answer.split(/[\s,，]+/).filter((entry) => entry !== '');
}
