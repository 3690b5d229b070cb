import type { Localized } from '../../curriculum/locale.ts';

/** A heading with lines below it, for the terminal and for a page of the workbench. */
export interface Section {
  title: Localized;
  lines: Localized[];
}

/** Sections as text for the terminal. */
export function sectionsText(sections: readonly Section[], locale: 'zh' | 'en'): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title[locale], ...lines.map((line) => `  ${line[locale]}`), ''].join('\n'))
    .join('\n');
}
