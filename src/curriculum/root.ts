import path from 'node:path';

/**
 * The folder that holds `edition.yaml`, `lessons`, `workshops` and `content`: the project's own, or the one that the environment variable
 * PAPER_KITE_EDITION names (an organisation's own edition). PAPER_KITE_CURRICULUM is its older name.
 */
export function curriculumRoot(): string {
  return path.resolve(process.env['PAPER_KITE_EDITION'] || process.env['PAPER_KITE_CURRICULUM'] || '.');
}
