import type blocks from '../zh/blocks.ts';
import type copies from '../zh/copies.ts';
import type coverage from '../zh/coverage.ts';
import type device from '../zh/device.ts';
import type document from '../zh/document.ts';
import type formats from '../zh/formats.ts';
import type offline from '../zh/offline.ts';
import type pack from '../zh/pack.ts';
import type paper from '../zh/paper.ts';
import type planner from '../zh/planner.ts';
import type prepCard from '../zh/prepCard.ts';
import type print from '../zh/print.ts';
import type saving from '../zh/saving.ts';
import type share from '../zh/share.ts';
import type site from '../zh/site.ts';
import type stamp from '../zh/stamp.ts';
import type thisWeek from '../zh/thisWeek.ts';

type Some<T> = { [Key in keyof T]?: T[Key] extends string | readonly string[] ? T[Key] : Some<T[Key]> };

/** Some of the words of the namespaces that speak of grades, of a school year or of the project's own country. */
export type NeutralWords = Some<{
  blocks: typeof blocks;
  copies: typeof copies;
  coverage: typeof coverage;
  device: typeof device;
  document: typeof document;
  formats: typeof formats;
  offline: typeof offline;
  pack: typeof pack;
  paper: typeof paper;
  planner: typeof planner;
  prepCard: typeof prepCard;
  print: typeof print;
  saving: typeof saving;
  share: typeof share;
  site: typeof site;
  stamp: typeof stamp;
  thisWeek: typeof thisWeek;
}>;
