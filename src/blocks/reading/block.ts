import { z } from 'zod';
import { syllablesFrom } from '../../curriculum/pinyin/toneMarks.ts';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Reading',
  stages: ['main', 'handout'],
  holds: 'words',
  inSentence: true,
  hears: 'reader',
  critical: false,
  props: z.strictObject({
    // It is printed, but no rule for words checks it: it must not contain a phone number.
    as: name.regex(/^(?!.*\d\d)/s, {
      error: bilingual({
        zh: '写拼音，声调写在音节后面，只用一个数字，比如 zhang3。',
        en: 'Write pinyin, with one digit for the tone behind each syllable, for example zhang3.',
      }),
    }),
  }),
  view: ({ as }) => ({ as: syllablesFrom(as) }),
});
