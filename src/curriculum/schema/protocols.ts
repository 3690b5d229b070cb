import { z } from 'zod';
import { kindNames, sensitivities } from '../kind.ts';
import { type Locale, locales, requiredLocales } from '../locale.ts';
import { bilingual, explained } from './bilingual.ts';
import { slug } from './common.ts';
import { phrase } from './phrase.ts';

/**
 * How a protocol is shown where a document quotes it. `danger`: a short frame, and whole on the page of protocols. `class`: whole, and on
 * the page of protocols too. `spoken`: whole, said by the teacher. `script`: whole, with its title.
 */
const protocolForms = ['danger', 'class', 'spoken', 'script'] as const;

const phrases = explained(z.array(phrase).default([]), {
  zh: '查哪些字。符号和词表里的一样。',
  en: 'What is looked for. The signs are those of the word lists.',
});

/** Hand-written versions that are refused, for a language. An added language may have none. */
const handWritten = z.strictObject({
  ifThen: explained(phrases, {
    zh: '<IfThen> 说的情形里有这些字，就要改用这份约定好的话。',
    en: 'An <IfThen> for a situation with one of these words has to be this protocol instead.',
  }),
  anywhere: explained(phrases, {
    zh: '教案和指南里有这些字，就要改用这份约定好的话。',
    en: 'A plan or guide with one of these words has to quote this protocol instead.',
  }),
});

const needed = z.strictObject({
  kinds: explained(z.array(z.enum(kindNames)).min(1), { zh: '哪几种材料要引用它。', en: 'The kinds of documents that have to quote it.' }),
  sensitivity: explained(z.array(z.enum(sensitivities)).min(1), {
    zh: '哪几种敏感程度的材料要引用它。',
    en: 'The sensitivities of documents that have to quote it.',
  }),
});

/** The shared safety texts and who has to quote them; the top of the file describes the format. */
export const protocolsFile = z.array(
  z.strictObject({
    id: explained(slug, { zh: '名字；正文在 content/protocols/<id>.zh.mdx。', en: 'Its name; its text is content/protocols/<id>.zh.mdx.' }),
    form: explained(z.enum(protocolForms), {
      zh: 'danger：教案里只印头一句和头一步，全文在“遇到这些事”那一页；class：全文，那一页上也有；spoken：老师念的话；script：带题目的全文。',
      en: 'danger: the first sentence and action in the plan, the whole on the page of protocols; class: the whole, and on that page too; spoken: said by the teacher; script: the whole with its title.',
    }),
    version: explained(
      z.string().regex(/^\d+\.\d+\.\d+$/, {
        error: bilingual({ zh: '版本号写成三个数字，比如 1.0.0。', en: 'Write a version as three numbers, for example 1.0.0.' }),
      }),
      { zh: '这份话的版本。', en: 'The version of its text.' },
    ),
    neededBy: explained(z.array(needed).default([]), { zh: '哪些材料一定要引用它。', en: 'Which documents have to quote it.' }),
    handWritten: explained(
      z
        .strictObject(
          Object.fromEntries(
            locales.map((locale) => [locale, requiredLocales.includes(locale) ? handWritten : handWritten.prefault({})]),
          ) as Record<Locale, typeof handWritten>,
        )
        .optional(),
      { zh: '自己写的同样的话，查到就不许。', en: 'Versions of it written by hand, which are refused.' },
    ),
  }),
);

export type ProtocolFacts = z.infer<typeof protocolsFile>[number];
