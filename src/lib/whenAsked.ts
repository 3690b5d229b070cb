/** For each property of an object the function that makes its value. */
export type Makers<T> = { [Key in keyof T]: () => T[Key] };

/** Makes all values now, in their order. */
export function atOnce<T extends object>(makers: Makers<T>): T {
  return Object.fromEntries(Object.entries<() => unknown>(makers).map(([key, make]) => [key, make()])) as T;
}

/** Returns an object that makes each value when it is read first. */
export function whenAsked<T extends object>(makers: Makers<T>): T {
  const made = {} as T;
  for (const [key, make] of Object.entries<() => unknown>(makers)) Object.defineProperty(made, key, { get: once(make), enumerable: true });
  return made;
}

/** Returns a function that makes its value at the first call and returns the same at each. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns a function that finds a value, or else returns another. */
export function orElse<T>(find: () => T | undefined, other: T): () => T {
  return () => find() ?? other;
}
