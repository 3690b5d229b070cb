import { originalLocale } from '../../curriculum/locale.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { TextRule } from '../rule.ts';

/** A lesson that names a tool in its plan lists it in its yaml, so that someone who changes the tool finds the lesson. Not while it is being written. */
export const toolsAreListed: TextRule = {
  id: 'tools-are-explained',
  look:
    ({ tools }) =>
    ({ document, handout, locale, text }) => {
      if (!document?.tools || handout || locale !== originalLocale || text.placeholders.length > 0) return [];
      const { introduces, uses } = document.tools;
      const words = plainText(text.nodes);
      return tools
        .filter(({ id, name }) => ![...introduces, ...uses].includes(id) && words.includes(name[locale]))
        .map(({ id, name }) => ({
          ...document.locate('id'),
          message: {
            zh: `${text.file} 里用了“${name.zh}”，yaml 的 tools 里没有。`,
            en: `${text.file} names "${name.zh}", which is not under tools in the yaml.`,
          },
          hint: { zh: `写上 tools: { uses: [${id}] }。`, en: `Add tools: { uses: [${id}] }.` },
        }));
    },
};
