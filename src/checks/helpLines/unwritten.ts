import type { Registries } from '../../curriculum/curriculum.ts';
import { shownOf } from '../../curriculum/helpLine.ts';
import type { Place } from '../../curriculum/problem.ts';
import { normalize } from '../normalize.ts';
import type { Finding } from '../rule.ts';
import { wordsOfEntries } from './entries.ts';

/** Words that stand where something is still to be written. */
const placeholder =
  /【[^】]*】?|\b(?:TODO|TBD|TBA|FIXME|N\/A|lorem ipsum|placeholder|to be (?:written|added|confirmed|decided|filled in|announced)|fill (?:in|me)|insert here|to write)\b|x{2,}|[×□○＊*?？_＿]{2,}|某(?:某|个?(?:热线|部门|单位|机构|地|时))|待(?:写|定|补|填|核|查|确认)|(?:稍后|以后)(?:补|再写)|暂(?:缺|无|定|略)|未(?:定|填|写)|占位|填写处|此处(?:写|填)|\.{3,}|…+|示例|样例|名称|同上|不详|不明|未知|尚未|还没|\b(?:unknown|not yet|same as above|ibid|untitled|name of)\b/iu;

/** Words by which a line is no longer in service. Hours of the week and the year in which it rests are hours. */
const rest =
  '(?:周[一二三四五六日天末]?|星期[一二三四五六日天]|节假日|假期|假日|春节|国庆|寒假|暑假|夜间|夜里|晚上|深夜|中午|午休|凌晨|点|时|分)[期里间]?(?:也|会|都)?';
const ended = new RegExp(
  [
    `(?<!${rest})(?:停用|停机|暂停|停止|停办|停运|关闭)`,
    '已停|停了|撤销|撤了|已取消|已经取消|已注销|作废|失效|废止|废弃|过期|到期|已下线|空号|不再(?:使用|提供|接听|服务|受理|开通)|已(?:并|合并|转)(?:入|到|至)',
    String.raw`\b(?:discontinued|decommissioned|defunct|disconnected|obsolete|out of (?:service|order|use)|no longer|not in (?:service|use|operation)|shut down|withdrawn|ceased|expired|terminated|abolished|retired|inactive|merged into|replaced by|not working)\b`,
    String.raw`\b(?:closed|suspended|unavailable|paused|stopped)\b(?! (?:on|at|from|during|between|over|for lunch|every|in the))`,
  ].join('|'),
  'iu',
);

/** Hours in which no one answers; a description may say what to do when no one does. */
const unanswered = /无人接听|没有?人接|打不通|改(?:打|拨)|no one answers|not answered|never/iu;

/** What is said of an entry that is printed although it is not finished, or although no one answers the line any longer. */
export function unwrittenOrEnded(registries: Registries): Finding[] {
  const printed = [
    ...wordsOfEntries(registries),
    ...registries.hotlines.flatMap((line, index) =>
      (['region', 'address'] as const).map((field) => ({
        id: line.id,
        line,
        field,
        words: line[field] ?? 'none',
        place: () => registries.placeIn('hotlines', 'hotlines', index, field),
      })),
    ),
  ];
  return [
    ...registries.hotlines.flatMap((line, index) => oneDigit(shownOf(line), () => registries.placeIn('hotlines', 'hotlines', index))),
    ...printed.flatMap(({ id, line, field, words, place }): Finding[] => {
      const normal = normalize(words).words;
      const waiting = placeholder.exec(normal)?.[0] ?? (/[\p{L}\p{N}]/u.test(normal) ? undefined : words);
      if (waiting !== undefined) return [{ ...place(), ...unwritten(id, field, waiting) }];
      const over =
        line && field !== 'address' ? (ended.exec(normal) ?? (field === 'hours' ? unanswered.exec(normal) : null))?.[0] : undefined;
      return over === undefined ? [] : [{ ...place(), ...outOfService(id, field, over) }];
    }),
  ];
}

type Said = Pick<Finding, 'message' | 'hint'>;

function unwritten(id: string, field: string, waiting: string): Said {
  return {
    message: { zh: `"${id}" 的 ${field} 还没有写好："${waiting}"。`, en: `The ${field} of "${id}" is still to be written: "${waiting}".` },
    hint: {
      zh: '照来源写上真的内容；还不知道，就先删掉这一条，连 groups 里的一起删。',
      en: 'Write what its source says; if it is not known yet, delete the entry, and its id below groups.',
    },
  };
}

function outOfService(id: string, field: string, over: string): Said {
  return {
    message: {
      zh: `"${id}" 的 ${field} 里说它停了："${over}"，可是它还会印在单子上。`,
      en: `The ${field} of "${id}" says that it is no longer in service ("${over}"), but sheets print it.`,
    },
    hint: {
      zh: '没有人接的号码不印：删掉这一条，连 groups 和材料里的一起删；还有人接，就把话改清楚。',
      en: 'A number that no one answers is not printed: delete the entry, and its id below groups and in texts. If it is answered, say so clearly.',
    },
  };
}

/** A long number of one digit alone, or of counting, stands for a number that is not known yet. */
function oneDigit(shown: string, place: () => Place): Finding[] {
  const digits = shown.replace(/\D/g, '');
  if (!/^\+?[\d -]+$/.test(shown) || !(/^\d*?(\d)\1{5,}$/.test(digits) || digits.endsWith('12345678'))) return [];
  return [{ ...place(), ...unwritten(shown, 'number', shown) }];
}
