import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The version of WeasyPrint on the PATH; undefined if there is none. */
export function weasyPrintVersion(): string | undefined {
  try {
    return execFileSync('weasyprint', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

/** Prints pages one after the other. Each page needs a process; the time that one takes for an empty page is taken off. */
export async function printWithWeasyPrint(urls: readonly string[]): Promise<{ ms: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
  const print = async (url: string) => {
    const started = performance.now();
    await run('weasyprint', [url, path.join(folder, 'page.pdf')]);
    return performance.now() - started;
  };
  try {
    const empty = await print('data:text/html,<title>empty</title>');
    let ms = 0;
    for (const url of urls) ms += Math.max(0, (await print(url)) - empty);
    return { ms };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
