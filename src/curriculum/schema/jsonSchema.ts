import { z } from 'zod';
import { bilingual, wordingOf } from './bilingual.ts';
import { layerSchemaOf } from './layerSchema.ts';
import { isLayered } from './layers.ts';
import { isList, schemaFileOf, type YamlFile, yamlFiles } from './yamlFiles.ts';

/** Generates the JSON Schemas of all kinds of yaml files, for editors: path from the root of the project, and content. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(yamlFiles).map(([name, file]) => [
      schemaFileOf(name),
      `${JSON.stringify(isLayered(name) ? layerOf(file) : jsonSchemaOf(file, isList(name)), null, 2)}\n`,
    ]),
  );
}

/**
 * Describes the file as written, before defaults are applied. Editors support draft 7 best. A refinement, such as that a day exists, has
 * no counterpart: `npm run check` finds it.
 */
export function jsonSchemaOf({ schema, title }: YamlFile, inFiles = false): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: forEditors });
  return { $schema, title: bilingual(title), ...(inFiles ? listOrEntry(rest) : rest) };
}

/** Describes a list of the program and the file that adds to it. */
function layerOf(file: YamlFile): object {
  return layerSchemaOf(jsonSchemaOf(file) as Record<string, unknown>, (schema) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: forEditors });
    return rest;
  });
}

/** A list may be in several files, each a list of entries or one entry. Editors report errors of the form that is there. */
function listOrEntry({ type, items, ...rest }: Record<string, unknown>): object {
  return {
    ...rest,
    definitions: { ...(rest['definitions'] as object | undefined), entry: items },
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
    then: { type, items: { $ref: '#/definitions/entry' } },
    else: { $ref: '#/definitions/entry' },
  };
}

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'];

/** Removes what only this project uses, and moves the message of a pattern to where editors look for it. */
const forEditors: Override = ({ zodSchema, jsonSchema }) => {
  delete jsonSchema['translated'];
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  for (const check of zodSchema._zod.def.checks ?? []) {
    const message = check._zod.def.error?.({ code: 'custom', path: [], input: undefined } as never);
    if (check._zod.def.check === 'string_format' && typeof message === 'string' && wordingOf(message)) {
      jsonSchema['patternErrorMessage'] = message;
    }
  }
};
