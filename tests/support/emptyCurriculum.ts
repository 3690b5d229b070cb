import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A copy of the project's plan, registries, pages and pictures without a single document, in `.cache/tests/<name>`. */
export function emptyCurriculum(name: string): string {
  const root = path.resolve('.cache/tests', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const documents = /^content\/(activities|one-to-one|referral|stories)(\/|$)/;
  cpSync('content', path.join(root, 'content'), { recursive: true, filter: (from) => !documents.test(from) });
  return root;
}
