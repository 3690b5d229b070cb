import { texts } from 'paper-kite:texts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Stale from './components/Stale.astro';
import Table from './components/Table.astro';
import TableHead from './components/TableHead.astro';
import type { CompiledHeading } from './contents/contents.ts';

const faces = import.meta.glob<{ default: AstroComponentFactory }>('../blocks/*/*.astro', { eager: true });

/** The web faces by block name, which is the name of the file. */
export const components: Record<string, AstroComponentFactory> = {
  ...Object.fromEntries(Object.entries(faces).map(([path, module]) => [path.split('/').at(-1)!.replace('.astro', ''), module.default])),
  Stale,
  table: Table,
  th: TableHead,
};

/** Returns the component that renders a text of the curriculum; `file` is relative to its root. */
export async function contentOf(file: string): Promise<AstroComponentFactory> {
  return (await compiled(file)).Content;
}

/** Returns the headings of a text, with the ids that they have in its page. */
export async function headingsOf(file: string): Promise<CompiledHeading[]> {
  return (await compiled(file)).getHeadings();
}

function compiled(file: string): ReturnType<(typeof texts)[string]> {
  const text = Object.hasOwn(texts, file) ? texts[file] : undefined;
  if (!text) throw new Error(`${file} is not one of the compiled texts.`);
  return text();
}
