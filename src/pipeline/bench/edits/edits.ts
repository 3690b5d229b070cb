import { rmSync } from 'node:fs';
import type { CurriculumDocument } from '../../../curriculum/document.ts';
import { multiply } from '../multiply.ts';
import { Random } from '../mutation/random.ts';
import type { Program } from '../program.ts';
import { differingFiles, sumsOf } from '../sums.ts';
import type { Row } from '../table.ts';
import { chooseKinds } from './choose.ts';
import { editKinds } from './kinds.ts';
import { type EditResult, editRows } from './rows.ts';

/** One document of each sort that differs in print or on the web, and how many with their copies. */
const few = ['G3-08', 'O06', 'R01', 'W02'];
const fewWithCopies = 6;

export interface EditsRequest {
  program: Program;
  root: string;
  documents: readonly CurriculumDocument[];
  /** How many edits. */
  count: number;
  seed: number;
  note: (text: string) => void;
}

/** Edits a small curriculum again and again; after each edit the site that is built with all caches is compared with one built from nothing. */
export async function measureEdits({ program, root, documents, count, seed, note }: EditsRequest): Promise<Row[]> {
  const name = 'edits';
  const chosen = documents.filter(({ id }) => few.includes(id));
  multiply(root, chosen, fewWithCopies, program.curriculum(name));
  program.forget();
  await program.build(name, 'everything');
  const random = new Random(seed);
  const results: EditResult[] = [];
  let files = 0;
  for (const [index, kind] of chooseKinds(editKinds, count, seed).entries()) {
    const number = index + 1;
    const where = kind.edit({
      root: program.curriculum(name),
      program: program.folder,
      source: { root, documents: chosen },
      number,
      random,
    });
    const built = await compare(program, name);
    files = built.files;
    results.push({ kind: kind.name, where, ...built });
    const outcome = built.failed ?? (built.differing.length === 0 ? 'the same' : `${built.differing.length} files differ`);
    note(`  ${number} of ${count}: ${kind.name}, ${where}: ${outcome}`);
  }
  return editRows(results, seed, files);
}

/** Builds a curriculum with the caches and from nothing. */
async function compare(program: Program, name: string): Promise<Omit<EditResult, 'kind' | 'where'> & { files: number }> {
  const [kept, made] = [program.site(name), program.site(`${name}-from-nothing`)];
  for (const folder of [made, `${made}-portable`]) rmSync(folder, { recursive: true, force: true });
  const afterEdit = await built(() => program.build(name, 'everything'));
  const fromNothing = await built(() => program.buildFromNothing(name, made, 'everything'));
  const failed = afterEdit.failed ?? fromNothing.failed;
  const times = { afterEdit: afterEdit.ms, fromNothing: fromNothing.ms };
  if (failed !== undefined) return { ...times, failed, differing: [], files: 0 };
  const sums = sumsOf([made, `${made}-portable`]);
  return { ...times, differing: differingFiles(sumsOf([kept, `${kept}-portable`]), sums), files: sums.size };
}

async function built(build: () => Promise<{ ms: number }>): Promise<{ ms: number; failed?: string }> {
  try {
    return { ms: (await build()).ms };
  } catch (error) {
    const lines = (error as Error).message.trim().split('\n');
    return { ms: 0, failed: lines.findLast((line) => /^\w*Error|: /.test(line)) ?? lines.at(-1)! };
  }
}
