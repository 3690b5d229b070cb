/** The layer that a value comes from and its path there. */
export interface Origin {
  layer: 'general' | 'own';
  path: readonly PropertyKey[];
}

/** A merged value and where it comes from; `parts` are those whose origin cannot be derived from its own. */
export interface Traced {
  value: unknown;
  origin: Origin;
  parts?: ReadonlyMap<PropertyKey, Traced>;
}

/** Returns where the value at a path of a merged value comes from. */
export function originOf(traced: Traced, path: readonly PropertyKey[]): Origin {
  let here = traced;
  for (const [index, key] of path.entries()) {
    const part = here.parts?.get(key);
    if (!part) return { layer: here.origin.layer, path: [...here.origin.path, ...path.slice(index)] };
    here = part;
  }
  return here.origin;
}

/** A map or a list of parts. */
export function joined(origin: Origin, parts: readonly (readonly [PropertyKey, Traced])[], isList: boolean): Traced {
  const values = parts.map(([key, { value }]) => [key, value] as const);
  return { value: isList ? values.map(([, value]) => value) : Object.fromEntries(values), origin, parts: new Map(parts) };
}
