// npm run dev: the workbench, by Astro's dev server. Its options are Astro's own.
import { fileURLToPath } from 'node:url';
import { draftsVariable } from '../src/curriculum/drafts.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Refusal } from '../src/lib/files/refusal.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { projectPathError } from '../src/pipeline/projectPath.ts';
import { siteBase, siteBaseError } from '../src/pipeline/siteBase.ts';

await run(async () => {
  const error = siteBaseError(siteBase()) ?? projectPathError(curriculumRoot());
  if (error) throw new Refusal(error);
  // A writer sees what is not finished.
  process.env[draftsVariable] = '1';
  const program = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
  process.argv.splice(1, 1, fileURLToPath(program), 'dev');
  await import(program.href);
  return 0;
});
