import phone from '../../blocks/phone/block.ts';
import picture from '../../blocks/picture/block.ts';
import reading from '../../blocks/reading/block.ts';
import story from '../../blocks/story/block.ts';
import { linkOf } from '../../curriculum/helpLine.ts';
import { direction, type Locale } from '../../curriculum/locale.ts';
import { type Ruby, rubyOf } from '../../print/content/pinyin.ts';
import type { PrintNode } from '../../print/content/printTree.ts';
import { escaped } from '../xmlText.ts';

/** How the words of a book are written, and what they show. */
export interface Writing {
  locale: Locale;
  /** Whether characters have their syllables above them. */
  pinyin: boolean;
  /** Returns the address of a picture; the picture is then in the book. */
  pictureOf: (name: string) => string;
}

interface Node {
  type: string;
  name?: string;
  value?: string;
  view?: Record<string, unknown>;
  rubies?: Ruby[];
  level?: number;
  ordered?: boolean;
  start?: number;
  children?: Node[];
}

/** Returns nodes as XHTML. Throws an Error for a block that stories do not have: it is a line of `faces` away. */
export function xhtmlOf(nodes: readonly PrintNode[], writing: Writing): string {
  return (nodes as unknown as readonly Node[]).map((node) => one(node, writing)).join('');
}

/** Words that are in no node, such as a title. */
export function wordsXhtml(words: string, { pinyin }: Pick<Writing, 'pinyin'>): string {
  return pinyin ? rubyXhtml(rubyOf(words)) : escaped(words);
}

/** A number that can be dialled. In a language from right to left its groups stay in order. */
export function numberXhtml(number: string, link: string, locale: Locale): string {
  return `<a class="phone" href="${escaped(link)}"${direction[locale] === 'rtl' ? ' dir="ltr"' : ''}>${escaped(number)}</a>`;
}

const inline: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em', delete: 'del' };

function one(node: Node, writing: Writing): string {
  const children = node.children ?? [];
  const inner = () => children.map((child) => one(child, writing)).join('');
  switch (node.type) {
    case 'text':
      return node.rubies ? rubyXhtml(node.rubies) : escaped(node.value ?? '');
    case 'strong':
    case 'emphasis':
    case 'delete':
      return `<${inline[node.type]}>${inner()}</${inline[node.type]}>`;
    case 'break':
      return '<br/>';
    case 'paragraph':
      return `<p>${inner()}</p>\n`;
    case 'heading':
      return `<h${node.level}>${inner()}</h${node.level}>\n`;
    case 'blockquote':
      return `<blockquote>${inner()}</blockquote>\n`;
    case 'thematicBreak':
      return '<hr/>\n';
    case 'list':
      return listOf(node, inner());
    case 'listItem':
      return `<li>${inner()}</li>`;
    case 'table':
      return `<table>${children.map((row, index) => rowOf(row, index === 0 ? 'th' : 'td', writing)).join('')}</table>\n`;
    case 'block':
      return blockOf(node, inner, writing);
    default:
      throw new Error(`A book of stories has no face for ${node.type}.`);
  }
}

function listOf({ ordered, start = 1 }: Node, inner: string): string {
  if (!ordered) return `<ul>${inner}</ul>\n`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${inner}</ol>\n`;
}

function rowOf({ children = [] }: Node, cell: 'th' | 'td', writing: Writing): string {
  const cells = children.map(({ children: words = [] }) => `<${cell}>${words.map((word) => one(word, writing)).join('')}</${cell}>`);
  return `<tr>${cells.join('')}</tr>`;
}

/** What stories and their sheets show. Others would be left without their words, so they are refused. */
function blockOf({ name, view = {} }: Node, inner: () => string, writing: Writing): string {
  switch (name) {
    case story.name: {
      const { title } = view as ReturnType<typeof story.view>;
      return `<section class="story">\n${title === '' ? '' : `<h3>${wordsXhtml(title, writing)}</h3>\n`}${inner()}</section>\n`;
    }
    case phone.name: {
      const { number, kind } = view as ReturnType<typeof phone.view>;
      return numberXhtml(number, linkOf(number, kind), writing.locale);
    }
    case reading.name:
      return inner();
    case picture.name: {
      const shown = view as ReturnType<typeof picture.view>;
      return `<p class="drawing"><img src="${writing.pictureOf(shown.name)}" alt="${escaped(shown.alt)}"/></p>\n`;
    }
    default:
      throw new Error(`<${name}> has no face in a book of stories.`);
  }
}

/**
 * A character has a ruby of its own, so that old readers, which do not divide a ruby, can end a line after it; signs stay with their
 * character. There is no `rp`, which EPUB discourages.
 */
function rubyXhtml(rubies: readonly Ruby[]): string {
  let written = '';
  let before = '';
  rubies.forEach(([base, syllable], index) => {
    if (syllable === '') {
      const follows = index > 0;
      const own = follows ? base.replace(closing, '') : base;
      before = opening.exec(own)?.[0] ?? '';
      written += escaped(own.slice(0, own.length - before.length));
      if (index === rubies.length - 1) written += escaped(before);
      return;
    }
    const next = rubies[index + 1];
    const after = next?.[1] === '' ? (closing.exec(next[0])?.[0] ?? '') : '';
    const ruby = `<ruby>${escaped(base)}<rt>${escaped(syllable)}</rt></ruby>`;
    written += before + after === '' ? ruby : `<span class="together">${escaped(before)}${ruby}${escaped(after)}</span>`;
    before = '';
  });
  return written;
}

const closing = /^[，。！？；：、”’）》」』…—]+/u;
const opening = /[“‘（《「『]+$/u;
