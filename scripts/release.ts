// npm run release: checks and builds an edition with checksums, and refuses one that is not ready. See --help.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { humanReport } from '../src/checks/report/human.ts';
import type { Curriculum } from '../src/curriculum/curriculum.ts';
import { sheetsFileOf } from '../src/curriculum/editions.ts';
import { locales } from '../src/curriculum/locale.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Refusal } from '../src/lib/files/refusal.ts';
import { sumsFile } from '../src/offline/copy/list.ts';
import { CopyError } from '../src/offline/portable/copyError.ts';
import { build, outputsOf } from '../src/pipeline/build.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { inWritersLanguage, machineLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { stageLine } from '../src/pipeline/cli/stages.ts';
import { register } from '../src/pipeline/release/register.ts';
import { releaseReadiness } from '../src/pipeline/release/releaseReadiness.ts';
import { siteBase } from '../src/pipeline/siteBase.ts';
import { BuiltSite } from '../src/pipeline/verify/builtSite.ts';
import { findMuPdf, withoutMuPdf } from '../src/pipeline/verify/muPdf.ts';
import { verifyReport } from '../src/pipeline/verify/report.ts';
import { VerifyCache } from '../src/pipeline/verify/verifyCache.ts';
import { verifySite } from '../src/pipeline/verify/verifySite.ts';

limitHeapGrowth();

const options = readOptions(
  { prepare: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, today: { type: 'string' } },
  `npm run release -- --prepare    writes the register of the edition's sheets; commit it
npm run release                  builds the edition from that commit into dist, with the checksums of all its files

The edition is the newest heading of CHANGELOG.md. Everything that prevents a release is reported in one run, and then nothing
is written: files that are not committed, errors of the check, changed sheets without an explanation. The new site is verified
as by "npm run verify" before it replaces the last one. See docs/releasing.md.

--dry-run   only reports what prevents it and what would be done
--today     the day from which ages are counted; today by default

Exits with 0 if it was done, or could be done, and with 1 if something prevents it.
`,
);

const asked = process.env['PAPER_KITE_OUT'] ?? 'dist';
const out = path.resolve(asked);
const shown = path.relative('.', out) || '.';

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

async function command(): Promise<number> {
  const root = curriculumRoot();
  const step = options.prepare ? 'prepare' : 'release';
  const { edition, sheets, isRegistered, obstacles, problems } = releaseReadiness(root, step, options.today);
  if (!options.prepare) {
    const refusal = refusalOf(() => outputsOf({ root, out: asked }));
    if (refusal !== undefined) obstacles.push(refusal);
    if (!(await findMuPdf())) obstacles.push(withoutMuPdf.en);
  }
  if (obstacles.length > 0 || !edition) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (hasErrors(problems)) process.stderr.write(humanReport(errors, { locale: machineLanguage() }));
    const what = edition
      ? `Edition ${edition.version} cannot be ${step === 'prepare' ? 'prepared' : 'released'}:`
      : 'There is no edition to release:';
    process.stderr.write([what, ...obstacles.map((sentence) => `- ${sentence}`), ''].join('\n'));
    return 1;
  }
  const { version } = edition;
  if (options.prepare) {
    if (isRegistered) say(`Edition ${version} is registered: ${sheets.length} sheets. Nothing to do; go on with "npm run release".`);
    else if (options['dry-run'])
      say(`Edition ${version} is ready to be prepared. This would write ${sheetsFileOf(version)}: ${sheets.length} sheets.`);
    else {
      const { written, deleted } = register(root, edition, sheets);
      const moved = deleted.length > 0 ? ` Moved into it and deleted: ${deleted.join(', ')}.` : '';
      say(`Edition ${version} is prepared: ${sheets.length} sheets. Written: ${written.join(', ')}.${moved}`);
      say(`Commit them ("git add content/editions", "git commit -m 'release ${version}'"), then run "npm run release".`);
    }
    return 0;
  }
  if (options['dry-run']) {
    say(`Edition ${version} is ready to be released: ${sheets.length} sheets. It would be built into ${shown}, with SHA256SUMS.`);
    return 0;
  }
  return release(root, version);
}

async function release(root: string, version: string): Promise<number> {
  let found = 0;
  const { problems, built } = await build({
    root,
    out: asked,
    command: 'npm run release',
    inspect: async (site, curriculum) => {
      found = await verified(site, curriculum, root);
      return found === 0;
    },
    onStage: (stage, detail) => say(stageLine(stage, detail, 'en')),
  });
  if (found > 0) {
    process.stderr.write(`Edition ${version} is not released because of the problems above; ${shown} is unchanged.\n`);
    return 1;
  }
  if (!built) {
    process.stderr.write(humanReport(problems, { locale: machineLanguage() }));
    process.stderr.write(`Edition ${version} was not built; ${shown} is unchanged.\n`);
    return 1;
  }
  const files = readFileSync(path.join(out, sumsFile), 'utf8').trimEnd().split('\n');
  const [pdfs, zips] = ['.pdf', '.zip'].map((ending) => files.filter((line) => line.endsWith(ending)).length);
  const sums = path.join(shown, sumsFile);
  say(
    `Edition ${version} is in ${shown}: ${files.length} files, among them ${pdfs} PDFs and ${zips} ZIPs. Their checksums are in ${sums}.`,
  );
  say(`Now "git tag v${version}", push the tag, and put ${shown} on the server. docs/releasing.md says the rest.`);
  return 0;
}

/** Verifies a site as `npm run verify` does and prints the report. Returns the number of problems. */
async function verified(folder: string, curriculum: Curriculum, root: string): Promise<number> {
  const cache = new VerifyCache();
  const site = new BuiltSite(folder, { shown, base: siteBase(), memory: cache });
  const selection = { documents: undefined, locales };
  const muPdf = await findMuPdf();
  const result = await verifySite({ site, curriculum, root, selection, memory: cache, muPdf });
  const report = verifyReport(result, selection, { locale: machineLanguage(), hasMuPdf: muPdf !== undefined });
  (result.problems.length > 0 ? process.stderr : process.stdout).write(report);
  return result.problems.length;
}

/** Returns the message of the Refusal that `attempt` throws, or undefined if it throws none. */
function refusalOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return inWritersLanguage(error.sentence);
  }
}

await run(() =>
  command().catch((error: unknown) => {
    if (!(error instanceof CopyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }),
);
