import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocxFace, DocxInlineFace } from '../../blocks/docxFace.ts';
import { blockFolders, blocks, blocksFolder } from '../../blocks/vocabulary.ts';

/** The DOCX faces of the blocks, by name: the `docx.ts` of each folder. */
export interface DocxFaces {
  faces: ReadonlyMap<string, DocxFace>;
  /** Those of blocks in a sentence. */
  inline: ReadonlyMap<string, DocxInlineFace>;
}

/** Loads the faces by reading the folders, so that adding a block needs no other change. Throws an Error that names folders without one. */
export async function loadFaces(folder = blocksFolder): Promise<DocxFaces> {
  const missing = blockFolders.filter((name) => !existsSync(path.join(folder, name, 'docx.ts')));
  if (missing.length > 0)
    throw new Error(`No DOCX face: ${missing.map((name) => `src/blocks/${name}/docx.ts`).join(', ')}. Each block needs one.`);
  const loaded = await Promise.all(
    blockFolders.map(async (name) => {
      const load = async (file: string) =>
        ((await import(/* @vite-ignore */ pathToFileURL(path.join(folder, name, file)).href)) as { default: unknown }).default;
      return [(await load('block.ts')) as { name: string }, await load('docx.ts')] as const;
    }),
  );
  const isInline = ([{ name }]: (typeof loaded)[number]) => blocks.get(name)?.inSentence === true;
  return {
    faces: new Map(loaded.filter((entry) => !isInline(entry)).map(([{ name }, face]) => [name, face as DocxFace])),
    inline: new Map(loaded.filter(isInline).map(([{ name }, face]) => [name, face as DocxInlineFace])),
  };
}
