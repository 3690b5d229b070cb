import type { Wording } from '../problem.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { hoursThatDiffer, namesTwice, numbersTwice, type WrittenLine } from './hotlineEntries.ts';
import { type Entry, entriesOf, fieldOf, isRecord, repeated } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** The groups that the program itself asks for, not only texts: the help page, the projector and new documents. */
const askedGroups = ['urgent', 'talk', 'police', 'ambulance', 'local', 'all'] as const;

/** Groups that are asked for a line to turn to, for which blanks are not enough, and what they are for. */
const groupsOfLines: Readonly<Record<string, Wording>> = {
  urgent: { zh: '有人受伤、有危险时要打的号码', en: 'the numbers to call when someone is hurt or in danger' },
  talk: { zh: '心里难受时找人说的号码', en: 'the lines for someone to talk to' },
  police: { zh: '报警的号码', en: 'the number of the police' },
  ambulance: { zh: '急救的号码', en: 'the number of the ambulance' },
};

/** Groups that a sentence names: "ring 110". */
const groupsOfOne: readonly string[] = ['police', 'ambulance'];

/** The group that is made of others. */
const madeGroup = 'crisis';

/** Every group of `content/hotlines.yaml` names existing entries, each number is in the group `all`, and every id is unambiguous. */
export function hotlineRelations(value: unknown): ValidationError[] {
  if (!Array.isArray(fieldOf(value, 'hotlines'))) return [];
  const hotlines = entriesOf(fieldOf(value, 'hotlines'), ['hotlines'], 'id');
  const blanks = entriesOf(fieldOf(value, 'blanks'), ['blanks'], 'id');
  const [lines, written] = [hotlines, blanks].map((entries) =>
    entries.map((entry) => ({ ...entry, written: (fieldOf(value, String(entry.path[0])) as unknown[])[entry.path[1] as number] })),
  ) as [WrittenLine[], WrittenLine[]];
  const ids = [...hotlines, ...blanks].map(({ id }) => id);
  const numbers = hotlines.map(({ id }) => id);
  const groups = fieldOf(value, 'groups');
  const named = isRecord(groups) ? Object.entries(groups).filter((pair): pair is [string, unknown[]] => Array.isArray(pair[1])) : [];
  return [
    ...repeated([...hotlines, ...blanks], 'id'),
    ...hotlines.flatMap((hotline) => sourceOfAnother(hotline, value)),
    ...hotlines.flatMap((hotline) => wayToReach(hotline, value)),
    ...hotlines.flatMap((hotline) => otherThanId(hotline, value)),
    ...numbersTwice(lines),
    ...hoursThatDiffer(lines),
    ...namesTwice(written),
    ...blanks.filter(({ id }) => /^\d+$/.test(id)).map(numberAsBlank),
    ...(isRecord(groups) ? askedGroups.filter((name) => !Object.hasOwn(groups, name)).map(missingGroup) : []),
    ...named.flatMap(([name, group]) => [
      ...(ids.includes(name) ? [groupLikeEntry(name)] : []),
      ...(/^[^\s|]+$/.test(name) ? [] : [unspeakable(name)]),
      ...(name === madeGroup ? [writtenThough(name)] : []),
      ...inGroup(name, group.map(String), ids),
    ]),
    ...named
      .filter(([name]) => name === 'all')
      .flatMap(([, all]) => hotlines.filter(({ id }) => !all.map(String).includes(id)).map(notInAll)),
    ...named
      .filter(
        ([name, group]) =>
          Object.hasOwn(groupsOfLines, name) && group.length > 0 && group.every((id) => blanks.some((blank) => blank.id === id)),
      )
      .map(([name]) => withoutNumber(name)),
    ...named.filter(([name, group]) => groupsOfOne.includes(name) && group.length > 1).map(([name]) => severalIn(name)),
    ...named.flatMap(([name, group]) => (groupsOfOne.includes(name) ? notUrgent(name, group.map(String), named, { ids, numbers }) : [])),
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
    message: { zh: `"${name}" 组里一个号码都没有，空格不算。`, en: `The group "${name}" has no number; blanks do not count.` },
    hint: linesOf(name),
  };
}

function severalIn(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: { zh: `"${name}" 组里不止一个号码。`, en: `The group "${name}" has more than one number.` },
    hint: {
      zh: '只留一个：句子里写 <Phone of="…" />，只印一个号码。别的写进 urgent。',
      en: 'Keep one: a sentence with <Phone of="…" /> prints one number. List the others under urgent.',
    },
  };
}

/** A number to call in danger is in the group to call in danger: the two groups are printed on different sheets. */
function notUrgent(
  name: string,
  group: readonly string[],
  named: readonly (readonly [name: string, group: readonly unknown[]])[],
  { ids, numbers }: { ids: readonly string[]; numbers: readonly string[] },
): ValidationError[] {
  const urgent = named.find(([other]) => other === 'urgent')?.[1].map(String);
  // A group without a number and unknown ids have been reported.
  if (!urgent?.some((id) => numbers.includes(id)) || urgent.some((id) => !ids.includes(id))) return [];
  return group
    .filter((id) => ids.includes(id) && !urgent.includes(id))
    .map((id) => ({
      path: ['groups', name],
      message: { zh: `"${name}" 组里的 "${id}" 不在 "urgent" 组里。`, en: `"${id}" in the group "${name}" is not in the group "urgent".` },
      hint: {
        zh: `核对一下：${groupsOfLines[name]!.zh}是不是 "${id}"？是的话，也写进 urgent，不然有的讲义上没有它。`,
        en: `Is "${id}" really ${groupsOfLines[name]!.en}? If it is, list it under urgent too: otherwise some sheets lack it.`,
      },
    }));
}

