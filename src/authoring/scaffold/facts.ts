import type { NewDocument, NewHandout } from './newDocument.ts';

/** Formats the yaml of facts in the usual order, below the line that names its schema. */
export function factsText(document: NewDocument, schemaLine: string | undefined): string {
  const { id, ways, minutes, sensitivity, training, people, handouts, sources, lesson } = document;
  const lines = [
    ...(schemaLine ? [schemaLine] : []),
    `id: ${id}`,
    'version: 1.0.0',
    ...(ways.length > 0 ? [`ways: ${list(ways)}`] : []),
    `minutes: ${minutes}`,
    `sensitivity: ${sensitivity}`,
    ...(training.length > 0 ? [`training: ${list(training)}`] : []),
    ...(people ? [`people: { min: ${people.min}, max: ${people.max} }`] : []),
    ...(handouts.length > 0 ? ['handouts:', ...handouts.map((handout) => handoutEntry(handout, '  '))] : []),
    ...(sources.length > 0 ? [`sources: ${list(sources)}`] : []),
    ...(lesson
      ? [
          ...(lesson.form ? [`form: ${lesson.form}`] : []),
          `strand: ${lesson.strand}`,
          ...(lesson.guideline.length > 0 ? [`guideline: ${list(lesson.guideline)}`] : []),
          ...(lesson.health.length > 0 ? [`health: ${list(lesson.health)}`] : []),
          ...(lesson.casel.length > 0 ? [`casel: ${list(lesson.casel)}`] : []),
          ...(lesson.needs.length > 0 ? [`needs: ${list(lesson.needs)}`] : []),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A handout as the yaml lists it. */
export function handoutEntry({ name, for: reader, sheet }: NewHandout, indent: string): string {
  // A folded strip is across the paper.
  const paper = sheet === 'fold-up' ? [`${indent}  landscape: true`] : [];
  return [`${indent}- name: ${name}`, `${indent}  for: ${reader}`, `${indent}  pages: 1`, ...paper].join('\n');
}

function list(values: readonly (string | number)[]): string {
  return `[${values.join(', ')}]`;
}
