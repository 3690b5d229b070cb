import { type CheckId, factsOfCheck, isCheckId } from '../catalogue.ts';
import { checkNumber, numbersOf } from '../edition/checkNumbers.ts';
import { locales } from '../locale.ts';
import { didYouMean } from '../suggest.ts';
import type { Wording } from '../wording.ts';
import { type OwnChecks, ownSeverities } from './editionChecks.ts';
import type { ValidationError } from './validate.ts';

type Written = Readonly<Record<string, unknown>>;

/** What `checks` of `edition.yaml` may not say: safety is never lowered, a reason is needed, and each check has numbers of its own. */
export function checkRelations(value: unknown): ValidationError[] {
  const checks = (value as { checks?: unknown } | undefined)?.checks;
  if (!isObject(checks)) return [];
  return Object.entries(checks).flatMap(([id, written]) =>
    isCheckId(id) && isObject(written)
      ? [...wrongSeverity(id, written), ...foreignNumbers(id, written), ...leastOverMost(id, written)]
      : [],
  );
}

function isObject(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongSeverity(id: CheckId, { severity, reason }: Written): ValidationError[] {
  const rank = (ownSeverities as readonly unknown[]).indexOf(severity);
  if (rank < 0) return [];
  const { severity: usual, edition } = factsOfCheck(id);
  const path = ['checks', id, 'severity'];
  if (edition === undefined) return [{ path, ...neededByProgram(id) }];
  if (rank >= ownSeverities.indexOf(usual)) return [];
  if (edition === 'raises') return [{ path, ...keepsChildrenSafe(id) }];
  return reason === undefined ? [{ path: ['checks', id, 'reason'], ...withoutReason(id, rank === 0) }] : [];
}

type Said = { message: Wording; hint: Wording };

function keepsChildrenSafe(id: CheckId): Said {
  return {
    message: { zh: `${id} 护着孩子，不能降低，也不能关掉。`, en: `${id} keeps children safe: it cannot be lowered or switched off.` },
    hint: {
      zh: '删掉这一行。查出来的一句要是没有错，就请懂的人看过，在那份材料的 yaml 里写 accepts 和理由（能保留的检查才行）。',
      en: 'Delete this line. If a sentence that it reports is right, have it read by someone who can judge it, and write accepts with the reason in the yaml of its document (where the check allows it).',
    },
  };
}

function neededByProgram(id: CheckId): Said {
  return {
    message: { zh: `${id} 不能改：它查的，程序都靠着。`, en: `${id} cannot be changed: the program relies on what it asks for.` },
    hint: { zh: '删掉这一行。', en: 'Delete this line.' },
  };
}

function withoutReason(id: CheckId, isOff: boolean): Said {
  return {
    message: {
      zh: `${isOff ? '关掉' : '降低'} ${id}，没有写理由。`,
      en: `${id} is ${isOff ? 'switched off' : 'lowered'} without a reason.`,
    },
    hint: {
      zh: '加上 reason，每种语言各写一句：谁定的，因为什么。',
      en: 'Add a reason, a sentence in every language: who decided it, and what for.',
    },
  };
}

/** The keys of a check besides its severity and the reason. */
function numberNames(id: CheckId): string[] {
  return id === 'variants-are-there' ? ['rooms'] : numbersOf(id);
}

function foreignNumbers(id: CheckId, written: Written): ValidationError[] {
  const known = ['severity', 'reason', ...numberNames(id)];
  const ofOthers = Object.keys(written).filter((key) => allNumbers.has(key) && !known.includes(key));
  return ofOthers.map((key) => ({
    path: ['checks', id, key],
    message: { zh: `${id} 没有 "${key}" 这一项。`, en: `${id} has no "${key}".` },
    hint: didYouMean(key, known),
  }));
}

/** Every key that some check has; others are reported by the schema. */
const allNumbers = new Set(['pages', 'guide', 'perMinute', 'words', 'least', 'most', 'answers', 'answer', 'handingOut', 'moving', 'rooms']);

function leastOverMost(id: CheckId, written: Written): ValidationError[] {
  if (id !== 'story-is-told') return [];
  const checks = { [id]: written } as OwnChecks;
  const isWrong = locales.some((locale) => checkNumber(checks, id, 'least', locale) > checkNumber(checks, id, 'most', locale));
  if (!isWrong) return [];
  return [
    {
      path: ['checks', id, written['least'] === undefined ? 'most' : 'least'],
      message: { zh: `${id} 的 least 比 most 大。`, en: `"least" of ${id} is more than "most".` },
      hint: { zh: '把两个数都写上，小的写在 least。', en: 'Write both numbers, the smaller one as least.' },
    },
  ];
}
