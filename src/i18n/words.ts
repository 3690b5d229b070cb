import type { Locale } from '../curriculum/locale.ts';
import enBlocks from './en/blocks.ts';
import enDocument from './en/document.ts';
import enPrint from './en/print.ts';
import enRunSheet from './en/runSheet.ts';
import enSite from './en/site.ts';
import zhBlocks from './zh/blocks.ts';
import zhDocument from './zh/document.ts';
import zhPrint from './zh/print.ts';
import zhRunSheet from './zh/runSheet.ts';
import zhSite from './zh/site.ts';

const zh = { site: zhSite, blocks: zhBlocks, document: zhDocument, print: zhPrint, runSheet: zhRunSheet };

/** The words of the interface by namespace. The Chinese files are the model; the compiler holds the others to them. */
export type Words = typeof zh;

export const words: Record<Locale, Words> = {
  zh,
  en: { site: enSite, blocks: enBlocks, document: enDocument, print: enPrint, runSheet: enRunSheet },
};
