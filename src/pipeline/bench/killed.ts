import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { hashFiles } from '../../lib/files/hash.ts';
import { median } from './measure.ts';
import { Random } from './mutation/random.ts';
import type { Row } from './table.ts';

/**
 * Kills builds of a small curriculum at `times` random moments, as `kill -9` does, after a change in a document. Each time the last site
 * must be intact, and the next build must succeed.
 */
export async function killedRows(folder: string, documents: readonly CurriculumDocument[], times: number): Promise<Row[]> {
  rmSync(folder, { recursive: true, force: true });
  const root = path.join(folder, 'curriculum');
  const out = path.join(folder, 'dist');
  mkdirSync(root, { recursive: true });
  const all = new Set(['content/activities', 'content/one-to-one', 'content/referral'].map((name) => path.resolve(name)));
  cpSync(path.resolve('content'), path.join(root, 'content'), { recursive: true, filter: (from) => !all.has(from) });
  for (const document of documents) cpSync(path.resolve(document.folder), path.join(root, document.folder), { recursive: true });
  const facts = path.join(root, documents[0]!.factsFile);

  const took: number[] = [];
  const build = async () => {
    const started = performance.now();
    const code = await ended(startBuild(root, out));
    took.push(performance.now() - started);
    return code === 0;
  };
  if (!(await build())) throw new Error('The small curriculum cannot be built.');
  let broken = 0;
  let stuck = 0;
  for (let number = 0; number < times; number++) {
    const before = sumOf(out);
    // Every hash in a footer changes with it.
    appendFileSync(facts, `# change ${number + 1}\n`);
    const running = startBuild(root, out);
    const whole = median(took, (ms) => ms);
    const timer = setTimeout(() => running.kill('SIGKILL'), new Random(number).below(whole));
    const code = await ended(running);
    clearTimeout(timer);
    // Killed between two renames, the last site is next to its path; the next build restores it.
    if (code !== 0 && sumOf(standing(out)) !== before) broken++;
    if (!(await build()) || readdirSync(folder).length !== 3) stuck++;
  }
  return [
    { what: `builds killed at ${times} moments: last site damaged`, figure: String(broken), goal: '0', met: broken === 0 },
    { what: `builds killed at ${times} moments: next build fails`, figure: String(stuck), goal: '0', met: stuck === 0 },
  ];
}

function startBuild(root: string, out: string): ChildProcess {
  const env = { ...process.env, PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: out };
  return spawn(process.execPath, [path.resolve('scripts/build.ts')], { env, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}

/** Finds the last site: at its path or, between two renames, next to it. */
function standing(out: string): string {
  const names = readdirSync(path.dirname(out));
  const name = path.basename(out);
  return path.join(path.dirname(out), names.includes(name) ? name : (names.find((entry) => entry.startsWith(`${name}.old-`)) ?? name));
}

/** Hashes the names and contents of all files in a folder. */
function sumOf(folder: string): string {
  const hash = createHash('sha256');
  // The folder may have another name, so paths are relative to it.
  hashFiles(hash, folder, folder);
  return hash.digest('hex');
}
