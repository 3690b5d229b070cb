import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import handoutBlock from '../../../src/blocks/handout/block.ts';
import { allPacks } from '../../../src/print/packs/allPacks.ts';
import { lesson, readWritten, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

const kit = 'content/referral/r01-help-cards';
const sheet = '---\ntitle: 口袋求助卡\npurpose: 每人一张。\n---\n\n<Hotlines show="crisis local" />\n';
const plan = `${lesson}/plan.zh.mdx`;

test('a handout of another document is named with its number, and is in the packs of the grade that gives it out, once', () => {
  const root = writeCurriculum(`borrowed-${process.pid}`, {
    [plan]: soundFiles[plan]!.replace(
      '<Handout to="letter-paper" />',
      '<Handout to="letter-paper" />\n\n<Handout to="R01/pocket-card" />\n\n<Handout to="R01/pocket-card" />',
    ),
    [`${kit}/kit.yaml`]:
      'id: R01\nversion: 1.0.0\nways: [4]\nminutes: 30\nsensitivity: ordinary\nhandouts:\n  - { name: pocket-card, for: pupil, pages: 1 }\nsources: [minors-protection-law]\n',
    [`${kit}/guide.zh.mdx`]:
      '---\ntitle: 求助卡\naim: 人人有一张卡。\noutcomes: [有一张卡]\n---\n\n<Handout to="pocket-card" />\n\n<Hotlines show="crisis local" />\n',
    [`${kit}/pocket-card.zh.mdx`]: sheet,
  });
  try {
    const { curriculum } = readWritten(root);
    const keysOf = (kind: string) =>
      allPacks(curriculum)
        .find((pack) => pack.kind === kind && pack.locale === 'zh')!
        .parts()
        .map(({ key }) => key);
    expect(keysOf('grade-teacher').slice(-3)).toEqual(['G3-08', 'G3-08/letter-paper', 'R01/pocket-card']);
    expect(keysOf('grade-handouts')).toEqual(['cover', 'G3-08/letter-paper', 'R01/pocket-card']);
    expect(keysOf('referral').slice(-2)).toEqual(['R01', 'R01/pocket-card']);
    const inLesson = curriculum.document('G3-08')!;
    const titleIn = (to: string, locale: 'zh' | 'en') =>
      handoutBlock.view({ to }, faceContext(curriculum, locale, inLesson, inLesson.texts.zh!.nodes)).title;
    expect([titleIn('R01/pocket-card', 'zh'), titleIn('R01/pocket-card', 'en'), titleIn('letter-paper', 'zh')]).toEqual([
      '发下去：口袋求助卡（R01）',
      'Hand out: 口袋求助卡 (R01)',
      '发下去：信纸',
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
