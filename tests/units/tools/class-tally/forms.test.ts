import { describe, expect, test } from 'vitest';
import { faceContext } from '../../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../../src/curriculum/curriculum.ts';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { parseMdx } from '../../../../src/curriculum/mdx/parse.ts';
import { hasTally, tallyForms } from '../../../../src/tools/class-tally/forms.ts';
import { seenLines } from '../../../../src/tools/class-tally/seenLines.ts';
import { changed, lesson, planWith, readWritten, sheetWith, writeCurriculum } from '../../../support/curriculum.ts';

function curriculumWith(files: Record<string, string>): Curriculum {
  return readWritten(writeCurriculum('class-tally-forms', files)).curriculum;
}

const faces = '<ExitCheck>\n\n- 我写了问候\n- 有人打我，我知道找谁\n\n</ExitCheck>';

describe('what can be tallied', () => {
  test('is nothing in a lesson without a check', () => {
    const curriculum = curriculumWith({});
    expect(tallyForms(curriculum, 'zh')).toEqual([]);
    expect(hasTally(curriculum.document('G3-08')!, curriculum)).toBe(false);
  });

  test('is an exit check with faces, from the lowest answer; a question about danger is marked', () => {
    const curriculum = curriculumWith(planWith(faces));
    expect(tallyForms(curriculum, 'zh')).toEqual([
      {
        id: 'G3-08 faces',
        document: 'G3-08',
        title: '写给远方的信',
        heading: '三年级',
        kind: 'faces',
        answers: ['no', 'half', 'yes'],
        questions: [
          { text: '我写了问候', careful: false },
          { text: '有人打我，我知道找谁', careful: true },
        ],
        mark: expect.stringMatching(/^[0-9a-f]{8}$/),
      },
    ]);
    expect(hasTally(curriculum.document('G3-08')!, curriculum)).toBe(true);
  });

  test('is a form before and after on a handout, with the marks that the block prints', () => {
    const [form] = tallyForms(curriculumWith(sheetWith('<PrePost items="我会写信。|我知道寄到哪里。" />')), 'zh');
    expect([form!.id, form!.kind, form!.answers.join(''), form!.questions.map(({ text }) => text)]).toEqual([
      'G3-08/letter-paper pre-post',
      'pre-post',
      '12345',
      ['我会写信。', '我知道寄到哪里。'],
    ]);
  });

  test('is what the plan asks the teacher to count', () => {
    const [form] = tallyForms(curriculumWith(planWith('**看会没会（2 分钟）：** 手指点住。四部分都点住的，约 ____ 人。')), 'zh');
    expect([form!.id, form!.answers, form!.questions.map(({ text }) => text)]).toEqual([
      'G3-08 seen',
      ['rest', 'counted'],
      ['四部分都点住的，约 ____ 人。'],
    ]);
  });

  test('begins with what is on paper, so that a link to the document opens that and not what the plan counts', () => {
    const seen = planWith('**看会没会（2 分钟）：** 手指点住。四部分都点住的，约 ____ 人。');
    const kinds = (files: Record<string, string>) => tallyForms(curriculumWith({ ...seen, ...files }), 'zh').map(({ kind }) => kind);
    expect(kinds(sheetWith('<PrePost items="我会写信。|我知道寄到哪里。" />'))).toEqual(['pre-post', 'seen']);
    expect(kinds(sheetWith(faces))).toEqual(['faces', 'seen']);
    expect(kinds(sheetWith(`<PrePost items="我会写信。|我知道寄到哪里。" />\n\n${faces}`))).toEqual(['pre-post', 'faces', 'seen']);
  });

  test('has careful questions in a careful document, whatever they say', () => {
    const facts = changed(`${lesson}/lesson.yaml`, ['sensitivity: ordinary', 'sensitivity: careful']);
    const [form] = tallyForms(curriculumWith({ ...planWith(faces), ...facts }), 'zh');
    expect(form!.questions.map(({ careful }) => careful)).toEqual([true, true]);
  });

  test('has another mark when a question has changed, and the same in every language', () => {
    const mark = (text: string, locale: Locale = 'zh') => tallyForms(curriculumWith(planWith(text)), locale)[0]!.mark;
    expect(mark(faces.replace('问候', '祝福'))).not.toBe(mark(faces));
    expect(mark(faces, 'en')).toBe(mark(faces));
  });

  test('is shown in the original where a translation asks something else', () => {
    const [form] = tallyForms(curriculumWith(planWith(faces)), 'en');
    expect(form!.questions.map(({ text }) => text)).toEqual(['我写了问候', '有人打我，我知道找谁']);
  });
});

describe('the sentence with what is counted', () => {
  const curriculum = curriculumWith({});
  const lines = (text: string, locale: Locale = 'zh') => {
    const { nodes } = parseMdx('plan.zh.mdx', text, 'main', vocabulary);
    return seenLines(nodes!, faceContext(curriculum, locale, undefined, nodes!));
  };

  test.each<[string, Locale, string, string[]]>([
    ['is the one with the gap', 'zh', '信立起来。四部分都点住的，约 ____ 人。没点住的，补上。', ['四部分都点住的，约 ____ 人。']],
    ['is the one with the gap, in English', 'en', 'Hold it up. All six right: about ____. Then go on.', ['All six right: about ____.']],
    ['has the one before it when it says little', 'zh', '两根都有的，举手。约 ____ 人。', ['两根都有的，举手。约 ____ 人。']],
    ['has the one before it when it says little, in English', 'en', 'Both stand. About ____ pairs.', ['Both stand. About ____ pairs.']],
    ['is without the name of the check', 'zh', '**看会没会：** 三样说全的，约 ____ 人。', ['三样说全的，约 ____ 人。']],
    ['is without a name that stands later', 'zh', '先念一遍。**看会没会：** 演得出来的，约 ____ 人。', ['演得出来的，约 ____ 人。']],
    [
      'comes once for each gap',
      'zh',
      '卡折好了的，约 ____ 人；挂在线上的，约 ____ 个。',
      ['卡折好了的，约 ____ 人', '挂在线上的，约 ____ 个。'],
    ],
    ['is none where a gap is for other words', 'zh', '对同桌说：“我先找____。”', []],
  ])('%s', (_, locale, text, expected) => expect(lines(text, locale)).toEqual(expected));

  test('is cut at its beginning when it is long', () => {
    const [line] = lines(`${'甲乙丙丁，'.repeat(30)}约 ____ 人。`);
    expect(line).toMatch(/^….{70}$/u);
    expect(line).toMatch(/约 ____ 人。$/u);
  });
});
