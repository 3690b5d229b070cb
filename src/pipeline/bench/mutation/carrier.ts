import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../../../checks/check.ts';
import type { CurriculumDocument } from '../../../curriculum/document.ts';
import type { Problem } from '../../../curriculum/problem.ts';
import { memoryReadCache } from './memoryReadCache.ts';
import { mutationOf } from './mutate.ts';
import { Random } from './random.ts';

/** The result of checking one damaged file. */
export interface Outcome {
  number: number;
  /** The file relative to the curriculum. */
  file: string;
  /** The number of its lines after the mutation. */
  lines: number;
  problems: Problem[];
  /** What was thrown, if anything. */
  thrown?: unknown;
  ms: number;
}

/** Describes how the check of a damaged file failed: it threw, named a position that does not exist, reported nothing, or ran code. Undefined if it did not fail. */
export function failureOf({ thrown, file, lines, problems }: Outcome): string | undefined {
  if (thrown) return String(thrown instanceof Error ? thrown.stack : thrown);
  if ('spoilt' in globalThis) return 'Code of a document was run.';
  const bad = problems.find(
    (problem) =>
      problem.line < 1 || problem.column < 1 || !problem.message || !problem.hint || (problem.file === file && problem.line > lines),
  );
  return bad && `Not a finding: ${JSON.stringify(bad)}`;
}

/** A curriculum of one real document, whose files are damaged one at a time. */
export class Carrier {
  readonly root: string;
  private readonly files: string[];

  constructor(root: string, { folder }: CurriculumDocument) {
    this.root = root;
    rmSync(root, { recursive: true, force: true });
    mkdirSync(path.join(root, 'content'), { recursive: true });
    const registries = readdirSync('content').filter((name) => name.endsWith('.yaml'));
    for (const name of registries) cpSync(path.resolve('content', name), path.join(root, 'content', name));
    // The plan is long, and only the document is damaged here.
    for (const plan of ['scope-and-sequence', 'planned-documents']) writeFileSync(path.join(root, `content/${plan}.yaml`), '[]\n');
    cpSync(path.resolve('content/pictures'), path.join(root, 'content/pictures'), { recursive: true });
    cpSync(path.resolve(folder), path.join(root, folder), { recursive: true });
    const own = readdirSync(folder).filter((name) => /\.(mdx|yaml)$/.test(name));
    this.files = [...own.map((name) => `${folder}/${name}`), 'content/hotlines.yaml', 'content/strands.yaml'];
  }

  /** Applies the mutation with this number to one file, checks the curriculum, and restores the file. */
  run(number: number): Outcome {
    const random = new Random(number);
    const file = random.of(this.files);
    const place = path.join(this.root, file);
    const sound = readFileSync(place, 'utf8');
    const spoilt = mutationOf(number, random)(sound, random);
    writeFileSync(place, spoilt);
    const lines = readFileSync(place, 'utf8').split(/\r\n|\n|\r/).length;
    const started = performance.now();
    try {
      const { problems } = checkCurriculum(this.root, { today: '2026-12-01', cache });
      return { number, file, lines, problems, ms: performance.now() - started };
    } catch (thrown) {
      return { number, file, lines, problems: [], thrown, ms: performance.now() - started };
    } finally {
      writeFileSync(place, sound);
    }
  }
}

/** Undamaged files are parsed once for all runs. */
const cache = memoryReadCache();
