import { blocksNamed } from '../curriculum/tree.ts';
import type { CurriculumRule } from './rule.ts';

/** Every document says whom to call, however harmless its theme: a child may tell something in any lesson. */
export const helpIsNamed: CurriculumRule = {
  id: 'help-is-named',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) =>
      Object.values(document.texts)
        .filter((text) => text.isWhole && blocksNamed(text.nodes, 'Hotlines').length === 0)
        .map((text) => ({
          file: text.file,
          line: 1,
          column: 1,
          message: { zh: `${document.id} 没有写明有事可以打给谁。`, en: `${document.id} does not say whom to call.` },
          hint: {
            zh: '在末尾加一行 <Hotlines show="crisis local" />。',
            en: 'Put <Hotlines show="crisis local" /> at the end.',
          },
        })),
    ),
};
