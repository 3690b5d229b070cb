import type { Locale } from '../curriculum/locale.ts';
import enBlocks from './en/blocks.ts';
import enDocument from './en/document.ts';
import enOffline from './en/offline.ts';
import enPrint from './en/print.ts';
import enSaving from './en/saving.ts';
import enSite from './en/site.ts';
import enWechat from './en/wechat.ts';
import zhBlocks from './zh/blocks.ts';
import zhDocument from './zh/document.ts';
import zhOffline from './zh/offline.ts';
import zhPrint from './zh/print.ts';
import zhSaving from './zh/saving.ts';
import zhSite from './zh/site.ts';
import zhWechat from './zh/wechat.ts';

const zh = { site: zhSite, blocks: zhBlocks, document: zhDocument, print: zhPrint, offline: zhOffline, saving: zhSaving, wechat: zhWechat };

/** The words of the interface by namespace. The Chinese files are the model; the compiler holds the others to them. */
export type Words = typeof zh;

export const words: Record<Locale, Words> = {
  zh,
  en: { site: enSite, blocks: enBlocks, document: enDocument, print: enPrint, offline: enOffline, saving: enSaving, wechat: enWechat },
};
