import { blocksOf, isBlock } from '../blocks/blocksOf.ts';
import hotlinesBlock from '../blocks/hotlines/block.ts';
import phoneBlock from '../blocks/phone/block.ts';
import protocolBlock from '../blocks/protocol/block.ts';
import type { ContentPage, Curriculum } from '../curriculum/curriculum.ts';
import { type CurriculumDocument, isFinished, type Text } from '../curriculum/document.ts';
import { shownOf } from '../curriculum/helpLine.ts';
import { isKept } from '../curriculum/kind.ts';
import { originalLocale } from '../curriculum/locale.ts';
import type { Hotline } from '../curriculum/schema/registries.ts';
import type { BlockNode, Position } from '../curriculum/tree.ts';
import { findInEach } from './findInEach.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** The page that all others point to when something has happened. */
const pageOfHelp = 'safety';

/**
 * Every document says whom to call, however harmless its theme: a child may speak of harm in any lesson. What counts is the numbers that
 * are printed, not the block: blanks do not count as numbers, and a group may contain none.
 */
export const helpIsNamed: CurriculumRule = {
  id: 'help-is-named',
  find: (curriculum, { cache }) => [
    ...findInEach('help-is-named', { curriculum, cache }, partsOf(curriculum), (part) => part.find(curriculum)),
    ...(hasPages(curriculum) && !curriculum.pages.some(({ name }) => name === pageOfHelp) ? [pageMissing] : []),
  ],
};

function partsOf({ documents, pages }: Curriculum) {
  return [
    ...documents.map((document) => ({
      name: document.folder,
      sourceHash: document.sourceHash,
      find: (curriculum: Curriculum) => inDocument(document, curriculum),
    })),
    ...pages.map((page) => ({ name: page.name, sourceHash: page.sourceHash, find: (curriculum: Curriculum) => inPage(page, curriculum) })),
  ];
}

/** Whether a curriculum has the pages of a site, among which the page of help belongs: a few documents alone have none. */
function hasPages({ pages }: Curriculum): boolean {
  return pages.length > 0;
}

/** Without it, packs would lack the page and links to it would be broken. */
const pageMissing: Finding = {
  file: `content/pages/${pageOfHelp}.${originalLocale}.mdx`,
  line: 1,
  column: 1,
  message: {
    zh: '没有安全页：求助页、每一包教案都靠它说明出了事怎么办。',
    en: 'The safety page is missing: the help page and every pack of plans rely on it to say what to do when something has happened.',
  },
  hint: {
    zh: `写上 content/pages/${pageOfHelp}.${originalLocale}.mdx，里面有 <Hotlines show="crisis local" />。`,
    en: `Write content/pages/${pageOfHelp}.${originalLocale}.mdx, with <Hotlines show="crisis local" /> in it.`,
  },
};

function inDocument(document: CurriculumDocument, curriculum: Curriculum): Finding[] {
  const mains = textsOf(document.texts);
  return [
    // The page of protocols prints numbers and people for a lesson.
    ...mains
      .filter((text) => hotlinesIn(text).length === 0 && !(document.lesson && leadsToProtocols(text, curriculum)))
      .map((text) => nobodyNamed(document.id, text)),
    ...inSheets(mains, document.id, curriculum),
    ...mains
      .filter((text) => hotlinesIn(text).length > 0 && lacksCrisis(text, curriculum))
      .map((text) => noneForCrisis(document.id, text, curriculum)),
    ...document.handouts.flatMap((handout) => {
      const sheets = textsOf(handout.texts);
      const kept = isKept(document.kind, handout.for);
      return [
        ...(kept ? sheets.filter((text) => numberBlocksIn(text).length === 0).map((text) => nobodyNamed(text.file, text)) : []),
        ...inSheets(sheets, undefined, curriculum),
        ...(kept ? sheets.filter((text) => lacksCrisis(text, curriculum)).map((text) => noneForCrisis(text.file, text, curriculum)) : []),
      ];
    }),
  ];
}

function inPage(page: ContentPage, curriculum: Curriculum): Finding[] {
  const texts = textsOf(page.texts);
  const ofHelp = page.name === pageOfHelp ? texts : [];
  return [
    ...ofHelp.filter((text) => hotlinesIn(text).length === 0).map((text) => nobodyNamed(text.file, text)),
    ...inSheets(texts, undefined, curriculum),
    ...ofHelp
      .filter((text) => hotlinesIn(text).length > 0 && lacksCrisis(text, curriculum))
      .map((text) => noneForCrisis(text.file, text, curriculum)),
  ];
}

/** Whether a plan or guide ends with the page of protocols. */
function leadsToProtocols({ nodes }: Text<object>, curriculum: Curriculum): boolean {
  return blocksOf(nodes, protocolBlock).some(({ props }) => curriculum.protocol(props.of)?.form === 'danger');
}

