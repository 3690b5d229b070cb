import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Drafted } from './draft.ts';
import { blockNameOf } from './names.ts';

/** The guides to blocks, with the words of the row for a new one. */
const guides = [
  { file: 'docs/blocks.md', words: 'a titled box' },
  { file: 'docs/zh/blocks.md', words: '带题目的框' },
];

/** A block for plans and handouts: a titled box that works as it is, to be changed as needed. */
export function newBlock(folder: string, project: string): Drafted {
  const name = blockNameOf(folder);
  const place = `src/blocks/${folder}`;
  if (existsSync(path.join(project, place))) {
    return {
      errors: [
        {
          zh: `已经有 <${name}> 这个块：${place}。什么都没有动。`,
          en: `There is a block <${name}> already: ${place}. Nothing was changed.`,
        },
      ],
    };
  }
  return {
    folder: {
      folder: place,
      files: [
        { file: `${place}/block.ts`, content: rule(name) },
        { file: `${place}/${name}.astro`, content: webFace(folder) },
        { file: `${place}/face.css`, content: webStyles(folder) },
        { file: `${place}/face.typ`, content: printFace },
        { file: `${place}/docx.ts`, content: docxFace },
      ],
    },
    files: guides.map(({ file, words }) => ({
      file,
      content: withRow(readFileSync(path.join(project, file), 'utf8'), `| \`<${name} title="…">\` … | ${words} |`),
    })),
    next: [
      {
        zh: `<${name} title="…"> 现在就能用。把它改成想要的样子：`,
        en: `<${name} title="…"> can be used as it is. Make it what it should be:`,
      },
      {
        zh: `  ${place}/block.ts：可以放在哪里，有哪些属性，几种样子显示的话和数据；`,
        en: `  ${place}/block.ts: where it may be used, its attributes, the words and data that its faces show;`,
      },
      {
        zh: '    它的话说给谁听、念不念、译文旧了要不要紧（现在都是最严的），投影上是什么样子。docs/blocks.md 里有说明',
        en: '    whom its words are said to, whether they are read aloud and critical (now all as strict as can be), what the projector shows. See docs/blocks.md',
      },
      { zh: `  ${place}/${name}.astro、face.css：网页上的样子`, en: `  ${place}/${name}.astro, face.css: how it looks on the page` },
      { zh: `  ${place}/face.typ：纸上的样子`, en: `  ${place}/face.typ: how it looks on paper` },
      { zh: `  ${place}/docx.ts：Word 里的样子`, en: `  ${place}/docx.ts: how it looks in Word` },
      {
        zh: `  ${guides.map(({ file }) => file).join('、')}：告诉写的人它是什么的那一行`,
        en: `  ${guides.map(({ file }) => file).join(', ')}: the row in the list of blocks for writers`,
      },
      {
        zh: '它自己的话放进 src/i18n/*/blocks.ts，view() 用 t() 来取。',
        en: 'Words of its own go into src/i18n/*/blocks.ts; view() takes them with t().',
      },
    ],
  };
}

/** Returns the guide with a row added to its last table of blocks, which is the one for handouts. */
function withRow(text: string, row: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('| `<'));
  return [...lines.slice(0, last + 1), row, ...lines.slice(last + 1)].join('\n');
}

function rule(name: string): string {
  return `import { z } from 'zod';
import { words } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: '${name}',
  stages: ['main', 'handout'],
  holds: 'text',
  // Whom its words are said to, whether they are read aloud, whether a release waits for their translation: as strict as can be.
  hears: 'class',
  as: 'words',
  readAloud: true,
  critical: true,
  props: z.strictObject({ title: words }),
  view: ({ title }) => ({ title }),
});
`;
}

function webFace(folder: string): string {
  return `---
import { viewOf } from '../face.ts';
import block from './block.ts';
const view = viewOf(block, Astro);
---

<section class="${folder}">
  <p><b>{view.title}</b></p>
  <slot />
</section>
`;
}

function webStyles(folder: string): string {
  return `.${folder} {
  margin: 1rem 0;
  padding: 0.75rem 1rem;
  border: 2px solid var(--ink);
}
.${folder} > :first-child {
  margin-top: 0;
}
.${folder} > :last-child {
  margin-bottom: 0;
}
`;
}

const printFace = `#import "../theme.typ": *

// The space around the block is set for all blocks in one place; see \`gap\` in theme.typ.
#let face(view, node, kit) = block(
  width: 100%, inset: 3mm, stroke: 1pt, breakable: false,
  {
    label-line(strong(view.title))
    (kit.body)(node)
  },
)
`;

const docxFace = `import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('frame', kit.width, [labelLine(kit.words(view.title)), ...kit.body(node, { width: insideFrame(kit.width) })]),
];
export default face;
`;
