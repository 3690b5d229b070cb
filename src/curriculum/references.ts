import type { Curriculum } from './curriculum.ts';
import { type CurriculumDocument, isDraft, type Text } from './document.ts';
import type { Replacement } from './fix.ts';
import { originalLocale } from './locale.ts';
import { pictureFile, pictureNames } from './pictures/files.ts';
import { findPictures } from './pictures/find.ts';
import { suppliedPictures } from './pictures/supply.ts';
import type { Problem, Wording } from './problem.ts';
import { numbersNamedIn } from './protocolNumbers.ts';
import { isOwnFile } from './read/files.ts';
import { protocolsFolder } from './read/protocols.ts';
import { type CachedParts, noReadCache, type ReadCache } from './read/readCache.ts';
import { danglingInRegistries } from './registryReferences.ts';
import { searchAnswerTitles } from './searchAnswerTitles.ts';
import { didYouMean, nearest } from './suggest.ts';
import { type BlockNode, blocksIn, type Position } from './tree.ts';
import { type Reference, referencesOf, type Vocabulary } from './vocabulary.ts';
import { locateIn } from './yaml.ts';

/**
 * Finds every reference that points to nothing: in the yaml of a document, in the blocks of texts, from one registry to another. The cache
 * has what each text refers to.
 */
export function unresolvedReferences(
  root: string,
  curriculum: Curriculum,
  vocabulary: Vocabulary,
  cache: ReadCache = noReadCache,
): Problem[] {
  const cached = cache.of('references');
  const around: Around = { root, curriculum, vocabulary, cached, isFile: askedOnce(root) };
  const found = [
    ...curriculum.documents.flatMap((document) => [...inFacts(document, curriculum), ...inTexts(document, around)]),
    ...inStandalone(around),
    ...inOpenings(around),
    ...danglingInRegistries(curriculum, vocabulary),
    ...searchAnswerTitles(curriculum),
  ];
  cached.close();
  return found;
}

/** What references of a text are held against. */
interface Around {
  root: string;
  curriculum: Curriculum;
  vocabulary: Vocabulary;
  cached: CachedParts;
  isFile: (root: string, place: string) => boolean;
}

/** Whether a file is in the curriculum, looked up once for all texts: most pictures are in many. */
function askedOnce(root: string): Around['isFile'] {
  const known = new Map<string, boolean>();
  return (_, place) => {
    const is = known.get(place) ?? isOwnFile(root, place);
    known.set(place, is);
    return is;
  };
}

function inFacts(document: CurriculumDocument, curriculum: Curriculum): Problem[] {
  const { registries, plan } = curriculum;
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  const checks: [what: Wording, key: string | readonly string[], named: readonly string[], known: readonly string[]][] = [
    [{ zh: '资料来源', en: 'source' }, 'sources', document.sources, ids(registries.sources)],
    [{ zh: '法律条文', en: 'fact' }, 'facts', document.facts, ids(registries.facts)],
    [{ zh: '培训', en: 'training' }, 'training', document.training, [...ids(plan), ...ids(curriculum.documents)]],
    [{ zh: '主题', en: 'strand' }, 'strand', document.lesson ? [document.lesson.strand] : [], ids(registries.strands)],
    [{ zh: '纲要条目', en: 'guideline clause' }, 'guideline', document.lesson?.guideline ?? [], ids(registries.guideline)],
    [{ zh: '指南领域', en: 'field of the guide' }, 'health', document.lesson?.health ?? [], ids(registries.healthGuide)],
    [{ zh: '能力', en: 'competency' }, 'casel', document.lesson?.casel ?? [], ids(registries.competencies)],
    [{ zh: '需要', en: 'need' }, 'needs', document.lesson?.needs ?? [], ids(registries.needs)],
  ];
  const tools: typeof checks = (['introduces', 'uses'] as const).map((key) => [
    { zh: '工具', en: 'tool' },
    ['tools', key],
    document.tools?.[key] ?? [],
    ids(registries.tools),
  ]);
  return [...checks, ...tools].flatMap(([what, key, named, known]) =>
    named.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [
            unresolved(
              document.factsFile,
              document.locate(...[key].flat(), index),
              { zh: `没有 "${name}" 这个${what.zh}。`, en: `There is no ${what.en} "${name}".` },
              didYouMean(name, known),
              fixOf(document.locate(...[key].flat(), index), name, nearest(name, known)),
            ),
          ],
    ),
  );
}

