import { beforeAll, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../../src/curriculum/curriculum.ts';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { parseMdx } from '../../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../../src/curriculum/read.ts';
import { classMessage } from '../../../../src/tools/families/message.ts';

let curriculum: Curriculum;
beforeAll(() => {
  curriculum = readCheckedCurriculum('.', vocabulary);
});

/** The message of a document whose text is `body`. */
function messageOf(body: string, { id = 'G3-08', locale = 'zh' as Locale, help = undefined as string | undefined } = {}) {
  const document = curriculum.document(id)!;
  const { nodes } = parseMdx(`plan.${locale}.mdx`, body, 'main', vocabulary);
  return classMessage({ curriculum, document, text: { ...document.texts[locale]!, nodes: nodes! }, locale, help });
}

const carer = '<Carer>\n\n问一句：“哪一条是你提的？”有人碰他，打 <Phone of="110" />。\n\n- 第一件\n- 第二件\n\n</Carer>';

test('says what was taught, what to do at home, and what to do when worried, in the words of the lesson', () => {
  expect(messageOf(carer)!.text.split('\n')).toEqual([
    `各位家人：今天我们班上了一课《${curriculum.document('G3-08')!.texts.zh!.front.title}》。`,
    '问一句：“哪一条是你提的？”有人碰他，打 110。',
    '第一件',
    '第二件',
    '孩子有事、您心里没底，找老师。有危险，先打 110（报警）、120（急救）。想找人说说，打 12356（全国统一心理援助热线）。',
  ]);
});

test('leads to the help lines where the site has an address, and never to the plan, which is for teachers', () => {
  const { text } = messageOf(carer, { help: 'https://kite.example.org/zh/help/' })!;
  expect(text).toMatch(/\n什么时候打哪个：https:\/\/kite\.example\.org\/zh\/help\/$/);
  expect(text).not.toContain('lessons/');
});

test('says about how long it takes to read it out, to ten seconds', () => {
  const { text, seconds } = messageOf(carer)!;
  expect(seconds % 10).toBe(0);
  expect(seconds / text.length).toBeCloseTo(60 / 180, 0);
});

test('is in English with spaces between its sentences', () => {
  const { text } = messageOf('<Carer>\n\nAsk tonight.\n\n</Carer>', { locale: 'en' })!;
  expect(text).toMatch(
    /^Dear families, today our class had the lesson “.*”\.\nAsk tonight\.\nIf something is wrong, .* teacher\. In danger, /,
  );
});

test('is not there for a lesson that says nothing to families, nor for a kit that is for one child', () => {
  expect(messageOf('## 写信\n')).toBeUndefined();
  expect(messageOf(carer, { id: 'O01' })).toBeUndefined();
});
