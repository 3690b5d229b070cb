import { type Kind, kinds } from '../../../curriculum/kind.ts';
import { type Locale, like } from '../../../curriculum/locale.ts';
import { forms } from '../../../curriculum/read/forms.ts';
import { wordingOf } from '../../../curriculum/schema/bilingual.ts';
import { jsonSchemaOf } from '../../../curriculum/schema/jsonSchema.ts';
import { factsSchemas } from '../../../curriculum/schema/yamlFiles.ts';
import type { EditorWords, KeyWords } from './words.ts';

/** The part of a JSON Schema that the editor reads. */
interface Schema {
  type?: string;
  description?: string;
  enum?: (string | number)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** Keys of the facts whose values are ids of a registry; the same names are in `EditorWords.names`. */
const fromRegistries = new Set(['sources', 'training', 'strand', 'guideline', 'health', 'casel', 'needs', 'id']);

/** The keys of the yaml and of the front matter of a kind of document, from their JSON Schemas. */
export function keyWords(kind: Kind, locale: Locale): EditorWords['keys'] {
  const untitled = { zh: '', en: '' };
  const keys = (schema: object) => keysOf(schema as Schema, locale);
  return {
    facts: keys(jsonSchemaOf(factsSchemas[kind])).map((key) => (fromRegistries.has(key.name) ? { ...key, from: key.name } : key)),
    main: keys(jsonSchemaOf({ schema: forms[kinds[kind].main].front, title: untitled })),
    handout: keys(jsonSchemaOf({ schema: forms.handout.front, title: untitled })),
  };
}

function keysOf({ properties = {}, required = [] }: Schema, locale: Locale): KeyWords[] {
  return Object.entries(properties).map(([name, schema]) => {
    const inner = schema.type === 'array' ? (schema.items ?? {}) : schema;
    const keys = inner.properties ? keysOf(inner, locale) : undefined;
    return {
      name,
      about: wordingOf(schema.description ?? '')?.[like[locale]] ?? '',
      required: required.includes(name),
      list: schema.type === 'array',
      ...(inner.enum ? { choices: inner.enum.map(String) } : {}),
      ...(keys ? { keys } : {}),
    };
  });
}
