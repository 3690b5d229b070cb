import { didYouMean, nearest } from '../suggest.ts';
import type { ValidationError } from './validate.ts';
import { nameInYaml } from './valueName.ts';

/** An entry and its path. */
interface Entry {
  id: string;
  path: PropertyKey[];
}

/** No two entries of a list have the same id. */
export function uniqueIds(value: unknown): ValidationError[] {
  return repeated(entriesOf(value, [], 'id'), 'id');
}

/** No two word lists of a file have the same id. */
export function uniqueIdsOfLists(value: unknown): ValidationError[] {
  return repeated(entriesOf(fieldOf(value, 'lists'), ['lists'], 'id'), 'id');
}

/** No two handouts of a document have the same name. */
export function uniqueHandouts(value: unknown): ValidationError[] {
  return repeated(entriesOf(fieldOf(value, 'handouts'), ['handouts'], 'name'), 'name');
}

/** The groups that pages of the tool itself need, not only texts. */
const askedGroups: readonly string[] = ['crisis', 'local', 'all'];

/** Every group of `content/hotlines.yaml` names existing entries, each number is in the group `all`, and every id is unambiguous. */
export function hotlineRelations(value: unknown): ValidationError[] {
  if (!Array.isArray(fieldOf(value, 'hotlines'))) return [];
  const hotlines = entriesOf(fieldOf(value, 'hotlines'), ['hotlines'], 'id');
  const blanks = entriesOf(fieldOf(value, 'blanks'), ['blanks'], 'id');
  const ids = [...hotlines, ...blanks].map(({ id }) => id);
  const groups = fieldOf(value, 'groups');
  const named = isGroup(groups) ? Object.entries(groups).filter((pair): pair is [string, unknown[]] => Array.isArray(pair[1])) : [];
  return [
    ...repeated([...hotlines, ...blanks], 'id'),
    ...hotlines.flatMap((hotline) => sourceOfAnother(hotline, value)),
    ...blanks.filter(({ id }) => /^\d+$/.test(id)).map(numberAsBlank),
    ...(isGroup(groups) ? askedGroups.filter((name) => !Object.hasOwn(groups, name)).map(missingGroup) : []),
    ...named.flatMap(([name, group]) => [
      ...(ids.includes(name) ? [groupLikeEntry(name)] : []),
      ...(/^[^\s|]+$/.test(name) ? [] : [unspeakable(name)]),
      ...inGroup(name, group.map(String), ids),
    ]),
    ...named
      .filter(([name]) => name === 'all')
      .flatMap(([, all]) => hotlines.filter(({ id }) => !all.map(String).includes(id)).map(notInAll)),
    ...named
      .filter(([name, group]) => name === 'crisis' && group.length > 0 && group.every((id) => blanks.some((blank) => blank.id === id)))
      .map(([name]) => withoutNumber(name)),
  ];
}

function inGroup(name: string, group: readonly string[], ids: readonly string[]): ValidationError[] {
  if (group.length === 0) return [emptyGroup(name)];
  return group.flatMap((id, index): ValidationError[] => {
    const path = ['groups', name, index];
    if (!ids.includes(id)) {
      const message = {
        zh: `"${name}" 组里的 "${id}" 不在 hotlines 和 blanks 里。`,
        en: `"${id}" in the group "${name}" is neither among the hotlines nor among the blanks.`,
      };
      return [{ path, message, hint: didYouMean(id, ids) }];
    }
    if (group.indexOf(id) === index) return [];
    const message = { zh: `"${name}" 组里写了两次 "${id}"。`, en: `"${id}" is listed twice in the group "${name}".` };
    return [{ path, message, hint: { zh: '删掉一个。', en: 'Delete one of the two.' } }];
  });
}

function emptyGroup(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: { zh: `"${name}" 组是空的。`, en: `The group "${name}" is empty.` },
    hint: {
      zh: '写上 hotlines 里的号码或 blanks 里的名字，不然用到它的地方什么都印不出来。',
      en: 'List ids of hotlines or blanks: a sheet that names the group would print nothing.',
    },
  };
}

