import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { type Grade, grades } from '../kind.ts';

const ids = traits.levels.map(({ id }) => id);

/** A level as registries name it: the number of a grade, or the id of one of the edition's own levels. */
export const levelValue: z.ZodType<Grade> = traits.hasGrades
  ? z.literal(grades)
  : z.enum(ids as [string, ...string[]]).transform((id) => (ids.indexOf(id) + 1) as Grade);

/** The first and the last of some levels, as they are named there: `1-3`, `S1-S2`. Undefined when it is not so. */
export function levelRange(written: string): { from: Grade; to: Grade } | undefined {
  const names = traits.hasGrades ? grades.map(String) : ids;
  const ends = written.trim().split('-');
  const [from, to] = ends.map((name) => names.indexOf(name) + 1) as [number, number];
  return ends.length === 2 && from >= 1 && from <= to ? { from: from as Grade, to: to as Grade } : undefined;
}
