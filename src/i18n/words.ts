import { type Locale, languageTag, locales, toolLocales } from '../curriculum/locale.ts';
import { addedWords, type Missing } from './added.ts';
import { editionWords } from './editionWords.ts';
import enBlocks from './en/blocks.ts';
import enClassTally from './en/classTally.ts';
import enCopies from './en/copies.ts';
import enCopy from './en/copy.ts';
import enCoverage from './en/coverage.ts';
import enDevice from './en/device.ts';
import enDocument from './en/document.ts';
import enEditions from './en/editions.ts';
import enEditor from './en/editor.ts';
import enEpub from './en/epub.ts';
import enFormats from './en/formats.ts';
import enOffline from './en/offline.ts';
import enPack from './en/pack.ts';
import enPaper from './en/paper.ts';
import enPlanner from './en/planner.ts';
import enPrepCard from './en/prepCard.ts';
import enPrint from './en/print.ts';
import enProjector from './en/projector.ts';
import enRunsheet from './en/runSheet.ts';
import enSaving from './en/saving.ts';
import enShare from './en/share.ts';
import enSite from './en/site.ts';
import enSlides from './en/slides.ts';
import enStamp from './en/stamp.ts';
import enThisWeek from './en/thisWeek.ts';
import enTranslation from './en/translation.ts';
import enVolumes from './en/volumes.ts';
import enWechat from './en/wechat.ts';
import enWord from './en/word.ts';
import enWorkbench from './en/workbench.ts';
import { withPaper } from './paperWords.ts';
import type { PageWords } from './say.ts';
import zhBlocks from './zh/blocks.ts';
import zhClassTally from './zh/classTally.ts';
import zhCopies from './zh/copies.ts';
import zhCopy from './zh/copy.ts';
import zhCoverage from './zh/coverage.ts';
import zhDevice from './zh/device.ts';
import zhDocument from './zh/document.ts';
import zhEditions from './zh/editions.ts';
import zhEditor from './zh/editor.ts';
import zhEpub from './zh/epub.ts';
import zhFormats from './zh/formats.ts';
import zhOffline from './zh/offline.ts';
import zhPack from './zh/pack.ts';
import zhPaper from './zh/paper.ts';
import zhPlanner from './zh/planner.ts';
import zhPrepCard from './zh/prepCard.ts';
import zhPrint from './zh/print.ts';
import zhProjector from './zh/projector.ts';
import zhRunsheet from './zh/runSheet.ts';
import zhSaving from './zh/saving.ts';
import zhShare from './zh/share.ts';
import zhSite from './zh/site.ts';
import zhSlides from './zh/slides.ts';
import zhStamp from './zh/stamp.ts';
import zhThisWeek from './zh/thisWeek.ts';
import zhTranslation from './zh/translation.ts';
import zhVolumes from './zh/volumes.ts';
import zhWechat from './zh/wechat.ts';
import zhWord from './zh/word.ts';
import zhWorkbench from './zh/workbench.ts';

const zh = {
  blocks: zhBlocks,
  classTally: zhClassTally,
  copies: zhCopies,
  copy: zhCopy,
  coverage: zhCoverage,
  device: zhDevice,
  document: zhDocument,
  editions: zhEditions,
  editor: zhEditor,
  epub: zhEpub,
  formats: zhFormats,
  offline: zhOffline,
  pack: zhPack,
  paper: zhPaper,
  planner: zhPlanner,
  prepCard: zhPrepCard,
  print: zhPrint,
  projector: zhProjector,
  runSheet: zhRunsheet,
  saving: zhSaving,
  share: zhShare,
  site: zhSite,
  slides: zhSlides,
  stamp: zhStamp,
  thisWeek: zhThisWeek,
  translation: zhTranslation,
  volumes: zhVolumes,
  wechat: zhWechat,
  word: zhWord,
  workbench: zhWorkbench,
};

/** The words of the interface by namespace. The Chinese files are the model; the compiler holds the English ones to them. */
export type Words = typeof zh;

const en: Words = {
  blocks: enBlocks,
  classTally: enClassTally,
  copies: enCopies,
  copy: enCopy,
  coverage: enCoverage,
  device: enDevice,
  document: enDocument,
  editions: enEditions,
  editor: enEditor,
  epub: enEpub,
  formats: enFormats,
  offline: enOffline,
  pack: enPack,
  paper: enPaper,
  planner: enPlanner,
  prepCard: enPrepCard,
  print: enPrint,
  projector: enProjector,
  runSheet: enRunsheet,
  saving: enSaving,
  share: enShare,
  site: enSite,
  slides: enSlides,
  stamp: enStamp,
  thisWeek: enThisWeek,
  translation: enTranslation,
  volumes: enVolumes,
  wechat: enWechat,
  word: enWord,
  workbench: enWorkbench,
};

const added = await Promise.all(
  locales.filter((locale) => !toolLocales.includes(locale)).map(async (locale) => [locale, await addedWords(locale, { zh, en })] as const),
);

/**
 * The words of the edition in every language of the curriculum and of commands. What an added language lacks is filled in from another;
 * an edition may replace any of them.
 */
export const words: Record<Locale, Words> = Object.fromEntries(
  [['zh', zh] as const, ['en', en] as const, ...added.map(([locale, { words }]) => [locale, words] as const)].map(([locale, words]) => [
    locale,
    withPaper(locale, editionWords(locale as Locale, words)),
  ]),
) as Record<Locale, Words>;

/** The words that an edition may replace, by namespace and key. */
export const model: Words = zh;

/** What the languages that were added lack: nothing in Chinese and English, the compiler sees to it. */
export const missingWords: readonly Missing[] = added.flatMap(([, { missing }]) => missing);

/** The words of one namespace for the scripts of a page. */
export function pageWords<Namespace extends keyof Words>(locale: Locale, namespace: Namespace): PageWords<Words[Namespace]> {
  return { language: languageTag[locale], words: words[locale][namespace] };
}
