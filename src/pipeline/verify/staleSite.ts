import type { Localized } from '../../curriculum/locale.ts';
import type { ManifestEntry } from '../../print/manifest.ts';
import type { Expected } from './expected.ts';

/**
 * Describes why a site was not built from the current texts; undefined if it was. A build records the mark of every sheet, which
 * changes with its words and pictures, and the titles of all PDFs.
 */
export function staleSiteReason(site: string, manifest: readonly ManifestEntry[], expected: readonly Expected[]): Localized | undefined {
  const built = new Map(manifest.map((entry) => [entry.file, entry]));
  const others = expected.filter(({ file, title, sheet }) => {
    const entry = built.get(file);
    return !entry || entry.title !== title || entry.mark !== sheet?.mark;
  });
  if (others.length === 0) return undefined;
  const shown = others
    .slice(0, mostNames)
    .map(({ file }) => file)
    .join(', ');
  const more = others.length - mostNames;
  return {
    zh: `${site} 不是用现在的字句做的：${shown}${more > 0 ? `，还有 ${more} 个` : ''}。先运行 "npm run build"，再来一次。`,
    en: `${site} was not built from the current texts: ${shown}${more > 0 ? ` and ${more} more` : ''}. Run "npm run build", then verify again.`,
  };
}

const mostNames = 5;
