import { expect, test } from 'vitest';
import { z } from 'zod';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { kindNames } from '../../../src/curriculum/kind.ts';
import { wordingOf } from '../../../src/curriculum/schema/bilingual.ts';
import { changesFile } from '../../../src/curriculum/schema/editions.ts';
import { lessonFacts, otherFacts } from '../../../src/curriculum/schema/facts.ts';
import { guideFrontMatter, handoutFrontMatter, planFrontMatter } from '../../../src/curriculum/schema/frontMatter.ts';
import * as registries from '../../../src/curriculum/schema/registries.ts';

const schemas: [string, z.ZodType][] = [
  ['lesson.yaml', lessonFacts],
  ...kindNames.flatMap((kind): [string, z.ZodType][] => (kind === 'lesson' ? [] : [[kind, otherFacts(kind)]])),
  ['changes of an edition', changesFile],
  ['a plan', planFrontMatter],
  ['a guide', guideFrontMatter],
  ['a handout', handoutFrontMatter],
  ...Object.entries(registries as Record<string, unknown>).flatMap(([name, schema]): [string, z.ZodType][] =>
    schema instanceof z.ZodType ? [[name, schema]] : [],
  ),
  ...[...vocabulary.values()].map(({ name, props }): [string, z.ZodType] => [`<${name}>`, props]),
];

/** What a schema is made of, itself included. */
function partsOf(schema: unknown, seen = new Set<unknown>()): z.ZodType[] {
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return [];
  seen.add(schema);
  const { shape, element, innerType, in: before, out: after, options, valueType } = schema.def as unknown as Record<string, unknown>;
  const inner = [element, innerType, before, after, valueType, ...Object.values(shape ?? {}), ...((options as unknown[]) ?? [])];
  return [schema, ...inner.flatMap((part) => partsOf(part, seen))];
}

interface Check {
  _zod: { def: { check: string; error?: (issue: unknown) => string } };
}

test.each(schemas)('every form that %s asks for says in both languages how it is written', (_, schema) => {
  const checks = partsOf(schema).flatMap((part) =>
    ((part.def as unknown as { checks?: Check[] }).checks ?? []).map(({ _zod }) => _zod.def),
  );
  const forms = checks.filter(({ check, error }) => check === 'string_format' || error !== undefined);
  const silent = forms.filter(({ error }) => !error || !wordingOf(error({})));
  expect(silent).toEqual([]);
});

test('the forms are found everywhere: in lists, in alternatives and after a transform', () => {
  const form = z.string().regex(/a/);
  const nested = z.array(z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), deep: form.transform(Number).optional() })]));
  expect(partsOf(nested)).toContain(form);
});
