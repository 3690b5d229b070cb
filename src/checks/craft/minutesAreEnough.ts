import { blocksOf } from '../../blocks/blocksOf.ts';
import stepBlock from '../../blocks/step/block.ts';
import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import type { Finding, TextRule } from '../rule.ts';
import { isOnlySpoken, type StepTime, timeOf, totalOf } from './stepTime.ts';

/** A step may take this much more than its minutes: the estimate is rough. */
const over = 1.25;
/** A step that is only spoken may take no less of its minutes than this. */
const under = 0.4;

/** The minutes of a step are about those that its words, answers, writing and sheets take. */
export const minutesAreEnough: TextRule = {
  id: 'minutes-are-enough',
  look:
    (_registries, _cache, checks) =>
    ({ document, text, handout, locale }) => {
      if (!document?.lesson || handout || !text.isWhole || locale !== originalLocale) return [];
      const pace = {
        answer: checkNumber(checks, 'minutes-are-enough', 'answer', locale),
        handingOut: checkNumber(checks, 'minutes-are-enough', 'handingOut', locale),
        moving: checkNumber(checks, 'minutes-are-enough', 'moving', locale),
      };
      return blocksOf(text.nodes, stepBlock).flatMap((step): Finding[] => {
        const time = timeOf(step, document, locale, pace);
        const total = totalOf(time);
        const { title, minutes } = step.props;
        // Minutes that the text itself gives its parts are not rough.
        const isOver = total > minutes * (time.given > 0 && total === time.given + time.handingOut ? 1 : over);
        if (!isOver && !(isOnlySpoken(step) && total < minutes * under)) return [];
        return [
          { file: text.file, ...step.at, ...(isOver ? tooLong : tooShort)(title, minutes, Math.max(1, Math.round(total)), partsOf(time)) },
        ];
      });
    },
};

type Said = Pick<Finding, 'message' | 'hint'>;
type Parts = Record<'zh' | 'en', string>;

function tooLong(title: string, minutes: number, total: number, parts: Parts): Said {
  return {
    message: {
      zh: `“${title}”给了 ${minutes} 分钟，估计要 ${total} 分钟：${parts.zh}。`,
      en: `"${title}" has ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and takes about ${total}: ${parts.en}.`,
    },
    hint: {
      zh: '去掉一样，或者多给几分钟：五十张纸发下去，五十个孩子换座位，都要时间。',
      en: 'Take something out, or give it more minutes: fifty sheets and fifty children take time to move.',
    },
  };
}

function tooShort(title: string, minutes: number, total: number, parts: Parts): Said {
  return {
    message: {
      zh: `“${title}”给了 ${minutes} 分钟，估计只要 ${total} 分钟：${parts.zh}。`,
      en: `"${title}" has ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} but takes about ${total}: ${parts.en}.`,
    },
    hint: {
      zh: '少给几分钟，或者写明剩下的时间孩子做什么。',
      en: 'Give it fewer minutes, or say what the children do in the rest.',
    },
  };
}

function partsOf({ speaking, answering, writing, handingOut, moving, given }: StepTime): Parts {
  const own: [zh: string, en: string, minutes: number][] =
    given > speaking + answering + writing
      ? [['各小步', 'its parts', given]]
      : [
          ['说', 'speaking', speaking],
          ['问答', 'answers', answering],
          ['写画', 'writing', writing],
        ];
  const all = [...own, ['发纸', 'handing out', handingOut] as const, ['换座位', 'moving', moving] as const].filter(
    ([, , minutes]) => minutes > 0,
  );
  const list = (name: 0 | 1, between: string) =>
    all.map((part) => `${part[name]} ${Math.max(0.5, Math.round(part[2] * 2) / 2)}`).join(between);
  return { zh: list(0, '，'), en: list(1, ', ') };
}
