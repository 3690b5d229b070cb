import { loadScript } from '../../lib/browser/loadScript.ts';
import type {} from '../../paper/browserEntry.ts';
import { SaveError } from './source.ts';

type PaperTool = NonNullable<typeof paperKitePaper>;

let tool: Promise<PaperTool> | undefined;

/** Loads the library for PDFs on demand, as it is large and few readers need it. */
export function fetchTool(url: string): Promise<PaperTool> {
  tool ??= load(url);
  return tool;
}

async function load(url: string): Promise<PaperTool> {
  try {
    await loadScript(url);
    return paperKitePaper!;
  } catch {
    // Try again next time.
    tool = undefined;
    throw new SaveError('fetch');
  }
}
