import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Locale, like } from '../../../curriculum/locale.ts';
import { isWords } from '../../../curriculum/schema/common.ts';
import type { BlockRule, Reference, Vocabulary } from '../../../curriculum/vocabulary.ts';
import { words } from '../../../i18n/words.ts';
import type { AttributeWords, BlockWords, NamedEntry } from './words.ts';

/** The blocks and their attributes as the definitions say them; what a block is for, and their order, as in `docs/blocks.md`. */
export function blockWords(vocabulary: Vocabulary, locale: Locale): BlockWords[] {
  const meanings = meaningsIn(readFileSync(docsOf(locale), 'utf8'));
  const order = [...meanings.keys()];
  const place = ({ name }: BlockRule) => (meanings.has(name) ? order.indexOf(name) : order.length);
  return [...vocabulary.values()]
    .sort((a, b) => place(a) - place(b))
    .map((rule) => ({
      name: rule.name,
      about: meanings.get(rule.name) ?? '',
      attributes: attributesOf(rule, locale),
      holds: rule.holds,
      inSentence: rule.inSentence ?? false,
      stages: rule.stages,
      ...(rule.inside ? { inside: rule.inside } : {}),
      ...(rule.within ? { within: rule.within } : {}),
      ...(rule.nests ? { nests: rule.nests } : {}),
      ...(rule.only ? { only: rule.only } : {}),
    }));
}

const docsOf = (locale: Locale) => (like[locale] === 'zh' ? 'docs/zh/blocks.md' : 'docs/blocks.md');

/** The rows of the tables of blocks: the last cell says what the blocks of the first are for. */
function meaningsIn(docs: string): Map<string, string> {
  const found = new Map<string, string>();
  const own = new Set<string>();
  const rows = [...docs.matchAll(/^\| (`<.*`[^|]*) \| (.+) \|$/gm)];
  for (const [, blocks, meaning] of rows) {
    const meant = meaning!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
    // The first block of a row is what the row is about; a later row may say only that it is as above.
    for (const [index, [, name]] of [...blocks!.matchAll(/<([A-Z]\w*)/g)].entries()) {
      if (index === 0 ? !own.has(name!) : !found.has(name!)) found.set(name!, meant);
      if (index === 0) own.add(name!);
    }
  }
  return found;
}

function attributesOf(rule: BlockRule, locale: Locale): AttributeWords[] {
  const shape = 'shape' in rule.props ? (rule.props.shape as Record<string, z.ZodType>) : {};
  return Object.entries(shape).map(([name, schema]) => {
    const choices = choicesOf(schema);
    const from = referenceOf(rule, name);
    return {
      name,
      isWords: isWords(schema),
      required: !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault),
      ...(choices
        ? {
            choices: choices.names.map((choice): NamedEntry => ({ name: choice, about: meaningOf(rule.name, name, choice, locale) })),
            several: choices.several,
          }
        : {}),
      ...(from ? { from } : {}),
    };
  });
}

/**
 * What a choice is called where it is shown, as `warm-up` of a step is, in the words of the interface: those of the block by its choices, or
 * by its attribute. Empty for a choice that is not named anywhere. Of words with a number in them, what is before it.
 */
function meaningOf(block: string, attribute: string, choice: string, locale: Locale): string {
  const all: Record<string, unknown> = words[locale].blocks;
  const own = all[`${block[0]!.toLowerCase()}${block.slice(1)}`];
  const among = (group: unknown) => (typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[choice] : undefined);
  const found = [own, (own as Record<string, unknown> | undefined)?.[`${attribute}s`], all[attribute]]
    .map(among)
    .find((one) => typeof one === 'string');
  return found === undefined ? '' : (found as string).replace(/[^，,]*\{\{.*$/u, '').replace(/[，,]\s*$/u, '');
}

function choicesOf(schema: unknown): { names: string[]; several: boolean } | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return { names: schema.options.map(String), several: false };
  if (schema instanceof z.ZodPipe) return choicesOf(schema.out);
  const inList = schema instanceof z.ZodArray ? choicesOf(schema.element) : undefined;
  return inList && { ...inList, several: true };
}

/** What an attribute points to: the block is asked about a value of it, alone and in a list. */
function referenceOf({ refers }: BlockRule, attribute: string): Reference['kind'] | undefined {
  const probe = '?';
  for (const value of [[probe], probe]) {
    try {
      const found = refers?.({ [attribute]: value } as never).find(({ to }) => to === probe);
      if (found) return found.kind;
    } catch {
      // It expects the other form, or other attributes as well.
    }
  }
  return undefined;
}
