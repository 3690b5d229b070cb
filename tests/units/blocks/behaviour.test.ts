import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineBlock } from '../../../src/blocks/block.ts';
import { blocksOf, isBlock } from '../../../src/blocks/blocksOf.ts';
import phone from '../../../src/blocks/phone/block.ts';
import step from '../../../src/blocks/step/block.ts';
import { blocks, vocabulary } from '../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import * as schema from '../../../src/curriculum/schema/common.ts';
import { type BlockRule, isCriticalBlock, speechToClass } from '../../../src/curriculum/vocabulary.ts';

/** A definition without what it says of its words. */
const rest = { name: 'Chant', stages: ['main'], holds: 'text', props: z.strictObject({}), view: () => ({}) } as const;

describe('every block says whom its words are said to', () => {
  const all = [...blocks.values()];
  const names = (wanted: (block: BlockRule) => boolean) => all.filter(wanted).map(({ name }) => name);

  test('to the class, or to anyone who reads the text around it', () => {
    expect(names(({ hears }) => hears !== 'class' && hears !== 'reader')).toEqual([]);
    expect(names(({ hears }) => hears === 'class')).toEqual(expect.arrayContaining(['Ask', 'Board', 'ExitCheck', 'Say', 'Story']));
    expect(names((block) => speechToClass(block)?.readAloud === true)).toEqual(expect.arrayContaining(['Ask', 'Say', 'Story']));
  });

  test('and whether a release waits for its translation', () => {
    expect(names(({ critical }) => typeof critical !== 'boolean')).toEqual([]);
    expect(names(({ critical }) => critical)).toEqual(expect.arrayContaining(['Hotlines', 'IfThen', 'OptOut', 'Phone', 'Safety']));
  });

  test('what is for the teacher alone has no screen on the projector', () => {
    const unseen = all.filter(({ screen }) => !screen).map(({ name }) => name);
    expect(unseen).toEqual(expect.arrayContaining(['Say', 'IfThen', 'Safety', 'OptOut', 'Variant', 'Carer', 'Scenario', 'Answer']));
  });

  test('the compiler refuses a definition that does not', () => {
    defineBlock({ ...rest, hears: 'reader', critical: false });
    // @ts-expect-error Whom its words are said to is missing.
    defineBlock({ ...rest, critical: true });
    // @ts-expect-error Whether a release waits for its translation is missing.
    defineBlock({ ...rest, hears: 'reader' });
    // @ts-expect-error Whether it is read aloud is missing.
    defineBlock({ ...rest, hears: 'class', as: 'words', critical: true });
    // @ts-expect-error Whether it is a story or a question is missing.
    defineBlock({ ...rest, hears: 'class', readAloud: true, critical: true });
    // @ts-expect-error There is no such audience.
    defineBlock({ ...rest, hears: 'nobody', critical: true });
  });

  test('what a definition leaves out all the same is taken as the strictest', () => {
    const silent = rest as unknown as BlockRule;
    expect(speechToClass(silent)).toEqual({ as: 'words', readAloud: true });
    expect(isCriticalBlock(silent)).toBe(true);
    expect(speechToClass(undefined)).toEqual({ as: 'words', readAloud: true });
    expect(isCriticalBlock(undefined)).toBe(true);
  });
});

describe('an attribute is words unless its schema says that it is a name, a choice or a number', () => {
  test.each([
    ['one line of words', schema.words, true],
    ['a list of words', schema.list, true],
    ['words that may be left out', schema.words.optional(), true],
    ['a string of which nothing is said', z.string(), true],
    ['strings of which nothing is said', z.string().transform((text) => text.split('|')), true],
    [
      'a list behind a change of form',
      z
        .string()
        .transform((text) => [text])
        .pipe(z.array(z.string())),
      true,
    ],
    ['either of two', z.union([z.string(), z.literal('-')]), true],
    ['no schema at all', undefined, true],
    ['a name', schema.name, false],
    ['names', schema.nameList.optional(), false],
    ['drawings', schema.drawings(4), false],
    ['a choice', z.enum(['cut', 'fold']).default('cut'), false],
    ['choices', schema.names(['happy', 'sad']), false],
    ['a number', schema.count(1, 5), false],
    ['a number of any size', schema.wholeNumber.optional(), false],
  ])('%s', (_, attribute, isWords) => {
    expect(schema.isWords(attribute)).toBe(isWords);
  });
});

describe('the attributes of a block', () => {
  const { nodes } = parseMdx(
    'plan.zh.mdx',
    '<Step title="写信" minutes="8" kind="activity">\n\n打 <Phone of="110" />。\n\n</Step>',
    'main',
    vocabulary,
  );

  test('have the types of its schema wherever it is looked for by its definition', () => {
    const [found] = blocksOf(nodes!, step);
    const { minutes, kind }: { minutes: number; kind: string } = found!.props;
    expect({ minutes, kind }).toEqual({ minutes: 8, kind: 'activity' });
    expect(nodes!.map((node) => isBlock(node, phone) || (isBlock(node, step) && node.props.title))).toEqual(['写信']);
  });

  test('are not given away by a tree alone', () => {
    const [node] = nodes!;
    // @ts-expect-error A block whose definition is not known has attributes of no known names.
    expect(node?.type === 'block' && node.props.title).toBe('写信');
  });
});
