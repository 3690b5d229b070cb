import { traits } from '../edition/traits.ts';
import { type Sensitivity, sensitivities } from '../kind.ts';
import type { Wording } from '../wording.ts';
import { entriesOf, fieldOf, uniqueIds } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** The protocols without which no curriculum is published, for what, and which documents have to quote them at least. */
const indispensable: readonly { id: string; about: Wording; sensitivities: readonly Sensitivity[] }[] = [
  { id: 'harm', about: { zh: '有人伤害孩子', en: 'someone hurts a child' }, sensitivities },
  {
    id: 'self-harm',
    about: { zh: '孩子不想活了、伤害自己', en: 'a child does not want to live or hurts themselves' },
    sensitivities: sensitivities.filter((one) => one !== 'ordinary'),
  },
];

/** No two protocols have the same id, and those for danger are there, are shown as such, and are quoted by every document that needs them. */
export function protocolRelations(value: unknown): ValidationError[] {
  if (!Array.isArray(value)) return [];
  const entries = entriesOf(value, [], 'id');
  return [
    ...uniqueIds(value),
    ...indispensable.flatMap(({ id, about, sensitivities: wanted }): ValidationError[] => {
      const found = entries.find((entry) => entry.id === id);
      if (!found) return [missing(id, about)];
      const written = value[found.path[0] as number];
      return [
        ...(fieldOf(written, 'form') === 'danger' ? [] : [notShown(id, found.path, about)]),
        ...notQuoted(id, found.path, fieldOf(written, 'neededBy'), wanted),
      ];
    }),
  ];
}

function missing(id: string, about: Wording): ValidationError {
  return {
    path: [],
    message: { zh: `没有 "${id}" 这一份：${about.zh}，怎么办。`, en: `There is no "${id}": what to do when ${about.en}.` },
    hint: {
      zh: `加上 ${id}，照本项目 content/protocols.yaml 里的写，正文请专业的人来写。`,
      en: `Add ${id} as in the project's own content/protocols.yaml, and have a professional write its text.`,
    },
  };
}

function notShown(id: string, path: PropertyKey[], about: Wording): ValidationError {
  return {
    path: [...path, 'form'],
    message: {
      zh: `"${id}" 说的是${about.zh}，要用 danger 的样子。`,
      en: `"${id}" says what to do when ${about.en}: its form has to be danger.`,
    },
    hint: { zh: '写 form: danger。', en: 'Write form: danger.' },
  };
}

/** Which documents need not quote it, although they are the ones in which it may happen. */
function notQuoted(id: string, path: PropertyKey[], neededBy: unknown, wanted: readonly Sensitivity[]): ValidationError[] {
  const groups: unknown[] = Array.isArray(neededBy) ? neededBy : [];
  const isNeeded = (kind: string, sensitivity: string) =>
    groups.some((group) => listIn(group, 'kinds').includes(kind) && listIn(group, 'sensitivity').includes(sensitivity));
  const kinds = traits.kinds.filter((kind) => wanted.some((sensitivity) => !isNeeded(kind, sensitivity)));
  if (kinds.length === 0) return [];
  const all = `{ kinds: [${traits.kinds.join(', ')}], sensitivity: [${wanted.join(', ')}] }`;
  return [
    {
      path: neededBy === undefined ? path : [...path, 'neededBy'],
      message: {
        zh: `"${id}" 不是每份材料都要引用：${kinds.join('、')} 里有可以不引用的。`,
        en: `Not every document has to quote "${id}": of ${kinds.join(', ')}, some need not.`,
      },
      hint: { zh: `在 neededBy 里写上 ${all}。`, en: `Write ${all} under neededBy.` },
    },
  ];
}

function listIn(group: unknown, key: string): unknown[] {
  const list = fieldOf(group, key);
  return Array.isArray(list) ? list : [];
}
