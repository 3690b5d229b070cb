import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from './curriculum.ts';
import type { CurriculumDocument } from './document.ts';
import type { Problem, Wording } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { blocksIn, type Node } from './tree.ts';
import type { Reference, Vocabulary } from './vocabulary.ts';

/** Finds every reference that points to nothing: in the yaml of a document and in the blocks of its texts. */
export function unresolvedReferences(root: string, curriculum: Curriculum, vocabulary: Vocabulary): Problem[] {
  return [
    ...curriculum.documents.flatMap((document) => [...inFacts(document, curriculum), ...inTexts(root, document, curriculum, vocabulary)]),
    ...inPages(root, curriculum, vocabulary),
  ];
}

function inFacts(document: CurriculumDocument, curriculum: Curriculum): Problem[] {
  const { registries, plan } = curriculum;
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  const checks: [what: string, key: string, named: readonly string[], known: readonly string[]][] = [
    ['source', 'sources', document.sources, ids(registries.sources)],
    ['training', 'training', document.training, [...ids(plan), ...ids(curriculum.documents)]],
    ['strand', 'strand', document.lesson ? [document.lesson.strand] : [], ids(registries.strands)],
    ['guideline clause', 'guideline', document.lesson?.guideline ?? [], ids(registries.guideline)],
    ['competency', 'casel', document.lesson?.casel ?? [], ids(registries.competencies)],
    ['need', 'needs', document.lesson?.needs ?? [], ids(registries.needs)],
  ];
  return checks.flatMap(([what, key, named, known]) =>
    named.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [unresolved(document.factsFile, document.locate(key, index), `There is no ${what} "${name}".`, didYouMean(name, known))],
    ),
  );
}

function inTexts(root: string, document: CurriculumDocument, curriculum: Curriculum, vocabulary: Vocabulary): Problem[] {
  const texts = [document.texts, ...document.handouts.map((handout) => handout.texts)].flatMap((byLocale) => Object.values(byLocale));
  return texts.flatMap((text) => inNodes(root, text.file, text.nodes, document, curriculum, vocabulary));
}

function inPages(root: string, curriculum: Curriculum, vocabulary: Vocabulary): Problem[] {
  return curriculum.pages.flatMap((page) =>
    Object.values(page.texts).flatMap((text) => inNodes(root, text.file, text.nodes, undefined, curriculum, vocabulary)),
  );
}

function inNodes(
  root: string,
  file: string,
  nodes: readonly Node[],
  document: CurriculumDocument | undefined,
  curriculum: Curriculum,
  vocabulary: Vocabulary,
): Problem[] {
  return blocksIn(nodes).flatMap((block) => {
    const references = vocabulary.get(block.name)?.refers?.(block.props as never) ?? [];
    return references.flatMap((reference) => {
      const fault = faultOf(root, reference, document, curriculum);
      return fault ? [unresolved(file, block.at, ...fault)] : [];
    });
  });
}

/** What is wrong with a reference and what to do, or undefined when it points to something. */
function faultOf(
  root: string,
  reference: Reference,
  document: CurriculumDocument | undefined,
  curriculum: Curriculum,
): [Wording, Wording] | undefined {
  const { to } = reference;
  if (reference.kind === 'hotline') {
    const { hotlines, blanks, groups } = curriculum.registries;
    const known = [...hotlines.map((entry) => entry.id), ...Object.keys(groups), ...blanks.map((entry) => entry.id)];
    return known.includes(to)
      ? undefined
      : [`There is no hotline, blank or group "${to}" in content/hotlines.yaml.`, didYouMean(to, known)];
  }
  if (reference.kind === 'blank') {
    const known = curriculum.registries.blanks.map(({ id }) => id);
    return known.includes(to) ? undefined : [`There is no blank "${to}" in content/hotlines.yaml.`, didYouMean(to, known)];
  }
  if (reference.kind === 'picture') {
    return pictureFile(root, to, document)
      ? undefined
      : [`There is no picture "${to}".`, `Draw content/pictures/${to}.svg, or look at the names in that folder.`];
  }
  if (curriculum.handoutBehind(to, document)) return undefined;
  const known = document ? document.handouts.map((handout) => handout.name) : [];
  return [`There is no handout "${to}".`, known.length > 0 ? didYouMean(to, known) : 'List it in the yaml of the document under handouts.'];
}

/** The file of a picture relative to the root: the document's own folder comes first. */
export function pictureFile(root: string, name: string, document: CurriculumDocument | undefined): string | undefined {
  const places = [...(document ? [`${document.folder}/${name}.svg`] : []), `content/pictures/${name}.svg`];
  return places.find((place) => existsSync(path.join(root, place)));
}

function unresolved(file: string, at: { line: number; column: number }, message: Wording, hint: Wording): Problem {
  return { id: 'reference-resolves', severity: 'error', file, line: at.line, column: at.column, message, hint };
}
