import { blocksOf } from '../../blocks/blocksOf.ts';
import exitCheckBlock from '../../blocks/exit-check/block.ts';
import stepBlock from '../../blocks/step/block.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';

/** Children say of themselves that they can: a thumb, a face, 我觉得我会. */
const aboutOneself =
  /(竖|伸|举|比)[^。；]{0,6}(大)?拇指|(圈|画|选|涂)[^。；]{0,8}(笑脸|哭脸|脸)|我(觉得|认为|感到)?(学会|知道|明白|懂|能|会|记住|掌握)了?/u;

/** Something is counted or looked at: 约 ____ 人, 看会没会, 老师看手指. */
const seen = /看会没会|约\s*_{2,}\s*[人组]|老师(看|数|走)|写对的|做得?对|说得?对|对的(举|，约)/u;

/** A lesson ends with something that the teacher sees whether children can do it, not with what they say of themselves. */
export const exitCheckIsSeen: TextRule = {
  id: 'exit-check-is-seen',
  look:
    () =>
    ({ document, text, handout, locale }) => {
      if (!document || handout || locale !== originalLocale) return [];
      if (seen.test(plainText(text.nodes))) return [];
      const [exitCheck] = blocksOf(text.nodes, exitCheckBlock);
      if (exitCheck) return [{ file: text.file, ...exitCheck.at, ...onlyFaces }];
      const closing = blocksOf(text.nodes, stepBlock).at(-1);
      const found = document.lesson && closing ? aboutOneself.exec(plainText(closing.children)) : null;
      return found && closing ? [{ file: text.file, ...closing.at, ...onlySaid(found[0]) }] : [];
    },
};

type Said = Pick<Finding, 'message' | 'hint'>;

const hint = {
  zh: '再写一件老师看得见的：做一遍目标里的那个动作，数一数，约 ____ 人。',
  en: 'Add something that the teacher can see: the action of the aim, done once, and how many did it.',
};

const onlyFaces: Said = {
  message: { zh: '下课检查只有孩子给自己画的脸。', en: 'The exit check is only what children say of themselves with a face.' },
  hint,
};

function onlySaid(words: string): Said {
  return {
    message: {
      zh: `最后一步只问孩子自己觉得会不会："${words}"。`,
      en: `The last step only asks children whether they think they can: "${words}".`,
    },
    hint,
  };
}