function inTexts(document: CurriculumDocument, around: Around): Problem[] {
  const texts = [document.texts, ...document.handouts.map((handout) => handout.texts)].flatMap((byLocale) => Object.values(byLocale));
  return texts.flatMap((text) => inText(text, document, around));
}

function inStandalone(around: Around): Problem[] {
  const { curriculum } = around;
  return [...curriculum.pages, ...curriculum.protocols].flatMap(({ texts }) =>
    Object.values<Text<object>>(texts).flatMap((text) => inText(text, undefined, around)),
  );
}

/** Numbers that the first sentence or the first action of a protocol names. */
function inOpenings(around: Around): Problem[] {
  const texts = around.curriculum.protocols.flatMap(({ texts }) => Object.values(texts));
  return texts.flatMap(({ file, front, frontYaml }) =>
    (['say', 'do'] as const).flatMap((key) =>
      numbersNamedIn(front[key] ?? '').flatMap((to) => {
        const error = errorOf(around, { kind: 'number', to }, undefined);
        if (!error) return [];
        const [message, hint] = error;
        return [unresolved(file, locateIn({ file, text: frontYaml, linesBefore: 1 })(key), message, hint, undefined)];
      }),
    ),
  );
}

/** The tree of a text is asked for only when one of its references points to nothing. */
function inText(text: Text<object>, document: CurriculumDocument | undefined, around: Around): Problem[] {
  const { vocabulary, cached } = around;
  const { file } = text;
  const named = cached.recall(file, text.fingerprint, () => differentReferences(text, vocabulary));
  if (named.every((reference) => !errorOf(around, reference, document))) return [];
  return blocksIn(text.nodes).flatMap((block) => {
    return referencesOf(block, vocabulary).flatMap((reference) => {
      const error = errorOf(around, reference, document);
      if (!error) return [];
      const [message, hint, known] = error;
      return [unresolved(file, block.at, message, hint, fixIn(block, reference.to, nearest(reference.to, known)))];
    });
  });
}

/** Everything that a text refers to, each thing once. */
function differentReferences({ nodes }: Text<object>, vocabulary: Vocabulary): Reference[] {
  const all = blocksIn(nodes).flatMap((block) => referencesOf(block, vocabulary));
  return [...new Map(all.map(({ kind, to }) => [`${kind} ${to}`, { kind, to }])).values()];
}

/** Returns what is wrong with a reference, how to fix it, and the names that would resolve; undefined when it does. */
function errorOf(
  { root, curriculum, isFile }: Around,
  reference: Reference,
  document: CurriculumDocument | undefined,
): [message: Wording, hint: Wording, known: readonly string[]] | undefined {
  const { to } = reference;
  const { hotlines, blanks, groups } = curriculum.registries;
  const numbers = hotlines.map(({ id }) => id);
  if (reference.kind === 'number' && curriculum.knowsHelpLine(to)) {
    return curriculum.hotline(to)
      ? undefined
      : [
          { zh: `"${to}" 不是一个电话号码。`, en: `"${to}" is not one phone number.` },
          {
            zh: `空格和有好几个号码的组写成 <Hotlines show="${to}" />；这里写一个号码，比如 "${numbers[0]}"，或者只有一个号码的组。`,
            en: `Write <Hotlines show="${to}" /> for a blank or a group of several; here write one number, for example "${numbers[0]}", or a group of one.`,
          },
          [],
        ];
  }
  if (reference.kind === 'hotline' || reference.kind === 'number') {
    const known =
      reference.kind === 'hotline'
        ? [...numbers, ...Object.keys(groups), ...blanks.map(({ id }) => id)]
        : [...numbers, ...Object.keys(groups).filter((group) => curriculum.hotline(group))];
    return known.includes(to)
      ? undefined
      : [
          {
            zh: `content/hotlines.yaml 里没有 "${to}" 这个号码、空格或组。`,
            en: `There is no hotline, blank or group "${to}" in content/hotlines.yaml.`,
          },
          didYouMean(to, known),
          known,
        ];
  }
  if (reference.kind === 'blank') {
    const known = blanks.map(({ id }) => id);
    return known.includes(to)
      ? undefined
      : [
          {
            zh: `content/hotlines.yaml 里没有 "${to}" 这个空格。`,
            en: `There is no blank "${to}" in content/hotlines.yaml.`,
          },
          didYouMean(to, known),
          known,
        ];
  }
  if (reference.kind === 'picture') {
    return pictureFile(root, to, document, isFile)
      ? undefined
      : [
          { zh: `没有 "${to}" 这张图。`, en: `There is no picture "${to}".` },
          meantPicture(root, to, curriculum),
          pictureNames(root, document),
        ];
  }
  if (reference.kind === 'protocol') {
    const protocol = curriculum.protocol(to);
    if (protocol && Object.keys(protocol.texts).length > 0) return undefined;
    return protocol
      ? [
          { zh: `"${to}" 还没有正文。`, en: `The protocol "${to}" has no text.` },
          {
            zh: `先写 ${protocolsFolder}/${to}.${originalLocale}.mdx；没有把握的话，请专业的人来写。`,
            en: `Write ${protocolsFolder}/${to}.${originalLocale}.mdx first; if you are not sure, ask a professional to write it.`,
          },
          [],
        ]
      : [
          { zh: `没有 "${to}" 这份约定好的话。`, en: `There is no protocol "${to}".` },
          didYouMean(
            to,
            curriculum.protocols.map(({ id }) => id),
          ),
          curriculum.protocols.map(({ id }) => id),
        ];
  }
  const behind = curriculum.handoutBehind(to, document);
  if (behind) return isLeftOutFor(behind.document, document) ? [...leftOut(to, behind.document), []] : undefined;
  const known = document ? document.handouts.map((handout) => handout.name) : [];
  return [
    { zh: `没有 "${to}" 这份讲义。`, en: `There is no handout "${to}".` },
    known.length > 0
      ? didYouMean(to, known)
      : { zh: '在文件的 yaml 里，把它写在 handouts 下面。', en: 'List it in the yaml of the document under handouts.' },
    known,
  ];
}