/** Checks the texts of one sheet in all its languages. */
function inSheets(texts: readonly Text<object>[], id: string | undefined, curriculum: Curriculum): Finding[] {
  // The reader has reported unknown names already.
  const sheets = texts.filter((text) =>
    numberBlocksIn(text).every((block) => namesOf(block).every((name) => curriculum.knowsHelpLine(name))),
  );
  const numbersIn = (blocks: readonly BlockNode[]) => curriculum.hotlinesBehind(blocks.flatMap(namesOf));
  return sheets.flatMap((text): Finding[] => {
    const hotlines = hotlinesIn(text);
    if (hotlines.length > 0 && numbersIn(hotlines).length === 0) {
      return [withoutNumber(id ?? text.file, text, hotlines[0]!)];
    }
    // `translation-is-fresh` compares single numbers, and a main text without help lines has been reported.
    if (id !== undefined || numbersIn(numberBlocksIn(text)).length > 0) return [];
    const fuller = sheets.find((other) => numbersIn(numberBlocksIn(other)).length > 0);
    return fuller ? [numbersLost(text, fuller, numbersIn(numberBlocksIn(fuller)))] : [];
  });
}

/** Whether a text prints numbers, such as the fire brigade or legal aid, but none to call in a crisis. */
function lacksCrisis(text: Text<object>, curriculum: Curriculum): boolean {
  const numbers = curriculum.hotlinesBehind(numberBlocksIn(text).flatMap(namesOf));
  const crisis = curriculum.hotlinesBehind(['crisis']);
  return numbers.length > 0 && crisis.length > 0 && !crisis.some((number) => numbers.includes(number));
}

function noneForCrisis(name: string, text: Text<object>, curriculum: Curriculum): Finding {
  const blocks = numberBlocksIn(text);
  const numbers = curriculum.hotlinesBehind(blocks.flatMap(namesOf));
  const crisis = curriculum.hotlinesBehind(['crisis']);
  return {
    ...placeIn(text, blocks[0]!.at),
    message: {
      zh: `${name} 只印了 ${listed(numbers, '、')}，出事时要打的号码一个也没有：${listed(crisis, '、')}。`,
      en: `${name} prints only ${listed(numbers, ', ')}, and none of the numbers to call in a crisis: ${listed(crisis, ', ')}.`,
    },
    hint: {
      zh: '在 <Hotlines> 的 show 里加上 crisis，或者其中一个号码。',
      en: 'Add crisis, or one of these numbers, to show of <Hotlines>.',
    },
  };
}

function nobodyNamed(name: string, text: Text<object>): Finding {
  return {
    ...placeIn(text, { line: 1, column: 1 }),
    message: { zh: `${name} 没有写明有事可以打给谁。`, en: `${name} does not say whom to call.` },
    hint: {
      zh: '在末尾加一行 <Hotlines show="crisis local" />。',
      en: 'Put <Hotlines show="crisis local" /> at the end.',
    },
  };
}

function withoutNumber(name: string, text: Text<object>, block: BlockNode): Finding {
  const shown = namesOf(block).join(' ');
  return {
    ...placeIn(text, block.at),
    message: {
      zh: `${name} 一个电话号码都印不出来：<Hotlines show="${shown}" /> 里没有号码，空格不算。`,
      en: `${name} prints no phone number: there is none behind <Hotlines show="${shown}" />, and blanks do not count.`,
    },
    hint: {
      zh: '在 show 里加上号码或有号码的组，比如 show="crisis local"；组里有什么，看 content/hotlines.yaml。',
      en: 'Add a number or a group with one, for example show="crisis local"; content/hotlines.yaml lists the groups.',
    },
  };
}

function numbersLost(text: Text<object>, fuller: Text<object>, lost: readonly Hotline[]): Finding {
  return {
    ...placeIn(text, { line: 1, column: 1 }),
    message: {
      zh: `这一份一个电话号码都没有印，可是 ${fuller.file} 印了 ${listed(lost, '、')}。`,
      en: `This text prints no phone number, but ${fuller.file} prints ${listed(lost, ', ')}.`,
    },
    hint: {
      zh: '每种语言都印同样的号码：在同样的地方写上 <Hotlines> 或 <Phone>。',
      en: 'Print the same numbers in every language: write <Hotlines> or <Phone> in the same place.',
    },
  };
}

/** Hotlines as they are shown. */
function listed(hotlines: readonly Hotline[], separator: string): string {
  return hotlines.map(shownOf).join(separator);
}

function placeIn({ file }: Text<object>, { line, column }: Position): Pick<Finding, 'file' | 'line' | 'column'> {
  return { file, line, column };
}

/** The texts of a sheet that could be read completely, the original first. */
function textsOf(texts: Readonly<Partial<Record<string, Text<object>>>>): Text<object>[] {
  return Object.values(texts).filter((text) => text && isFinished(text)) as Text<object>[];
}

function hotlinesIn({ nodes }: Text<object>): BlockNode[] {
  return blocksOf(nodes, hotlinesBlock);
}

/** The blocks of a text that print numbers: lists of them first, then those in sentences. */
function numberBlocksIn(text: Text<object>): BlockNode[] {
  return [...hotlinesIn(text), ...blocksOf(text.nodes, phoneBlock)];
}

function namesOf(block: BlockNode): string[] {
  if (isBlock(block, hotlinesBlock)) return block.props.show;
  return isBlock(block, phoneBlock) ? [block.props.of] : [];
}
