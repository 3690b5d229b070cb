import { lesson, soundFiles } from './curriculum.ts';

const texts = {
  zh: {
    before: '  - 印好信纸\n',
    story: '风筝飞得很远，信也能到。孩子照四部分写一封。',
    moments: [
      { when: '有孩子不肯写', do: '“空着也行，信封照样给你。”' },
      { when: '我没有人可以写。', do: '“可以写给奶奶，也可以写给我。”下课再问问他。' },
    ],
    places: [
      '<IfThen when="有孩子不肯写">\n\n“空着也行，信封照样给你。”\n\n</IfThen>\n',
      '<Ask>\n\n信里最难写的是哪一句？\n\n- （没人出声）→ “先想，不用说。”\n- 我没有人可以写。→ “可以写给奶奶，也可以写给我。”\n- 我不会写。→ “先画，画也是信。”\n\n</Ask>\n',
    ],
  },
  en: {
    before: '  - Print the letter paper\n',
    story: 'The kite flies far away, and so can a letter. Pupils write one in four parts.',
    moments: [
      { when: 'a child will not write', do: '“Leave it empty. The envelope is yours all the same.”' },
      { when: "I've got nobody to write to.", do: '“Your gran, or me.” Ask again after class.' },
    ],
    places: [
      '<IfThen when="a child will not write">\n\n“Leave it empty. The envelope is yours all the same.”\n\n</IfThen>\n',
      "<Ask>\n\nWhich sentence of a letter is the hardest?\n\n- (silence) → “Think first.”\n- I've got nobody to write to. → “Your gran, or me.”\n- I can't write. → “Draw it. That's a letter too.”\n\n</Ask>\n",
    ],
  },
};

export interface CardChange {
  story?: string;
  /** Of the first moment; the second is left as it is. */
  when?: string;
  do?: string;
  /** Added at the end of the plan. */
  more?: string;
}

/** The plan of the small lesson in a language with two places to be ready for and a preparation card that names them; `false`: without the card. */
export function planWithCard(locale: 'zh' | 'en', change: CardChange | false = {}): Record<string, string> {
  const { before, story, moments, places } = texts[locale];
  const file = `${lesson}/plan.${locale}.mdx`;
  const plan = [soundFiles[file]!, ...places].join('\n');
  if (change === false) return { [file]: plan };
  const [first, second] = moments;
  const lines = [
    'card:',
    `  story: ${change.story ?? story}`,
    '  moments:',
    `    - when: ${change.when ?? first!.when}`,
    `      do: ${change.do ?? first!.do}`,
    `    - when: ${second!.when}`,
    `      do: ${second!.do}`,
  ];
  const withCard = plan.replace(before, () => `${before}${lines.join('\n')}\n`);
  return { [file]: change.more ? `${withCard}\n${change.more}\n` : withCard };
}

/** Both plans with their cards. */
export function plansWithCards(change: CardChange = {}): Record<string, string> {
  return { ...planWithCard('zh', change), ...planWithCard('en') };
}
