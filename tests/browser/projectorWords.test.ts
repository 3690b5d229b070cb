import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/curriculum/locale.ts';
import { blocksNamed, type Node, plainText } from '../../src/curriculum/tree.ts';
import { siteFolder } from '../support/site.ts';
import { attribute, elementsOf, textOf } from './support/files.ts';
import { curriculum } from './support/plan.ts';

const lessons = curriculum.documentsOfKind('lesson');
const rows = locales.flatMap((locale) => lessons.map((lesson) => ({ locale, id: lesson.id, lesson })));
const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');

/** Returns sentences that are long enough not to be equal by chance. */
function sentences(texts: string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[。！？.!?])|→|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => bare(sentence).length >= (/\p{Script=Han}/u.test(sentence) ? 5 : 14));
}

const hers = ['Say', 'IfThen', 'Safety', 'OptOut', 'Variant', 'Carer'];

/** Returns what the plan says only to the teacher: blocks for teachers, likely answers, and all plain paragraphs and lists. */
function forTheTeacher(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.map((item) => plainText([item]).replace(/^[^（(]*[（(][^）)]*[）)]/, ''));
    if (node.type !== 'block') return [plainText([node])];
    const { name, props, children } = node;
    if (name === 'Step' || name === 'Session') return forTheTeacher(children);
    if (name === 'Ask') return children.flatMap((child) => (child.type === 'list' ? child.children.map((item) => plainText([item])) : []));
    return hers.includes(name) ? [...Object.values(props).map(String), ...children.map((child) => plainText([child]))] : [];
  });
}

/** Returns what is meant for the class; the teacher may say it too. */
function forTheClass(nodes: readonly Node[]): string {
  const questions = blocksNamed(nodes, 'Ask').flatMap((ask) => ask.children.filter(({ type }) => type === 'paragraph'));
  return bare(plainText([...['Story', 'Board', 'ExitCheck'].flatMap((name) => blocksNamed(nodes, name)), ...questions]));
}

describe('the projector’s page holds nothing that is meant for the teacher, in its text or anywhere in its code', () => {
  test.each(rows)('$id, $locale', ({ locale, lesson }) => {
    const file = `${locale}/lessons/${lesson.slug}/projector/index.html`;
    const html = bare(readFileSync(path.join(siteFolder, file), 'utf8'));
    const text = bare(textOf(elementsOf(file)[0]!));
    const { nodes, front } = lesson.texts[locale]!;
    const forHer = sentences([...forTheTeacher(nodes), front.aim, ...front.outcomes, ...front.materials, ...front.prepare]);
    const shownOnPurpose = forTheClass(nodes);
    expect(forHer.length).toBeGreaterThan(40);
    expect(
      forHer.filter(
        (sentence) => !shownOnPurpose.includes(bare(sentence)) && (html.includes(bare(sentence)) || text.includes(bare(sentence))),
      ),
    ).toEqual([]);
  });

  test.each(rows)(
    '$id, $locale: every question that is asked of the class is there, and no child is called left behind',
    ({ locale, lesson }) => {
      const file = `${locale}/lessons/${lesson.slug}/projector/index.html`;
      const text = bare(textOf(elementsOf(file)[0]!));
      const questions = blocksNamed(lesson.texts[locale]!.nodes, 'Ask')
        .map((ask) => plainText([ask.children[0]!]))
        .filter((question) => !/^[（(]/.test(question));
      expect(questions.length).toBeGreaterThan(1);
      for (const question of questions) expect(text).toContain(bare(question));
      expect(text).not.toMatch(/留守|left-?behind/i);
    },
  );
});

test('search does not know these pages', () => {
  const marks = rows.flatMap(({ locale, lesson }) =>
    elementsOf(`${locale}/lessons/${lesson.slug}/projector/index.html`).filter(
      (element) => attribute(element, 'data-pagefind-body') !== undefined,
    ),
  );
  expect(marks).toEqual([]);
});
