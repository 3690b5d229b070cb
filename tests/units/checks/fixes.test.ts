import { describe, expect, test } from 'vitest';
import { applyEdits, editsOf, type Replacement } from '../../../src/curriculum/fix.ts';
import { type Files, lesson, planWith, problemsWith, sheetWith, soundFile } from '../../support/curriculum.ts';

/** Changes the small curriculum, applies the fixes of a check in the changed file, and returns what the changed lines have become. */
function fixed(files: Files, id: string): { text: string; left: string[]; found: number } {
  const [[file, before]] = Object.entries(files) as [[string, string]];
  let text = before;
  const problems = () => problemsWith({ [file]: text }).filter((problem) => problem.file === file && problem.id === id);
  const found = problems().length;
  for (let tries = 0; tries < 9; tries++) {
    const [edits] = problems().flatMap(({ fix }) => [(fix && editsOf(text, fix)) ?? []].filter(({ length }) => length > 0));
    if (!edits) break;
    text = applyEdits(text, edits);
  }
  return { text, left: problems().map(({ message }) => message.en), found };
}

/** What follows the sound plan, or the sound sheet, after the fix. */
const added = (text: string, file: string) => text.slice(soundFile(`${lesson}/${file}`)!.length).trim();

describe('a finding that knows what was meant has a fix, and after it is gone: in a plan', () => {
  test.each<[what: string, id: string, before: string, after: string]>([
    ['a misspelt block and its closing tag', 'block-is-known', '<Sya>\n\n风。\n\n</Sya>', '<Say>\n\n风。\n\n</Say>'],
    ['a block in small letters', 'block-is-known', '<phone of="110" />', '<Phone of="110" />'],
    ['a misspelt attribute', 'props-are-valid', '<Story titel="信">\n\n风。\n\n</Story>', '<Story title="信">\n\n风。\n\n</Story>'],
    [
      'a misspelt choice',
      'props-are-valid',
      '<RoomPlan layout="circel">围成一圈。</RoomPlan>',
      '<RoomPlan layout="circle">围成一圈。</RoomPlan>',
    ],
    ['a handout', 'reference-resolves', '<Handout to="leter-paper" />', '<Handout to="letter-paper" />'],
    ['a protocol', 'reference-resolves', '<Protocol of="harn" />', '<Protocol of="harm" />'],
    ['one of several help lines', 'reference-resolves', '<Hotlines show="crisis locl" />', '<Hotlines show="crisis local" />'],
    ['a picture', 'reference-resolves', '<Picture name="kitt" alt="风筝" />', '<Picture name="kite" alt="风筝" />'],
    ['a block in full-width signs', 'signs-are-half-width', '＜Say＞\n\n风。\n\n＜／Say＞', '<Say>\n\n风。\n\n</Say>'],
    ['full-width quotes', 'signs-are-half-width', '<Story title=“信”>\n\n风。\n\n</Story>', '<Story title="信">\n\n风。\n\n</Story>'],
    [
      'an arrow that is none',
      'markdown-is-recognised',
      '<Ask>\n\n谁？\n\n- 没有人。->再想想。\n\n</Ask>',
      '<Ask>\n\n谁？\n\n- 没有人。→再想想。\n\n</Ask>',
    ],
    ['a list without spaces', 'markdown-is-recognised', '-风很大。', '- 风很大。'],
    ['a quotation in a full-width sign', 'markdown-is-recognised', '＞风很大。', '> 风很大。'],
    ['a heading without a space', 'markdown-is-recognised', '##写信', '## 写信'],
    ['words of another program', 'markdown-is-recognised', '[风]{.underline}很大。', '风很大。'],
    ['a comment', 'markdown-is-supported', '风很大。<!-- 真的？ -->', '风很大。'],
    ['a pasted list', 'lines-stay-apart', '要带：\n\n1、纸。\n2、笔。\n3、胶水。', '要带：\n\n1. 纸。\n2. 笔。\n3. 胶水。'],
    ['pasted bullets', 'lines-stay-apart', '•纸。\n• 笔。', '- 纸。\n- 笔。'],
    ['a line break of HTML', 'html-is-absent', '风很大。<br>雨很小。', '风很大。  \n雨很小。'],
    ['one in a table', 'html-is-absent', '| 一 | 二 |\n|---|---|\n| 风<br/>雨 | 雪 |', '| 一 | 二 |\n|---|---|\n| 风；雨 | 雪 |'],
    ['bold type of HTML', 'html-is-absent', '<b>风</b>很大，<strong>雨</strong>很小。', '**风**很大，**雨**很小。'],
    ['what only wraps', 'html-is-absent', '<span style="color: red">风</span>很大。', '风很大。'],
    ['a typed number of the registry', 'phone-comes-from-registry', '有事打 110。', '有事打 <Phone of="110" />。'],
    [
      'a block that is not closed',
      'mdx-parses',
      '<Step title="说" minutes="1" kind="talk">\n\n<Say>\n\n风。\n\n</Step>',
      '<Step title="说" minutes="1" kind="talk">\n\n<Say>\n\n风。\n\n</Say>\n\n</Step>',
    ],
    ['a misspelt closing tag', 'mdx-parses', '<OptOut>\n\n画风。\n\n</OptOt>', '<OptOut>\n\n画风。\n\n</OptOut>'],
    ['one that is not closed at the end', 'mdx-parses', '<Say>\n\n风。', '<Say>\n\n风。\n\n</Say>'],
  ])('%s', (_, id, before, after) => {
    const { text, left, found } = fixed(planWith(before), id);
    expect(found).toBeGreaterThan(0);
    expect({ text: added(text, 'plan.zh.mdx'), left }).toEqual({ text: after, left: [] });
  });

  test('on a sheet, where the drawing is one of several names', () => {
    const { text, left } = fixed(sheetWith('<Faces show="happy sda" />'), 'props-are-valid');
    expect({ text: added(text, 'letter-paper.zh.mdx'), left }).toEqual({ text: '<Faces show="happy sad" />', left: [] });
  });
});

