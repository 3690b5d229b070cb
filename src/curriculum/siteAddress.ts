import type { Curriculum } from './curriculum.ts';

/** The address of the web site without a slash at its end, where the edition has one (`edition.yaml`); a copy or a draft has none. */
export function siteAddress(curriculum: Curriculum): string | undefined {
  return (curriculum as { config?: { site?: string } }).config?.site;
}
