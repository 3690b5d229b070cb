import { loadScript } from '../../lib/browser/loadScript.ts';
import type {} from '../../paper/classic.ts';
import { SaveError } from './source.ts';

type PaperTool = NonNullable<typeof paperKitePaper>;

let tool: Promise<PaperTool> | undefined;

/** The program that arranges pages: large, and needed by few, so it is fetched when it is asked for. */
export function fetchTool(url: string): Promise<PaperTool> {
  tool ??= load(url);
  return tool;
}

async function load(url: string): Promise<PaperTool> {
  try {
    await loadScript(url);
    return paperKitePaper!;
  } catch {
    // The next time it is tried again.
    tool = undefined;
    throw new SaveError('fetch');
  }
}
