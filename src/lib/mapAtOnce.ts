/** What became of an item. */
export type Outcome<Value> = { value: Value } | { error: unknown };

/** Calls a function for each item, for `most` of them at once, and returns what became of each, in the order of the items. */
export async function mapAtOnce<Item, Value>(
  items: readonly Item[],
  most: number,
  each: (item: Item) => Promise<Value>,
): Promise<Outcome<Value>[]> {
  const outcomes: Outcome<Value>[] = [];
  // One iterator that all of them take from.
  const next = items.entries();
  const run = async () => {
    for (const [index, item] of next)
      outcomes[index] = await each(item).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
  };
  await Promise.all(Array.from({ length: most }, run));
  return outcomes;
}
