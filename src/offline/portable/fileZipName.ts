import { type Grade, levelSlug } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';

/** Names a ZIP of files for one use, for pages (`data-copy`): `zh-grade-3-edit`; without a grade of all its language. */
export function fileZipName({ locale, grade, use }: { locale: Locale; grade?: Grade; use: string }): string {
  return [locale, ...(grade === undefined ? [] : [levelSlug(grade)]), use].join('-');
}
