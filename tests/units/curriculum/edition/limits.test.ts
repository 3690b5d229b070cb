import { describe, expect, test } from 'vitest';
import { limits, limitsOf } from '../../../../src/curriculum/edition/limits.ts';
import { problemsWith } from '../../../support/curriculum.ts';

describe('how heavy files may be', () => {
  test('is as the project has it where nothing is written', () => {
    expect(limitsOf({})).toEqual(limits);
    expect(limits).toMatchObject({ document: 500_000, pack: 1_500_000, word: 150_000, page: 16_750, pageScripts: 4_050 });
  });

  test('is what the edition says, in KB', () => {
    expect(limitsOf({ pack: 4000, page: 20.5 })).toEqual({ ...limits, pack: 4_000_000, page: 20_500 });
  });

  test('is a number for one of the files that there are', () => {
    const said = problemsWith({ 'edition.yaml': 'limits:\n  pack: large\n  words: 200\n' });
    expect(said.map(({ line, message, hint }) => [line, message, hint.en])).toEqual([
      [
        2,
        { zh: '"limits.pack" 写的是 "large"，这里要写数字。', en: '"limits.pack" is "large", but it has to be a number.' },
        'Write a number.',
      ],
      [3, { zh: '"limits.words" 在这里不能用。', en: '"limits.words" is not known here.' }, 'Did you mean "word"?'],
    ]);
  });
});
