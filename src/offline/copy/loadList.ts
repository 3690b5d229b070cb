import { loadScript } from '../../lib/browser/loadScript.ts';
import { isListWhole } from './check.ts';
import { type CopyList, copyListFile, type KiwixMark } from './list.ts';

/** The list of the copy at `root`; undefined when it is missing or damaged. A page from a file may run a script, and no more. */
export async function loadList(root: URL): Promise<CopyList | KiwixMark | undefined> {
  await loadScript(new URL(copyListFile, root).href).catch(() => undefined);
  const list = globalThis.paperKiteCopy;
  if (!list || 'kiwix' in list) return list;
  return (await isListWhole(list)) ? list : undefined;
}
