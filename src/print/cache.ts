import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../files/whole.ts';
import type { Room } from './typesetter.ts';

/** What is known of a PDF that has been made. `roomOf` holds the paper that each part takes, by its key. */
export interface PdfFacts {
  pages: number;
  roomOf: [key: string, room: Room][];
  bytes: number;
  sha256: string;
}

/** Keeps finished PDFs under their keys (`bookKeys.ts`). What has not changed is found again and never goes stale. */
export class PdfCache {
  readonly folder: string;

  constructor(folder = path.resolve('.cache/pdf')) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  find(key: string): PdfFacts | undefined {
    const facts = path.join(this.folder, `${key}.json`);
    return existsSync(facts) && existsSync(this.fileOf(key)) ? (JSON.parse(readFileSync(facts, 'utf8')) as PdfFacts) : undefined;
  }

  /** The PDF first, then its facts: facts without a PDF are never found. */
  keep(key: string, pdf: Uint8Array, facts: PdfFacts): void {
    writeWhole(this.fileOf(key), pdf);
    writeWhole(path.join(this.folder, `${key}.json`), JSON.stringify(facts));
  }

  fileOf(key: string): string {
    return path.join(this.folder, `${key}.pdf`);
  }
}
