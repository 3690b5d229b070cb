import { SavedStore } from './savedStore.ts';

/** The addresses that are saved on this device, below the base of the site: `zh/grades/3/`. None where a browser cannot save. */
export async function savedPages(base: string): Promise<ReadonlySet<string>> {
  try {
    const records = await new SavedStore(new URL(base, location.href).href).records();
    return new Set(records.flatMap(({ files }) => files.map(([address]) => address)));
  } catch {
    return new Set();
  }
}
