import { type CheckId, factsOfCheck } from '../../curriculum/catalogue.ts';
import { numbersOf } from '../../curriculum/edition/checkNumbers.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import type { OwnCheck, OwnChecks } from '../../curriculum/schema/editionChecks.ts';

/** The list at the end of `npm run check -- --release`: which checks the edition has changed, and why. Empty for none. */
export function ownCheckList(checks: OwnChecks | undefined, locale: Locale): string {
  const rows = changedChecks(checks);
  if (rows.length === 0) return '';
  const inChinese = like[locale] === 'zh';
  const head = inChinese ? `这套课程改了 ${rows.length} 项检查（edition.yaml）：` : `Checks that edition.yaml changes: ${rows.length}`;
  return `${[head, ...rows.map(([id, own]) => `  ${row(id, own, locale)}`)].join('\n')}\n`;
}

/** The checks for which `edition.yaml` says something, in its order. */
function changedChecks(checks: OwnChecks | undefined): [CheckId, OwnCheck][] {
  return Object.entries(checks ?? {}) as [CheckId, OwnCheck][];
}

const severities = {
  zh: { off: '不查', advice: '建议', warning: '提醒', error: '错误' },
  en: { off: 'off', advice: 'advice', warning: 'warning', error: 'error' },
};

function row(id: CheckId, own: OwnCheck, locale: Locale): string {
  const inChinese = like[locale] === 'zh';
  const names = severities[like[locale]];
  const usual = names[factsOfCheck(id).severity];
  const changed = [
    ...(own.severity === undefined
      ? []
      : [inChinese ? `${names[own.severity]}（原来是${usual}）` : `${names[own.severity]} in place of ${usual}`]),
    ...[...numbersOf(id), 'rooms'].flatMap((name) => {
      const value = own[name as keyof OwnCheck];
      return value === undefined ? [] : [`${name}: ${shown(value)}`];
    }),
  ].join(inChinese ? '，' : ', ');
  const reason = own.reason?.[locale];
  return [`${id}: ${changed}`, ...(reason === undefined ? [] : [reason])].join(inChinese ? '。' : '. ');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');
}
