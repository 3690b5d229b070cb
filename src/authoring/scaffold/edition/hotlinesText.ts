import { stringify } from 'yaml';
import type { ByLanguage, EditionAnswers, LineAnswer } from './answers.ts';

const remark = `# Help lines: the only place where numbers are written. Compare each with the page on which it is published, and write the day
# under checked. If the police and the ambulance have numbers of their own, add an entry for each and put them into the groups.
`;

const uses = {
  urgent: { zh: '有人受伤、有危险，现在就打。', en: 'When someone is hurt or in danger.' },
  talk: { zh: '心里难受，想找人说。', en: 'To talk to someone about how you feel.' },
};

const people = [
  { id: 'facilitator', name: { zh: '带课的人', en: 'Who leads the sessions' } },
  { id: 'protection', name: { zh: '负责保护孩子的人', en: 'Person named for child protection' } },
];

/** `content/hotlines.yaml` with the two numbers, and with two people whom every place fills in by hand. */
export function hotlinesText({ languages, urgent, talk }: Pick<EditionAnswers, 'languages' | 'urgent' | 'talk'>, today: string): string {
  const [first, second] = [idOf(urgent, 'emergency'), idOf(talk, 'talk-line')];
  const inEach = (texts: Readonly<Record<'zh' | 'en', string>>): ByLanguage =>
    Object.fromEntries(languages.map((code) => [code, code === 'zh' ? texts.zh : texts.en]));
  const entry = ({ id, number }: { id: string; number?: string }, { name, hours }: LineAnswer, purposes: string[], use: ByLanguage) => ({
    id,
    ...(number ? { number } : {}),
    for: purposes,
    name,
    use,
    hours,
    region: 'national',
    checked: today,
    source: 'own-list',
  });
  const value = {
    hotlines: [
      entry(first, urgent, ['police', 'medical', 'fire'], inEach(uses.urgent)),
      entry(second, talk, ['mental-health'], inEach(uses.talk)),
    ],
    blanks: people.map(({ id, name }) => ({ id, name: inEach(name) })),
    groups: {
      urgent: [first.id],
      talk: [second.id],
      police: [first.id],
      ambulance: [first.id],
      local: people.map(({ id }) => id),
      all: [first.id, second.id],
    },
  };
  return remark + stringify(value, { lineWidth: 0 });
}

/** A number of digits alone is its id; another has a name. */
function idOf({ number }: LineAnswer, name: string): { id: string; number?: string } {
  return /^\d{3,15}$/.test(number) ? { id: number } : { id: name, number };
}