function withoutNumber(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: { zh: `"${name}" 组里一个电话号码都没有。`, en: `The group "${name}" has no phone number.` },
    hint: {
      zh: '写上出事时要打的号码，写法和 hotlines 里的 id 一样。',
      en: 'List the numbers to call in a crisis, as the ids of hotlines say them.',
    },
  };
}

function missingGroup(name: string): ValidationError {
  return {
    path: ['groups'],
    message: { zh: `缺少 "${name}" 组。`, en: `The group "${name}" is missing.` },
    hint: {
      zh: `加上 ${name}: […]，方括号里写 hotlines 或 blanks 的 id：网站上的求助页和投影要用 ${askedGroups.join('、')} 这几组。`,
      en: `Add ${name}: […] with ids of hotlines or blanks: the help page and the projector need the groups ${askedGroups.join(', ')}.`,
    },
  };
}

function groupLikeEntry(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: { zh: `组名 "${name}" 和一个号码或空格的 id 一样。`, en: `The group "${name}" has the id of a hotline or a blank.` },
    hint: { zh: '给这个组另起一个名字。', en: 'Give the group another name.' },
  };
}

/** `show` splits its names at spaces and bars. */
function unspeakable(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: { zh: `show 里写不出 "${name}" 这个组名。`, en: `show="…" cannot name the group "${name}".` },
    hint: { zh: '组名写成一个词，里面没有空格和 |，比如 crisis。', en: 'Make it one word without spaces and |, for example crisis.' },
  };
}

function notInAll({ id, path }: Entry): ValidationError {
  return {
    path: [...path, 'id'],
    message: { zh: `号码 "${id}" 不在 "all" 组里。`, en: `The hotline "${id}" is not in the group "all".` },
    hint: {
      zh: '写进 groups 下面的 all，求助页才会印它；没有人再用，就删掉这一条。',
      en: 'Add it to all, below groups, so that the help page lists it; delete the entry if it is no longer in use.',
    },
  };
}

function numberAsBlank({ id, path }: Entry): ValidationError {
  return {
    path: [...path, 'id'],
    message: { zh: `空格的 id "${id}" 是一个号码。`, en: `The id "${id}" of a blank is a number.` },
    hint: {
      zh: '空格用词来起名，比如 principal；电话号码写在 hotlines 下面。',
      en: 'Name a blank by a word such as principal; a phone number belongs under hotlines.',
    },
  };
}

/** Finds a mistyped digit when the source of an entry is named after its number: "12365", whose source is nhc-12356. */
function sourceOfAnother({ id, path }: Entry, value: unknown): ValidationError[] {
  const source = String(fieldOf((fieldOf(value, 'hotlines') as unknown[])[path[1] as number], 'source') ?? '');
  const number = /(?:^|-)(\d{3,12})$/.exec(source)?.[1];
  if (number === undefined || number === id || nearest(id, [number]) === undefined) return [];
  const message = { zh: `号码写的是 "${id}"，来源却是 "${source}"。`, en: `The number is "${id}", but its source is "${source}".` };
  const hint = { zh: `照来源核对号码：是不是 "${number}"？`, en: `Compare the number with its source: is it "${number}"?` };
  return [{ path: [...path, 'id'], message, hint }];
}

function repeated(entries: readonly Entry[], key: string): ValidationError[] {
  return entries.flatMap(({ id, path }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    const { zh, en } = nameInYaml(entries[first]!.path);
    return [
      {
        path: [...path, key],
        message: { zh: `"${id}" 已经是${spaced(zh)}的 ${key} 了。`, en: `"${id}" is already the ${key} of ${en}.` },
        hint: { zh: '改掉其中一个，或者把重复的这一条删掉。', en: 'Change one of the two, or delete the duplicate entry.' },
      },
    ];
  });
}

function spaced(zh: string): string {
  return zh.startsWith('"') ? ` ${zh}` : zh;
}

function entriesOf(list: unknown, path: PropertyKey[], key: string): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const id = fieldOf(entry, key);
    return typeof id === 'string' || typeof id === 'number' ? [{ id: String(id), path: [...path, index] }] : [];
  });
}

function fieldOf(value: unknown, key: string): unknown {
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
