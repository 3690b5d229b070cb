import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { multiply } from './multiply.ts';
import type { Program } from './program.ts';

/** A curriculum of as many documents as the plan has, and its site, which is built when a part of the bench first needs it. */
export class FullSite {
  readonly program: Program;
  readonly count: number;
  readonly name = 'full';
  private readonly root: string;
  private readonly documents: readonly CurriculumDocument[];

  constructor(program: Program, { root, documents, count }: { root: string; documents: readonly CurriculumDocument[]; count: number }) {
    this.program = program;
    this.count = count;
    this.root = root;
    this.documents = documents;
  }

  /** Writes the curriculum again, without edits. */
  write(): void {
    multiply(this.root, this.documents, this.count, this.program.curriculum(this.name));
  }

  /** The folder of a curriculum with the documents alone, without copies. */
  originals(): string {
    const folder = this.program.curriculum('originals');
    multiply(this.root, this.documents, this.documents.length, folder);
    return folder;
  }

  /** The folder of the built site with all that a build makes. */
  async site(): Promise<string> {
    const site = this.program.site(this.name);
    if (!existsSync(path.join(this.program.curriculum(this.name), 'content'))) this.write();
    if (!existsSync(site)) await this.program.build(this.name, 'everything');
    return site;
  }
}
