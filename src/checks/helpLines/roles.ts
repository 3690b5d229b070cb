import type { Registries } from '../../curriculum/curriculum.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { type Purpose, purposeNames, purposes } from '../../curriculum/schema/purposes.ts';
import type { Hotline } from '../../curriculum/schema/registries.ts';
import type { Finding } from '../rule.ts';

/** The groups that the program asks for, and what their lines are for: each has one of these purposes at least. */
const purposesOfRoles: Readonly<Record<string, readonly Purpose[]>> = {
  urgent: ['police', 'medical'],
  talk: ['mental-health'],
  police: ['police'],
  ambulance: ['medical'],
};

/** What may stand together in a group of a country's own: what is printed in a crisis. */
const crisis: readonly Purpose[] = [...purposesOfRoles['urgent']!, ...purposesOfRoles['talk']!];

/** Groups that are lists of everything, or made of others. */
const everything = ['all', 'crisis'];

/** Lines that cannot do what their group is for. Unknown ids and empty groups have been reported by the reader. */
export function linesInWrongRoles(registries: Registries): Finding[] {
  return Object.entries(registries.groups).flatMap(([name, ids]): Finding[] => {
    if (everything.includes(name)) return [];
    const placed = ids.flatMap((id, index) => {
      const line = registries.hotlines.find((hotline) => hotline.id === id);
      return line ? [{ line, place: () => registries.placeIn('hotlines', 'groups', name, index) }] : [];
    });
    if (name === 'local') {
      return placed
        .filter(({ line }) => line.region === 'national')
        .map(({ line, place }) => ({ ...place(), ...nationalAmongLocal(line) }));
    }
    const wanted = Object.hasOwn(purposesOfRoles, name) ? purposesOfRoles[name]! : ofName(name);
    if (wanted) {
      return placed
        .filter(({ line }) => !line.for.some((purpose) => wanted.includes(purpose)))
        .map(({ line, place }) => ({ ...place(), ...cannotDo(line, name, wanted) }));
    }
    const lines = placed.map(({ line }) => line);
    const isOfOneKind = purposeNames.some((purpose) => lines.every((line) => line.for.includes(purpose)));
    const isForCrisis = lines.every((line) => line.for.some((purpose) => crisis.includes(purpose)));
    const isEverything = lines.length === registries.hotlines.length;
    return isOfOneKind || isForCrisis || isEverything ? [] : [{ ...registries.placeIn('hotlines', 'groups', name), ...mixed(name, lines) }];
  });
}

/** A group of a country's own that has the name of a purpose. */
function ofName(name: string): readonly Purpose[] | undefined {
  return purposeNames.filter((purpose) => purpose === name).map((purpose) => [purpose])[0];
}

/** What a line is for, in words. */
export function saidPurposes(list: readonly Purpose[]): Wording {
  return { zh: list.map((purpose) => purposes[purpose].zh).join('、'), en: list.map((purpose) => purposes[purpose].en).join(', ') };
}

type Said = Pick<Finding, 'message' | 'hint'>;

function cannotDo(line: Hotline, name: string, wanted: readonly Purpose[]): Said {
  const own = saidPurposes(line.for);
  const other = saidPurposes(wanted);
  return {
    message: {
      zh: `"${name}" 组里的 "${line.id}" 是${own.zh}的，这一组要的是${other.zh}。`,
      en: `"${line.id}" in the group "${name}" is for ${own.en}, but the group is for ${other.en}.`,
    },
    hint: {
      zh: '照来源核对，换成该打的号码；号码没有错，就改那一条的 for。',
      en: 'Compare it with its source and list the right number; if the number is right, correct "for" in its entry.',
    },
  };
}

function nationalAmongLocal({ id }: Hotline): Said {
  return {
    message: {
      zh: `"local" 组里的 "${id}" 是全国的号码，这一组要的是学校附近的人。`,
      en: `"${id}" in the group "local" is a national number, but the group is for people near the school.`,
    },
    hint: {
      zh: '从 local 里删掉它；只在一个地方有人接的号码，在那一条的 region 后面写地方。',
      en: 'Delete it from local; for a number of one place alone, write the place as the region of its entry.',
    },
  };
}

function mixed(name: string, lines: readonly Hotline[]): Said {
  const each = lines.map((line) => ({ id: line.id, ...saidPurposes(line.for) }));
  return {
    message: {
      zh: `"${name}" 组里混着做不同事的号码：${each.map(({ id, zh }) => `${id}（${zh}）`).join('，')}。`,
      en: `The group "${name}" mixes lines for different things: ${each.map(({ id, en }) => `${id} (${en})`).join('; ')}.`,
    },
    hint: {
      zh: '一组只放做同一件事的号码；要一起印，就在 show 里写几个组：show="urgent talk"。',
      en: 'List lines for one thing in a group; to print several together, name several groups: show="urgent talk".',
    },
  };
}
