import type { z } from 'zod';
import { leftOut, without } from './layers.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes of the JSON Schema of a whole list that of a layer, for editors: nothing is required but what names an entry, an entry may be left out,
 * and a language may be without some phrases. What only one of the layers may say is reported by `npm run check`.
 */
export function layerSchemaOf(schema: Json, describe: (schema: z.ZodType) => Json): Json {
  return looser(schema, { leftOut: describe(leftOut), without: describe(without) });
}

interface Ways {
  leftOut: Json;
  without: Json;
}

function looser(schema: Json, ways: Ways): Json {
  const { required, minItems, properties, ...rest } = schema;
  // The key by which the forms of an entry differ may be missing, so that more than one fits.
  const inside = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, looserValue(value, ways)]),
  );
  if (properties === undefined) return inside;
  const named = Object.entries(properties as Json).map(([key, value]) => [key, looserValue(value, ways)] as const);
  const keys = new Set(named.map(([key]) => key));
  const kept = Array.isArray(required) ? required.filter((key) => key === 'id') : [];
  return {
    ...inside,
    properties: Object.fromEntries([
      ...named,
      ...(keys.has('id') ? [['leftOut', ways.leftOut] as const] : []),
      ...(keys.has('words') ? [['without', ways.without] as const] : []),
    ]),
    ...(kept.length > 0 ? { required: kept } : {}),
  };
}

function looserValue(value: unknown, ways: Ways): unknown {
  if (Array.isArray(value)) return value.map((one) => looserValue(one, ways));
  return typeof value === 'object' && value !== null ? looser(value as Json, ways) : value;
}
