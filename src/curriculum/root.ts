import path from 'node:path';

/**
 * The folder that holds `lessons`, `workshops` and `content`: the project's own, or the one that the environment
 * variable PAPER_KITE_CURRICULUM names (an NGO's own curriculum, a fixture of the tests).
 */
export function curriculumRoot(): string {
  return path.resolve(process.env['PAPER_KITE_CURRICULUM'] ?? '.');
}
