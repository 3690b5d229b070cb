import { blocksOf } from '../../blocks/blocksOf.ts';
import reading from '../../blocks/reading/block.ts';
import { isReadingOf, readingsInDictionary } from '../../curriculum/pinyin/dictionary.ts';
import { syllablesFrom } from '../../curriculum/pinyin/toneMarks.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';

/** A `<Reading>` has one syllable for each of its characters, and the dictionary has it too. */
export const readingFitsCharacters: TextRule = {
  id: 'reading-fits-characters',
  look: () => (written) => {
    const { text, nodesWithPinyin } = written;
    return blocksOf(nodesWithPinyin, reading).flatMap(({ props, children, at }): Finding[] => {
      const characters = plainText(children).match(/\p{Script=Han}/gu) ?? [];
      const syllables = syllablesFrom(props.as);
      const place = { file: text.file, line: at.line, column: at.column };
      if (characters.length !== syllables.length)
        return [{ ...place, ...unlike(characters.join(''), characters.length, syllables.length) }];
      return characters.flatMap((character, index) =>
        isReadingOf(character, syllables[index]!) ? [] : [{ ...place, ...unknown(character, syllables[index]!) }],
      );
    });
  },
};

function unlike(words: string, characters: number, syllables: number): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `<Reading> 里的“${words}”有 ${characters} 个字，as 里有 ${syllables} 个音节。`,
      en: `The characters in <Reading>, “${words}”, are ${characters}, but the syllables of "as" ${syllables}.`,
    },
    hint: {
      zh: '一个字写一个音节，中间空一格，比如 <Reading as="xiao4 zhang3">校长</Reading>。',
      en: 'Write one syllable for each character, with a space between: <Reading as="xiao4 zhang3">校长</Reading>.',
    },
  };
}

function unknown(character: string, syllable: string): Pick<Finding, 'message' | 'hint'> {
  const known = readingsInDictionary(character);
  return {
    message: { zh: `字典里 "${character}" 不读 ${syllable}。`, en: `The dictionary does not read ${character} as ${syllable}.` },
    hint: {
      zh: `字典里它读 ${known.join('、')}。就是要这样读，写明接受它。`,
      en: `It has ${known.join(', ')}. If it is said so all the same, accept it.`,
    },
  };
}