/** Whether a finished text would hand out a sheet of a draft, which is not published. */
function isLeftOutFor(other: CurriculumDocument, own: CurriculumDocument | undefined): boolean {
  return other !== own && isDraft(other) && (own === undefined || !isDraft(own));
}

function leftOut(to: string, { id, folder }: CurriculumDocument): [Wording, Wording] {
  return [
    {
      zh: `"${to}" 发不出去：${id} 还没有写完，网站和 PDF 里没有它。`,
      en: `"${to}" cannot be handed out: ${id} is not finished, so the site and the PDFs leave it out.`,
    },
    {
      zh: `先把 ${folder} 里还没写的写完，或者写完以前先不发这一份。`,
      en: `Finish what is still to be written in ${folder}, or do not hand this sheet out until then.`,
    },
  ];
}

/** Names the pictures that a writer may have meant: `shoe` is in the words of slippers. */
function meantPicture(root: string, to: string, curriculum: Curriculum): Wording {
  const pictures = suppliedPictures(root, curriculum.registries.pictures);
  const near = nearest(
    to,
    pictures.map(({ name }) => name),
  );
  const found = [...(near === undefined ? [] : [near]), ...findPictures(to, pictures).map(({ name }) => name)];
  const names = [...new Set(found)].slice(0, 3).map((name) => `"${name}"`);
  if (names.length > 0) return { zh: `是不是想写 ${names.join(' 或 ')}？`, en: `Did you mean ${names.join(' or ')}?` };
  return {
    zh: `画一张 content/pictures/${to}.svg，或者看看那个文件夹里有哪些名字。`,
    en: `Draw content/pictures/${to}.svg, or look at the names in that folder.`,
  };
}

function unresolved(
  file: string,
  { line, column }: Position,
  message: Wording,
  hint: Wording,
  fix: readonly Replacement[] | undefined,
): Problem {
  return { id: 'reference-resolves', severity: 'error', file, line, column, message, hint, ...(fix ? { fix } : {}) };
}

function fixOf({ line, column }: Position, written: string, near: string | undefined): Replacement[] | undefined {
  return near === undefined ? undefined : [{ line, column, written, text: near }];
}

/** The attribute that names it is in the tag; a name among several in an attribute has no quotation marks of its own. */
function fixIn({ at, props }: BlockNode, to: string, near: string | undefined): Replacement[] | undefined {
  const isAlone = Object.values(props).includes(to);
  return isAlone ? fixOf(at, `"${to}"`, near && `"${near}"`) : fixOf(at, to, near);
}