/** What to list in a group of lines. */
function linesOf(name: string): Wording {
  const { zh, en } = groupsOfLines[name]!;
  return { zh: `写上${zh}：hotlines 里的 id。`, en: `List ${en}: ids of hotlines.` };
}

function missingGroup(name: string): ValidationError {
  return {
    path: ['groups'],
    message: { zh: `缺少 "${name}" 组。`, en: `The group "${name}" is missing.` },
    hint: {
      zh: `加上 ${name}: […]，方括号里写 hotlines 或 blanks 的 id：求助页、投影和新写的材料要用 ${askedGroups.join('、')} 这几组。`,
      en: `Add ${name}: […] with ids of hotlines or blanks: the help page, the projector and new documents need the groups ${askedGroups.join(', ')}.`,
    },
  };
}

function writtenThough(name: string): ValidationError {
  return {
    path: ['groups', name],
    message: {
      zh: `"${name}" 组不用写：它就是 urgent 加 talk。`,
      en: `The group "${name}" is not written: it is urgent and talk together.`,
    },
    hint: {
      zh: '有危险时要打的号码写进 urgent，想找人说说的写进 talk，再删掉这一行。',
      en: 'List the numbers to call in danger under urgent and those for someone to talk to under talk, then delete this line.',
    },
  };
}

/** A line is reached by a number or, if it is a chat, at an address. */
function wayToReach({ id, path }: Entry, value: unknown): ValidationError[] {
  const entry = (fieldOf(value, 'hotlines') as unknown[])[path[1] as number];
  const [number, address] = [fieldOf(entry, 'number'), fieldOf(entry, 'address')];
  if (fieldOf(entry, 'kind') === 'chat') {
    return [
      ...(number === undefined ? [] : [wrongWay(id, [...path, 'number'])]),
      ...(address === undefined ? [unreachable(id, path, 'address: https://chat.example.org')] : []),
    ];
  }
  // An id of the wrong form has been reported.
  const isName = /^[a-z0-9-]+$/.test(id) && !/^\d{3,15}$/.test(id);
  return [
    ...(address === undefined ? [] : [wrongWay(id, [...path, 'address'])]),
    ...(number === undefined && address === undefined && isName ? [unreachable(id, path, 'number: "12356"')] : []),
  ];
}

/** An entry that is called by a number is reached by that number. */
function otherThanId({ id, path }: Entry, value: unknown): ValidationError[] {
  const number = fieldOf((fieldOf(value, 'hotlines') as unknown[])[path[1] as number], 'number');
  if (number === undefined || !/^\d{3,15}$/.test(id) || String(number).replace(/\D/g, '') === id) return [];
  return [
    {
      path: [...path, 'number'],
      message: { zh: `id 是 "${id}"，号码却是 "${String(number)}"。`, en: `The id is "${id}", but the number is "${String(number)}".` },
      hint: {
        zh: '照来源核对，改掉写错的那个；号码和 id 一样，就不用写 number。',
        en: 'Compare them with the source and correct the wrong one; a number that is the id is not written again.',
      },
    },
  ];
}

function unreachable(id: string, path: PropertyKey[], example: string): ValidationError {
  const key = example.split(':')[0]!;
  return {
    path: [...path, 'id'],
    message: { zh: `"${id}" 没有写 ${key}，印不出怎么找它。`, en: `"${id}" has no ${key}: nothing could be printed by which to reach it.` },
    hint: { zh: `加上一行，照这样写：${example}。`, en: `Add a line such as ${example}.` },
  };
}

function wrongWay(id: string, path: PropertyKey[]): ValidationError {
  const key = String(path.at(-1));
  return {
    path,
    message: { zh: `"${id}" 用不上 ${key}。`, en: `"${id}" cannot have ${key}.` },
    hint: {
      zh: '打电话和发短信写 number，上网聊（kind: chat）写 address；改掉 kind，或者删掉这一行。',
      en: 'A phone or text line has a number, a chat (kind: chat) an address: change kind, or delete this line.',
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
    hint: { zh: '组名写成一个词，里面没有空格和 |，比如 urgent。', en: 'Make it one word without spaces and |, for example urgent.' },
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

/** The digits of each line of the list. */
function numbersOf(value: unknown): string[] {
  return (fieldOf(value, 'hotlines') as unknown[]).map((entry) =>
    String(fieldOf(entry, 'number') ?? fieldOf(entry, 'id') ?? '').replace(/\D/g, ''),
  );
}

/** Finds a mistyped digit, or the number of another entry, when the source of an entry is named after its number: "12365", whose source is nhc-12356. */
function sourceOfAnother({ id, path }: Entry, value: unknown): ValidationError[] {
  const entry = (fieldOf(value, 'hotlines') as unknown[])[path[1] as number];
  const source = String(fieldOf(entry, 'source') ?? '');
  const number = /(?:^|-)(\d{3,12})$/.exec(source)?.[1];
  const written = fieldOf(entry, 'number');
  const own = String(written ?? id).replace(/\D/g, '');
  if (number === undefined || number === own) return [];
  // Another number altogether: an old id of a source, or the source of another entry.
  const isOfAnother = numbersOf(value).includes(number);
  if (!isOfAnother && nearest(own, [number]) === undefined) return [];
  const shown = String(written ?? id);
  const message = { zh: `号码写的是 "${shown}"，来源却是 "${source}"。`, en: `The number is "${shown}", but its source is "${source}".` };
  const hint = { zh: `照来源核对号码：是不是 "${number}"？`, en: `Compare the number with its source: is it "${number}"?` };
  return [{ path: [...path, written === undefined ? 'id' : 'number'], message, hint }];
}
