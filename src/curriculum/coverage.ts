import type { Curriculum } from './curriculum.ts';
import type { LessonPlace } from './document.ts';
import { traits } from './edition/traits.ts';
import { type Grade, grades, levelOf, type Sensitivity, sensitivities } from './kind.ts';
import type { Localized } from './locale.ts';
import type { Gap } from './schema/registries.ts';

/** Levels that are counted together, by the name that they share. */
function together(nameOf: (grade: Grade) => string): Column[] {
  return [...Map.groupBy(grades, nameOf)].map(([id, own]) => ({ id, grades: own }));
}

/** The bands of grades that the guideline and the needs use. */
const bands = together((grade) => levelOf(grade).band);

/** The stages of school that the 2021 guide uses. */
const stages = together((grade) => levelOf(grade).stage);

/** The lessons of one row in one column, by their ids. */
export interface CoverageCell {
  written: string[];
  planned: string[];
  /** Whether lessons belong here: a clause of the guideline is meant for some grades. */
  expected: boolean;
}

/** Where lessons belong and there are none, neither written nor planned. */
export interface CoverageGap {
  /** The column, or the columns, as they are named in the registry: `3-4`, `7`. */
  at: string;
  grades: readonly Grade[];
  /** The reason given in the registry, if any. */
  reason: Localized | undefined;
}

export interface CoverageRow {
  /** The id in its registry: `PM3`, `self-awareness`, `letters`; or a sensitivity. */
  id: string;
  cells: CoverageCell[];
  gaps: CoverageGap[];
  /** Indexes of entries in the registry that give a reason for a gap that does not exist. */
  idle: number[];
}

export interface CoverageTable {
  columns: readonly Column[];
  rows: CoverageRow[];
}

export interface Coverage {
  guideline: CoverageTable;
  health: CoverageTable;
  competencies: CoverageTable;
  needs: CoverageTable;
  sensitivity: CoverageTable;
}

interface Lesson extends LessonPlace {
  id: string;
  sensitivity: Sensitivity | undefined;
  isWritten: boolean;
}

/**
 * What the lessons cover, written and planned together: clauses of the guideline and competencies by grade, fields of the 2021 guide by stage, needs by band, sensitivity
 * by grade. A grade without any lesson is not taught and has no gaps.
 */
export function coverageOf(curriculum: Curriculum): Coverage {
  const lessons = lessonsOf(curriculum);
  const taught = new Set(lessons.map(({ grade }) => grade));
  const { guideline, healthGuide, competencies, needs } = curriculum.registries;
  const byGrade = together(nameOfColumn);

  const table = (
    columns: readonly Column[],
    entries: readonly { id: string; gaps?: readonly Gap[] }[],
    covers: (lesson: Lesson, id: string) => boolean,
    // A clause may be covered by any of its grades; everything else has to be covered in each column.
    belongs: (id: string) => { columns: readonly Column[]; together: boolean; isFree?: boolean } = () => ({ columns, together: false }),
  ): CoverageTable => ({
    columns,
    rows: entries.map(({ id, gaps = [] }) => {
      const own = belongs(id);
      const inColumn = (column: Column) => lessons.filter((lesson) => column.grades.includes(lesson.grade) && covers(lesson, id));
      const places = own.together ? [joined(own.columns)] : own.columns;
      const judged = (own.isFree ? [] : places).filter((place) => place.grades.every((grade) => taught.has(grade)));
      const empty = judged.filter((place) => inColumn(place).length === 0);
      const isNone = ({ at }: Gap) => judged.some((place) => place.id === at) && !empty.some((place) => place.id === at);
      return {
        id,
        cells: columns.map((column) => ({ ...parted(inColumn(column)), expected: own.columns.includes(column) })),
        gaps: empty.map((place) => ({ at: place.id, grades: place.grades, reason: gaps.find(({ at }) => at === place.id)?.reason })),
        idle: gaps.flatMap((gap, index) => (isNone(gap) || !places.some((place) => place.id === gap.at) ? [index] : [])),
      };
    }),
  });

  const gradesOf = new Map(guideline.map((clause) => [clause.id, clause.grades]));
  return {
    guideline: table(
      byGrade,
      guideline,
      (lesson, id) => lesson.guideline.includes(id),
      (id) => ({ columns: byGrade.filter((column) => gradesOf.get(id)!.includes(column.grades[0]!)), together: true }),
    ),
    health: table(stages, healthGuide, (lesson, id) => lesson.health.includes(id)),
    competencies: table(byGrade, competencies, (lesson, id) => lesson.casel.includes(id)),
    needs: table(bands, needs, (lesson, id) => lesson.needs.includes(id)),
    sensitivity: table(
      byGrade,
      sensitivities.map((id) => ({ id })),
      (lesson, id) => lesson.sensitivity === id,
      // A level of a few lessons need not have one of each.
      traits.hasGrades ? undefined : () => ({ columns: byGrade, together: false, isFree: true }),
    ),
  };
}

/** A level, or some that are counted together. */
export interface Column {
  id: string;
  grades: readonly Grade[];
}

function joined(columns: readonly Column[]): Column {
  const all = columns.flatMap((column) => column.grades);
  const [first, last] = [all[0]!, all.at(-1)!].map(nameOfColumn) as [string, string];
  return { id: all.length > 1 ? `${first}-${last}` : first, grades: all };
}

/** A level as registries and tables name it. */
function nameOfColumn(grade: Grade): string {
  return traits.hasGrades ? String(grade) : levelOf(grade).id;
}

/** Every lesson once: as it is written, or as it is planned. */
function lessonsOf({ documents, plan }: Curriculum): Lesson[] {
  const written = documents.flatMap(({ id, lesson, sensitivity }) => (lesson ? [{ id, sensitivity, isWritten: true, ...lesson }] : []));
  const ids = new Set(written.map(({ id }) => id));
  const planned = plan.flatMap(({ id, lesson, sensitivity }) =>
    lesson && !ids.has(id) ? [{ id, sensitivity, isWritten: false, ...lesson }] : [],
  );
  return [...written, ...planned];
}

function parted(lessons: readonly Lesson[]): Pick<CoverageCell, 'written' | 'planned'> {
  const ids = (isWritten: boolean) =>
    lessons
      .filter((lesson) => lesson.isWritten === isWritten)
      .map(({ id }) => id)
      .sort();
  return { written: ids(true), planned: ids(false) };
}
