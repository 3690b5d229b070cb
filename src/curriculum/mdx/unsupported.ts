import type { Wording } from '../problem.ts';

/** Returns the message and hint for Markdown that cannot be printed. */
export function unsupported(type: string): [message: Wording, hint: Wording] {
  const { zh, en } = names[type] ?? { zh: ` "${type}" `, en: `"${type}"` };
  return [{ zh: `${zh}印不出来。`.trimStart(), en: `${en} cannot be printed.` }, hints[type] ?? onlyPlain];
}

const names: Record<string, Wording> = {
  link: { zh: '链接', en: 'A link' },
  linkReference: { zh: '链接', en: 'A link' },
  definition: { zh: '链接的地址', en: 'A link definition' },
  image: { zh: '图片', en: 'An image' },
  imageReference: { zh: '图片', en: 'An image' },
  code: { zh: '程序代码', en: 'A block of code' },
  inlineCode: { zh: '反引号里的文字', en: 'Text in backticks' },
  html: { zh: 'HTML ', en: 'HTML' },
  footnoteReference: { zh: '脚注', en: 'A footnote' },
  footnoteDefinition: { zh: '脚注', en: 'A footnote' },
};

const onlyPlain: Wording = {
  zh: '只用普通文字、列表、表格和 docs/blocks.md 里的块。',
  en: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
};

const hints: Record<string, Wording> = {
  link: {
    zh: '指向讲义用 <Handout to="…" />，资料来源写在 yaml 里。',
    en: 'Point to a handout with <Handout to="…" /> and cite a source in the yaml.',
  },
  image: { zh: '用 <Picture name="…" alt="…" />。', en: 'Use <Picture name="…" alt="…" />.' },
  code: { zh: '行首不要空四格，也不要用 ```。', en: 'Do not indent text by four spaces, and use no ``` fences.' },
  footnoteReference: { zh: '资料来源写在 yaml 里。', en: 'Cite a source in the yaml.' },
};
