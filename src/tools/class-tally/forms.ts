import { blocksOf } from '../../blocks/blocksOf.ts';
import exitCheckBlock from '../../blocks/exit-check/block.ts';
import { faceContext } from '../../blocks/faceContext.ts';
import prePostBlock from '../../blocks/pre-post/block.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../../curriculum/document.ts';
import { kindNames } from '../../curriculum/kind.ts';
import { type Locale, originalLocale } from '../../curriculum/locale.ts';
import { shortHash } from '../../curriculum/translationMemory.ts';
import { type Node, plainText } from '../../curriculum/tree.ts';
import { translator } from '../../i18n/translator.ts';
import { crisisMatcher } from '../search/crisis/matcher.ts';
import { searchWords } from '../search/crisis/words.ts';
import { type FormKind, formKinds, namedAnswers, type TallyForm } from './form.ts';
import { seenLines } from './seenLines.ts';

/** The texts of a document or a handout, in their languages. */
type Texts = Partial<Record<Locale, Text<{ title: string }>>>;

/** What a text asks, in one language. */
interface Asked {
  kind: FormKind;
  answers: readonly string[];
  questions: string[];
}

/** Lists what can be tallied of all documents, lessons first. */
export function tallyForms(curriculum: Curriculum, locale: Locale): TallyForm[] {
  const speaksOfDanger = crisisMatcher(searchWords(curriculum.registries.crisisWords));
  return kindNames
    .flatMap((kind) => curriculum.documentsOfKind(kind))
    .flatMap((document) => formsOf(document, curriculum, locale, speaksOfDanger));
}

/** Whether a document has something to tally. */
export function hasTally(document: CurriculumDocument, curriculum: Curriculum): boolean {
  return textsOf(document).some(({ texts, isMain }) => askedIn(texts, isMain, document, curriculum, originalLocale).length > 0);
}

function formsOf(
  document: CurriculumDocument,
  curriculum: Curriculum,
  locale: Locale,
  speaksOfDanger: (words: string) => boolean,
): TallyForm[] {
  const t = translator(locale);
  const heading = document.lesson ? t(`document:gradeNames.g${document.lesson.grade}`) : t(`document:kind.${document.kind}`);
  const forms = textsOf(document).flatMap(({ name, texts, isMain }) => {
    const title = textIn(document.texts, locale)?.text.front.title ?? document.id;
    const original = askedIn(texts, isMain, document, curriculum, originalLocale);
    const shown = askedIn(texts, isMain, document, curriculum, locale);
    return original.map((asked, place): TallyForm => {
      const { kind, answers, questions } = sameForm(shown[place], asked) ?? asked;
      return {
        id: `${document.id}${name} ${kind}`,
        document: document.id,
        title,
        heading,
        kind,
        answers: [...answers],
        questions: questions.map((text) => ({ text, careful: document.sensitivity !== 'ordinary' || speaksOfDanger(text) })),
        mark: shortHash(JSON.stringify([asked.answers, asked.questions])),
      };
    });
  });
  // A link names the document and opens its first form: what is on paper, before what was counted while it was taught.
  return forms.sort((one, other) => formKinds.indexOf(one.kind) - formKinds.indexOf(other.kind));
}

function textsOf(document: CurriculumDocument): { name: string; texts: Texts; isMain: boolean }[] {
  return [
    { name: '', texts: document.texts, isMain: true },
    ...document.handouts.map(({ name, texts }) => ({ name: `/${name}`, texts, isMain: false })),
  ];
}

/** What the text in a language asks, by kind of form; a text that is missing is read in another language. */
function askedIn(texts: Texts, isMain: boolean, document: CurriculumDocument, curriculum: Curriculum, locale: Locale): Asked[] {
  const found = textIn(texts, locale);
  if (!found) return [];
  const { nodes } = found.text;
  const context = faceContext(curriculum, found.locale, document, nodes);
  const prePost = blocksOf(nodes, prePostBlock).map(({ props }) => prePostBlock.view(props, context));
  const faces = blocksOf(nodes, exitCheckBlock).flatMap(({ children }) => itemsOf(children));
  const seen = isMain ? seenLines(nodes, context) : [];
  const asked: Asked[] = [
    { kind: 'pre-post', answers: prePost[0]?.marks ?? [], questions: prePost.flatMap(({ items }) => items) },
    { kind: 'faces', answers: namedAnswers.faces, questions: faces },
    { kind: 'seen', answers: namedAnswers.seen, questions: seen },
  ];
  return asked.filter(({ questions }) => questions.length > 0);
}

function itemsOf(nodes: readonly Node[]): string[] {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return items.map((item) => plainText([item]));
}

/** A translation counts if it asks as much as its original; otherwise a saved tally would be read with the wrong questions. */
function sameForm(shown: Asked | undefined, asked: Asked): Asked | undefined {
  return shown?.kind === asked.kind && shown.questions.length === asked.questions.length ? shown : undefined;
}
