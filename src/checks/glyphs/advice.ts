import type { Wording } from '../../curriculum/problem.ts';

/** Characters that people type and that have a likeness in the fonts. */
const likenesses: readonly [characters: string, likeness: string][] = [
  ['✅☒🗹', '✔'],
  ['❌❎✖🗙', '✗'],
  ['⭐🌟', '★'],
  ['➜➔➝➞➤🡒⟶⟹⮕', '→'],
  ['🔴⚫🔵⬤', '●'],
  ['⚪⭕◯', '○'],
  ['⬜◻◽❏❐❑❒', '□'],
  ['⬛◼◾', '■'],
  ['📞📱🕿🖁', '☎'],
  ['💗💖💕🧡💛💚💙💜🖤', '♥'],
];

const forms: readonly [form: RegExp, hint: Wording][] = [
  [
    /\p{Script=Han}/u,
    {
      zh: '换一个字。人名里的生僻字，先用同音字或拼音，印好以后手写。',
      en: 'Use another character. For a rare one in a name, print the pinyin and write it by hand.',
    },
  ],
  [
    /\p{L}|\p{M}/u,
    {
      zh: '打印的字体里有汉字、拉丁字母、希腊字母和西里尔字母。别的文字用拼音写，或者请人加字体：docs/translation.md。',
      en: 'The fonts have Chinese characters and Latin, Greek and Cyrillic letters. Write it in these, or ask for a font to be added: docs/translation.md.',
    },
  ],
  [
    /\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
    {
      zh: '用文字说出来；要图就用 <Picture>，表情用 <Faces>，图在 content/pictures 里。',
      en: 'Say it in words, or use <Picture>, or <Faces> for feelings, with the drawings of content/pictures.',
    },
  ],
];

const other: Wording = {
  zh: '换一个常用的符号，或者用文字说出来。',
  en: 'Use a common sign, or say it in words.',
};

/** What to write instead of a character that no font has. */
export function adviceFor(character: string): Wording {
  const [base] = character;
  const likeness = likenesses.find(([characters]) => [...characters].includes(base!))?.[1];
  if (likeness) return { zh: `换成 ${likeness}。`, en: `Write ${likeness} instead.` };
  return forms.find(([form]) => form.test(character))?.[1] ?? other;
}
