import type { Localized } from '../../curriculum/locale.ts';
import type { Story } from '../../curriculum/schema/stories.ts';
import { registryFolder } from '../../curriculum/schema/yamlFiles.ts';
import { formsIn } from '../overview/formsIn.ts';
import { adviceFor } from '../overview/register.ts';

/** What the story of a new document has to keep to, and where it is registered. Nothing in a curriculum without a register. */
export function storyNotes(id: string, stories: readonly Story[] | undefined, root: string): Localized[] {
  if (!stories) return [];
  const file = `${registryFolder('stories')}/${id}.yaml`;
  return [
    {
      zh: `故事要和别的不一样。写好了登记在 ${file}（docs/zh/stories.md）；用过的全部：npm run new -- register`,
      en: `Its story has to be different from all others. Register it in ${file} (docs/stories.md); all that is in use: npm run new -- register`,
    },
    ...adviceFor(id, stories, formsIn(root)).map(({ zh, en }) => ({ zh: `  ${zh}`, en: `  ${en}` })),
    { zh: '', en: '' },
  ];
}
