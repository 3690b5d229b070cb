import { changed, lesson, planWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const english = `${lesson}/plan.en.mdx`;
const citing = (...ids: string[]) => changed(facts, ['strand:', `facts: [${ids.join(', ')}]\nstrand:`]);
const id = 'law-comes-from-facts';
const read = (ids: string) => ({
  hint: `Read ${ids} in content/facts.yaml; if that is what is meant, add it under facts in ${facts}.`,
  zh: `读一遍 content/facts.yaml 里的 ${ids.replaceAll(', ', '、')}，说的是它，就写进 ${facts} 的 facts。`,
});

saysWordForWord('articles of laws', [
  [
    'an article that no cited fact covers',
    planWith('信不能拆（未成年人保护法第六十三条）。'),
    {
      at: 'plan.zh.mdx:30:1',
      id,
      message: '"未成年人保护法第六十三条" is typed by hand: G3-08 does not cite it.',
      hint: read('minors-63').hint,
      zh: ['"未成年人保护法第六十三条" 是手写的，G3-08 没有引用它。', read('minors-63').zh],
    },
  ],
  [
    'an article of which the document cites a namesake in another law',
    { ...planWith('家庭教育促进法第二十一条。'), ...citing('minors-21') },
    {
      at: 'plan.zh.mdx:30:1',
      id,
      message: '"家庭教育促进法第二十一条" is typed by hand: G3-08 does not cite it.',
      hint: read('family-education-21').hint,
    },
  ],
  [
    'two articles of which one is cited',
    { ...planWith('未成年人保护法第三十九、四十条。'), ...citing('minors-39') },
    {
      at: 'plan.zh.mdx:30:1',
      id,
      message: '"未成年人保护法第三十九、四十条" is typed by hand: G3-08 does not cite it.',
      hint: read('minors-40').hint,
    },
  ],
  [
    'an article that is not in the bank',
    planWith('未成年人保护法第一百二十条。'),
    {
      at: 'plan.zh.mdx:30:1',
      id,
      message: '"未成年人保护法第一百二十条" is typed by hand: G3-08 does not cite it.',
      hint: `First write the article in content/facts.yaml: the law, its number, what it says in plain words, the day on which it was read; then add it under facts in ${facts}.`,
      zh: [
        '"未成年人保护法第一百二十条" 是手写的，G3-08 没有引用它。',
        `先在 content/facts.yaml 写上这一条：哪部法、第几条、平白的话、哪天读的；再写进 ${facts} 的 facts。`,
      ],
    },
  ],
  [
    'an article in English, without the name of its law',
    { ...planWith('信不能拆。'), [english]: `${changed(english)[english]}\nNobody may open it (Article 63).\n` },
    {
      at: 'plan.en.mdx:30:1',
      id,
      message: '"Article 63" is typed by hand: G3-08 does not cite it.',
      hint: read('minors-63').hint,
    },
  ],
  [
    'an article in a text without a yaml',
    { 'content/protocols/harm.zh.mdx': '---\ntitle: 有人伤害他\nsay: 我相信你。\ndo: 报告。\n---\n\n报告（未成年人保护法第九十九条）。\n' },
    {
      at: 'content/protocols/harm.zh.mdx:7:1',
      id,
      message: '"未成年人保护法第九十九条" is not in content/facts.yaml.',
      hint: 'First write the article in content/facts.yaml: the law, its number, what it says in plain words, the day on which it was read.',
      zh: [
        '"未成年人保护法第九十九条" 不在 content/facts.yaml 里。',
        '先在 content/facts.yaml 写上这一条：哪部法、第几条、平白的话、哪天读的。',
      ],
    },
  ],
  [
    'a fact that there is not',
    citing('minor-63'),
    { at: 'lesson.yaml:11:9', id: 'reference-resolves', message: 'There is no fact "minor-63".', hint: 'Did you mean "minors-63"?' },
  ],
]);
