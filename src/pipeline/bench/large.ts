// The parts of the bench about a full curriculum. They share its site and the copy of the program that builds it.
import path from 'node:path';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { launch } from '../browser/chromium.ts';
import { measureEdits } from './edits/edits.ts';
import { FullSite } from './fullSite.ts';
import { peerRows } from './peers/peers.ts';
import { Program } from './program.ts';
import { readerRows } from './readers.ts';
import { measureScale } from './scale.ts';
import type { Row } from './table.ts';

export interface LargeRequest {
  root: string;
  curriculum: Curriculum;
  /** The folder of the bench. */
  work: string;
  runs: number;
  /** Of scale, readers, edits and peers. */
  parts: readonly string[];
  /** Which documents are multiplied. */
  isMultiplied: (document: CurriculumDocument) => boolean;
  /** Multiples of them, for scale. */
  times: readonly number[];
  /** How many documents a full curriculum has. */
  full: number;
  /** How many edits, chosen by the seed. */
  edits: number;
  seed: number;
  note: (text: string) => void;
}

export async function measureLarge(request: LargeRequest, record: (...rows: Row[]) => void): Promise<void> {
  const { root, work, runs, seed, note } = request;
  const isAsked = (part: string) => request.parts.includes(part);
  if (!['scale', 'readers', 'edits', 'peers'].some(isAsked)) return;
  const program = new Program(path.join(work, 'program'));
  const documents = request.curriculum.documents.filter(request.isMultiplied);
  const curriculum = request.curriculum.withDocuments(documents);
  const full = new FullSite(program, { root, documents, count: request.full });
  const browser = await launch();
  try {
    if (isAsked('scale')) await measureScale({ ...{ full, browser, root, curriculum, runs, work, note }, times: request.times }, record);
    if (isAsked('readers')) {
      note(`readers of ${full.count} documents`);
      record(...(await readerRows(browser, await full.site(), full.count, runs)));
    }
    if (isAsked('peers')) {
      note('other programs with the same pages');
      record(...(await peerRows({ full, browser, curriculum, work: path.join(work, 'peers'), runs })));
    }
  } finally {
    await browser.close();
  }
  if (isAsked('edits')) {
    note(`edits, --seed ${seed}`);
    // Last, since it edits the copy of the program too.
    record(...(await measureEdits({ ...{ program, root, seed, note }, documents: request.curriculum.documents, count: request.edits })));
  }
}
