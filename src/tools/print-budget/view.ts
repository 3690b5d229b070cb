import { fill } from '../../i18n/say.ts';
import { type PrintChoice, packsFor, sheetsFor, sheetsForPack } from '../../paper/budget.ts';
import type { GradePaper } from '../../site/printBudget.ts';
import type { BudgetWords } from './words.ts';

/** A line of the table: a lesson, the total of a term, or the teacher pack. */
export interface BudgetRow {
  name: string;
  /** Number of sheets of paper. */
  sheets: number;
  isTotal?: boolean;
}

/** The print budget of a grade. Each part of the table is a term or the teacher pack. */
export interface BudgetView {
  sentence: string;
  parts: BudgetRow[][];
}

/** Counts the paper of a grade for a class: as a sentence, for each lesson, for each term, and for one teacher pack. */
export function budgetView({ name, lessons, teacherPack }: GradePaper, choice: PrintChoice, words: BudgetWords): BudgetView {
  const sheetsOf = (some: GradePaper['lessons']) =>
    sheetsFor(
      some.flatMap(({ needs }) => needs),
      choice,
    );
  const parts: BudgetRow[][] = [...new Set(lessons.map(({ term }) => term))].map((term) => {
    const ofTerm = lessons.filter((lesson) => lesson.term === term);
    return [
      ...ofTerm.map((lesson) => ({
        name: fill(words.lesson, { number: lesson.sequence, title: lesson.title }),
        sheets: sheetsFor(lesson.needs, choice),
      })),
      { name: fill(words.termTotal, { term: words.terms[term] }), sheets: sheetsOf(ofTerm), isTotal: true },
    ];
  });
  if (teacherPack.length > 0) {
    const sheets = teacherPack.reduce((total, pages) => total + sheetsForPack(pages, choice), 0);
    parts.push([{ name: words.teacherPack, sheets }]);
  }
  const sheets = sheetsOf(lessons);
  const sides = choice.bothSides ? words.sides.double : words.sides.single;
  return { sentence: fill(words.line, { grade: name, pupils: choice.pupils, sheets, sides, packs: packsFor(sheets) }), parts };
}
