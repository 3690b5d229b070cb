import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

interface Facts {
  id: string;
  minutes: number;
  handouts?: { name: string; for: string }[];
}

/**
 * Makes the plan of a fixture agree with its documents: they are older and shorter than those of the project, whose plan it has otherwise,
 * and do not change when more of them are planned.
 */
export function agreeWithDocuments(root: string): void {
  const folders = ['lessons/*/*', 'workshops/*', 'content/activities/*', 'content/one-to-one/*', 'content/referral/*'];
  const files = folders.flatMap((folder) => globSync(`${folder}/*.yaml`, { cwd: root }));
  const facts = new Map(files.map((file) => parse(readFileSync(path.join(root, file), 'utf8')) as Facts).map((own) => [own.id, own]));
  for (const plan of ['scope-and-sequence', 'planned-documents']) {
    const file = path.join(root, `content/${plan}.yaml`);
    const entries = parse(readFileSync(file, 'utf8')) as { id: string }[];
    const agreeing = entries.map((entry) => {
      const own = facts.get(entry.id);
      if (!own) return entry;
      const sheets = (own.handouts ?? []).map(({ name, for: reader }) => ({
        name,
        title: { zh: name, en: name },
        kind: 'form',
        for: reader,
      }));
      return { ...entry, minutes: own.minutes, sheets };
    });
    writeFileSync(file, stringify(agreeing));
  }
}