describe('in the yaml and in front matter', () => {
  const facts = `${lesson}/lesson.yaml`;
  const plan = `${lesson}/plan.zh.mdx`;
  test.each<[what: string, id: string, file: string, right: string, wrong: string, after?: string]>([
    ['a version with two numbers', 'facts-are-valid', facts, 'version: 1.0.0', 'version: 1.0'],
    ['a version with a letter', 'facts-are-valid', facts, 'version: 1.0.0', 'version: v1.0.0'],
    ['a key', 'facts-are-valid', facts, 'minutes: 40', 'minuts: 40'],
    ['a choice', 'facts-are-valid', facts, 'for: pupil', 'for: pupils'],
    ['a source', 'reference-resolves', facts, '[minors-protection-law]', '[minors-protecton-law]'],
    ['a need', 'reference-resolves', facts, 'missing_parents', 'missing_parent'],
    ['a full-width colon', 'yaml-parses', facts, 'minutes: 40', 'minutes：40'],
    ['a key of the front matter', 'front-matter-is-valid', plan, 'outcomes:', 'outcome:'],
    ['a day without quotes', 'yaml-parses', plan, 'aim: 会按四部分写一封信。', 'aim: 2026-12-01', 'aim: "2026-12-01"'],
  ])('%s', (_, id, file, right, wrong, after = right) => {
    const sound = soundFile(file)!;
    expect(sound).toContain(right);
    const { text, left, found } = fixed({ [file]: sound.replace(right, wrong) }, id);
    expect(found).toBeGreaterThan(0);
    expect({ text, left }).toEqual({ text: sound.replace(right, after), left: [] });
  });
});

describe('without certainty there is no fix', () => {
  const fixesOf = (more: string) => problemsWith(planWith(more)).flatMap(({ fix }) => (fix ? [fix] : []));
  test.each([
    ['a name that is like none', '<Whatever>\n\n风。\n\n</Whatever>'],
    ['a number that the registry does not have', '有事打 13800138000。'],
    ['lines that may be an address', '写信：\n信封\n邮票\n信纸'],
    ['emphasis of another kind', '<u>风</u>很大。'],
  ])('%s', (_, more) => expect(fixesOf(more)).toEqual([]));
});

describe('editsOf', () => {
  const at = (line: number, column: number, written: string, text: string): Replacement => ({ line, column, written, text });
  test.each<[what: string, text: string, fix: Replacement[], after: string | undefined]>([
    ['replaces what is at its place', '一\n二三', [at(2, 2, '三', '四')], '一\n二四'],
    ['or follows in the same paragraph', '一二三', [at(1, 1, '三', '四')], '一二四'],
    ['but not in another', '一\n\n三', [at(1, 1, '三', '四')], undefined],
    ['inserts', '一三', [at(1, 2, '', '二')], '一二三'],
    ['replaces nothing when one of its places has other words', '一二', [at(1, 1, '一', '壹'), at(1, 2, '三', '四')], undefined],
    ['nor when two overlap', '一二', [at(1, 1, '一二', ''), at(1, 2, '二', '')], undefined],
  ])('%s', (_, text, fix, after) => {
    const edits = editsOf(text, fix);
    expect(edits && applyEdits(text, edits)).toBe(after);
  });
});
