import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { plainText } from '../../../src/curriculum/tree.ts';
import { prepCard } from '../../../src/print/content/prepCard.ts';
import { allPacks } from '../../../src/print/packs/allPacks.ts';
import { type CardChange, plansWithCards } from '../../support/cards.ts';
import { readWritten, writeCurriculum } from '../../support/curriculum.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function curriculumWith(files: Record<string, string>) {
  const root = writeCurriculum(`prep-card-${process.pid}-${roots.length}`, files);
  roots.push(root);
  return readWritten(root).curriculum;
}

function cardOf(locale: 'zh' | 'en', change: CardChange = {}) {
  const curriculum = curriculumWith(plansWithCards(change));
  const document = curriculum.document('G3-08')!;
  const text = document.texts[locale]!;
  return prepCard(document, text, faceContext(curriculum, locale, document, text.nodes));
}

describe('a preparation card', () => {
  test('has its story and what to do first from the card, and everything else from the plan', () => {
    const { title, aim, story, print, moments, dangers } = cardOf('zh')!;
    expect(title).toBe('写给远方的信');
    expect(aim).toEqual({ label: '目标', text: '会按四部分写一封信。' });
    expect(story.text).toBe('风筝飞得很远，信也能到。孩子照四部分写一封。');
    expect(print).toMatchObject({ text: ['信纸 · 每人一张'], total: '45 人：45 张纸' });
    expect(moments.text).toEqual([
      { when: '如果有孩子不肯写', does: '“空着也行，信封照样给你。”' },
      { when: '有人说：“我没有人可以写。”', does: '“可以写给奶奶，也可以写给我。”下课再问问他。' },
    ]);
    expect(dangers).toEqual([{ title: '风筝断了线', does: '陪着他。' }]);
  });

  test('says it in English too', () => {
    const { aim, print, moments } = cardOf('en')!;
    expect(aim.text).toBe('Can write a letter in four parts.');
    expect(print.total).toBe('copies for 45: 45 sheets');
    expect(moments.text.map(({ when }) => when)).toEqual(['If a child will not write', "Someone says “I've got nobody to write to.”"]);
  });

  test('has what is written on the board, but not what a variant or an if-then writes there', () => {
    const more = [
      '<Board>\n\n问候，我的事\n\n</Board>',
      '<Variant for="dialect">\n\n<Board>\n\n画一画\n\n</Board>\n\n</Variant>',
      '<IfThen when="没有人">\n\n<Board>\n\n写给自己\n\n</Board>\n\n</IfThen>',
    ].join('\n\n');
    const { boards } = cardOf('zh', { more })!;
    expect(boards.map((board) => plainText([board]).trim())).toEqual(['问候，我的事']);
  });

  test('is a direction as it is written when the answer is one: no one says it', () => {
    const { moments } = cardOf('zh', { when: '（没人出声）', do: '“先想，不用说。”' })!;
    expect(moments.text[0]!.when).toBe('没人出声');
  });
});

test('cards are printed as a pack of each term, and each alone; without cards there is neither', () => {
  const kinds = (files: Record<string, string>) =>
    allPacks(curriculumWith(files)).flatMap(({ kind, file }) => (/card/.test(kind) ? [file] : []));
  expect(kinds(plansWithCards())).toEqual([
    'zh/grade-3-cards-1.pdf',
    'zh/cards/g3-08-card.pdf',
    'en/grade-3-cards-1.pdf',
    'en/cards/g3-08-card.pdf',
  ]);
  expect(kinds({})).toEqual([]);
});
