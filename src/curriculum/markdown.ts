import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Pluggable } from 'unified';
import { remarkBlanks } from './mdx/blanks.ts';
import { remarkJoinChineseLines } from './mdx/joinLines.ts';

/**
 * The one Markdown dialect: web and print use the same list, so that a text means the same in both. `remark-cjk-friendly` makes
 * `这是**重点。**然后` bold, as a Chinese writer expects.
 */
export const remarkPlugins: Pluggable[] = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly, remarkBlanks, remarkJoinChineseLines];
