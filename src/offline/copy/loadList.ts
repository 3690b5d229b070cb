import { loadScript } from '../../lib/browser/loadScript.ts';
import { isListWhole } from './check.ts';
import { type CopyList, copyListFile, type KiwixMark } from './list.ts';

/** Loads the list of the copy at `root`; undefined if it is missing or damaged. A page opened from a disk can only load it as a script. */
export async function loadList(root: URL): Promise<CopyList | KiwixMark | undefined> {
  await loadScript(new URL(copyListFile, root).href).catch(() => undefined);
  const list = globalThis.paperKiteCopy;
  if (!list || 'kiwix' in list) return list;
  return (await isListWhole(list)) ? list : undefined;
}
