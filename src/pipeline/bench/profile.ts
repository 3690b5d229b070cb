// What each step of a build from nothing takes, for several sizes of the curriculum.
import { rmSync } from 'node:fs';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { median } from './measure.ts';
import { multiply } from './multiply.ts';
import type { Program } from './program.ts';
import type { Row } from './table.ts';
import type { Watched } from './watched.ts';
import { cpuSeconds, megabytes, seconds } from './words.ts';

/** The most memory that a step may take, in MiB. */
const mostMegabytes = 2048;

export interface ProfileRequest {
  program: Program;
  root: string;
  documents: readonly CurriculumDocument[];
  /** Multiples of the documents. */
  times: readonly number[];
  runs: number;
}

/** Builds each multiple from nothing; one run from ten times the documents on, since long runs vary little. */
export async function measureProfile(request: ProfileRequest, record: (...rows: Row[]) => void): Promise<void> {
  const { program, root, documents, runs } = request;
  for (const times of request.times) {
    const name = `times-${times}`;
    multiply(root, documents, documents.length * times, program.curriculum(name));
    const built: Watched[] = [];
    for (let run = 0; run < (times >= 10 ? 1 : runs); run++) {
      program.forget();
      built.push(await program.build(name, 'everything'));
    }
    record(
      ...profileRows(
        times,
        documents.length * times,
        median(built, ({ ms }) => ms),
      ),
    );
    // Fifty times the documents are gigabytes.
    for (const folder of [program.site(name), `${program.site(name)}-portable`, program.curriculum(name)])
      rmSync(folder, { recursive: true, force: true });
  }
}

/** A row for each step, and one for the whole build. */
export function profileRows(times: number, documents: number, build: Watched): Row[] {
  const rows = [...build.steps, { ...build, name: 'all steps' }];
  return rows.map(({ name, ms, cpu, megabytes: peak }) => ({
    what: `${times}× (${documents} documents) from nothing: ${name}`,
    figure: [seconds(ms), cpuSeconds(cpu), megabytes(peak)].join(', '),
    goal: `≤ ${mostMegabytes / 1024} GB`,
    met: peak <= mostMegabytes,
  }));
}
