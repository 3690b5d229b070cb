import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';

/** A rule of `.dependency-cruiser.cjs`, as far as this project uses them. */
interface Rule {
  name: string;
  from: { path?: string; pathNot?: string };
  to: { path?: string | string[]; pathNot?: string; circular?: boolean };
}

interface Import {
  from: string;
  to: string;
}

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };

/** Imports of neighbouring files: `import x from './x.ts'`, `export … from`, `import('./x.ts')`, with or without a query. */
const importPattern = /(?:\bfrom|\bimport|\bimport\()\s*(['"])(\.{1,2}\/[^'"]+)\1/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => ({
    from: file,
    to: path.posix.normalize(path.posix.join(path.posix.dirname(file), match[2]!.replace(/[?#].*$/, ''))),
  }));
}

function breaks(rule: Rule, { from, to }: Import): boolean {
  const wanted = rule.to.path === undefined ? [] : [rule.to.path].flat();
  return (
    wanted.length > 0 &&
    matches(rule.from.path, from) &&
    !(rule.from.pathNot && matches(rule.from.pathNot, from)) &&
    wanted.some((pattern) => matches(pattern, to)) &&
    !(rule.to.pathNot && matches(rule.to.pathNot, to))
  );
}

const matches = (pattern: string | undefined, file: string) => pattern === undefined || new RegExp(pattern).test(file);

/** Folders below src/ that lead back to themselves, each as the path from folder to folder. */
function circlesBetweenFolders(imports: readonly Import[]): string[] {
  const folderOf = (file: string) => file.split('/')[1]!;
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (folderOf(from) !== folderOf(to)) next.set(folderOf(from), (next.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
  }
  const leadsTo = (from: string, wanted: string, seen = new Set<string>()): string | undefined => {
    for (const folder of next.get(from) ?? []) {
      if (folder === wanted) return `${from} → ${wanted}`;
      if (seen.has(folder)) continue;
      const rest = leadsTo(folder, wanted, seen.add(folder));
      if (rest) return `${from} → ${rest}`;
    }
    return undefined;
  };
  return [...next.keys()].sort().flatMap((folder) => leadsTo(folder, folder) ?? []);
}

describe('imports point one way', () => {
  const all = sourceFiles('src').flatMap(importsOf);
  const inAstro = all.filter(({ from }) => from.endsWith('.astro'));

  it('in .astro files too, which dependency-cruiser does not read', () => {
    const broken = inAstro.flatMap((one) =>
      forbidden.filter((rule) => breaks(rule, one)).map(({ name }) => `${name}: ${one.from} → ${one.to}`),
    );
    expect(inAstro.length).toBeGreaterThan(400);
    expect(broken).toEqual([]);
  });

  it('so no folder of src/ leads back to itself', () => {
    expect(circlesBetweenFolders(all)).toEqual([]);
  });

  it('and the rules do refuse what points the other way', () => {
    const names = (from: string, to: string) => forbidden.filter((rule) => breaks(rule, { from, to })).map(({ name }) => name);
    expect(names('src/site/components/Thread.astro', 'src/tools/pack-builder/items.ts')).toEqual(['site-imports-downwards-only']);
    expect(names('src/paper/plan.ts', 'src/lib/files/hash.ts')).toEqual(['paper-imports-no-other-folder']);
    expect(names('src/tools/planner/schedule.ts', 'src/tools/planner/ui/Weeks.tsx')).toEqual(['tools-have-a-pure-part']);
    expect(names('src/elsewhere/new.ts', 'src/lib/files/hash.ts')).toEqual([]);
    expect(
      circlesBetweenFolders([
        { from: 'src/a/x.ts', to: 'src/b/x.ts' },
        { from: 'src/b/y.ts', to: 'src/a/y.ts' },
      ]),
    ).toEqual(['a → b → a', 'b → a → b']);
  });
});
