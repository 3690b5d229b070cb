// npm run dev: the workbench, by Astro's dev server. Its options are Astro's own.
import { fileURLToPath } from 'node:url';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Refusal } from '../src/lib/files/refusal.ts';
import { baseFault, siteBase } from '../src/pipeline/base.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { projectFault } from '../src/pipeline/project.ts';

await run(async () => {
  const fault = baseFault(siteBase()) ?? projectFault(curriculumRoot());
  if (fault) throw new Refusal(fault);
  const program = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
  process.argv.splice(1, 1, fileURLToPath(program), 'dev');
  await import(program.href);
  return 0;
});
