import { stringify } from 'yaml';
import { purposesNamed } from '../../../checks/helpLines/purposeWords.ts';
import type { ByLanguage, EditionAnswers, LineAnswer } from './answers.ts';

const remark = `# Help lines: the only place where numbers are written. Compare each with the page on which it is published, and write the day
# under checked. A number that should be printed next to these gets an entry and its place in a group.
`;

const uses = {
  urgent: { zh: '有人受伤、有危险，现在就打。', en: 'When someone is hurt or in danger.' },
  police: { zh: '有人伤害你、有危险，报警。', en: 'The police: when someone is in danger.' },
  ambulance: { zh: '有人受伤、病得很重，急救。', en: 'The ambulance: when someone is hurt or very ill.' },
  talk: { zh: '心里难受，想找人说。', en: 'To talk to someone about how you feel.' },
};

const people = [
  { id: 'facilitator', name: { zh: '带课的人', en: 'Who leads the sessions' } },
  { id: 'protection', name: { zh: '负责保护孩子的人', en: 'Person named for child protection' } },
];

/** `content/hotlines.yaml` with the numbers that were answered, and with two people whom every place fills in by hand. */
export function hotlinesText({ languages, urgent, talk }: Pick<EditionAnswers, 'languages' | 'urgent' | 'talk'>, today: string): string {
  const inEach = (texts: Readonly<Record<'zh' | 'en', string>>): ByLanguage =>
    Object.fromEntries(languages.map((code) => [code, code === 'zh' ? texts.zh : texts.en]));
  const entry = (line: LineAnswer, name: string, purposes: string[], use: keyof typeof uses) => ({
    ...idOf(line, name),
    // A talk line is often one for children, and its name says so.
    for: [...new Set([...purposes, ...purposesNamed(line.name)])],
    name: line.name,
    use: inEach(uses[use]),
    hours: line.hours,
    region: 'national',
    checked: today,
    source: 'own-list',
  });
  const [first, second] = urgent;
  const inDanger = second
    ? [entry(first!, 'police', ['police'], 'police'), entry(second, 'ambulance', ['medical'], 'ambulance')]
    : [entry(first!, 'emergency', ['police', 'medical'], 'urgent')];
  const toTalk = entry(talk, 'talk-line', ['mental-health'], 'talk');
  const ids = inDanger.map(({ id }) => id);
  const value = {
    hotlines: [...inDanger, toTalk],
    blanks: people.map(({ id, name }) => ({ id, name: inEach(name) })),
    groups: {
      urgent: ids,
      talk: [toTalk.id],
      police: ids.slice(0, 1),
      ambulance: ids.slice(-1),
      local: people.map(({ id }) => id),
      all: [...ids, toTalk.id],
    },
  };
  return remark + stringify(value, { lineWidth: 0 });
}

/** A number of digits alone is its id; another has a name. */
function idOf({ number }: LineAnswer, name: string): { id: string; number?: string } {
  return /^\d{3,15}$/.test(number) ? { id: number } : { id: name, number };
}
