import path from 'node:path';
import type { CheckId } from '../catalogue.ts';
import { type CurriculumDocument, type Handout, type LessonPlace, placeOfLesson, slugOf } from '../document.ts';
import { kinds } from '../kind.ts';
import { type Locale, locales } from '../locale.ts';
import type { Problem, Wording } from '../problem.ts';
import { type LessonFacts, lessonFacts, type OtherFacts, otherFacts } from '../schema/facts.ts';
import { handoutsAreInOrder } from '../schema/handoutRelations.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { locateIn, readYaml, withoutPlaces } from '../yaml.ts';
import { type FoundFolder, readerIn } from './files.ts';
import { type Form, forms } from './forms.ts';
import { meantName } from './meantNames.ts';
import { hashOf, type ReadCache } from './readCache.ts';
import { renamed } from './straySentences.ts';
import { type Parsing, readMdx } from './texts.ts';
import { readMemories } from './translationMemories.ts';

/**
 * Reads one document's folder. Without valid facts there is no document, but the problems of its texts are reported all the same. `textOf`
 * returns the text of a file: an editor has some that are not saved.
 */
export function readDocument(
  root: string,
  found: FoundFolder,
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
  textOf: (file: string) => string | undefined = readerIn(root, found),
): { document: CurriculumDocument | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const cached = cache.of(found.folder);
  const kind = found.kind;
  const factsFile = `${found.folder}/${kinds[kind].facts}`;
  const factsText = textOf(factsFile);
  const misnamed = namesMeant(found.files);
  if (factsText === undefined && !misnamed.has(kinds[kind].facts)) {
    problems.push(
      problemOf(
        factsFile,
        'facts-are-present',
        { zh: `缺少 ${kinds[kind].facts}。`, en: 'The yaml of facts is missing.' },
        {
          zh: `在这个文件夹里写一个 ${kinds[kind].facts}，样子看 docs/blocks.md。`,
          en: `Write ${kinds[kind].facts} next to the texts; docs/blocks.md shows one.`,
        },
      ),
    );
  }
  const schema = kind === 'lesson' ? lessonFacts : otherFacts(kind);
  const source = { file: factsFile, text: factsText ?? '', linesBefore: 0 };
  const factsHash = hashOf(source.text);
  const hashes = [factsHash];
  const read = cached.recall(factsFile, factsHash, () =>
    withoutPlaces(readYaml<LessonFacts | OtherFacts>(source, schema, 'facts-are-valid', handoutsAreInOrder)),
  );
  const facts = read.value;
  if (factsText !== undefined) problems.push(...read.problems);

  const memories = readMemories(found.folder, textOf, cached);
  problems.push(...memories.problems);
  const unreadable: string[] = [];
  const readAll = <F>(name: string, form: Form<F>) => {
    const texts: Partial<Record<Locale, NonNullable<ReturnType<typeof readMdx<F>>['text']>>> = {};
    for (const locale of locales) {
      const file = `${found.folder}/${name}.${locale}.mdx`;
      const content = textOf(file);
      if (content === undefined) {
        // It is there under another name, which is reported.
        if (misnamed.has(`${name}.${locale}.mdx`)) unreadable.push(file);
        continue;
      }
      const sourceHash = hashOf(content, memories.hashFor(locale));
      hashes.push(sourceHash);
      const result = cached.recall(file, sourceHash, () => readMdx(file, content, memories.of(locale, name), form, vocabulary, parsing));
      problems.push(...result.problems);
      if (result.text) texts[locale] = result.text;
      else unreadable.push(file);
    }
    return texts;
  };

  const main = kinds[kind].main;
  const texts = readAll(main, forms[main]);
  const listed = facts?.handouts ?? [];
  const handouts = listed.map((handout): Handout => ({ ...handout, texts: readAll(handout.name, forms.handout) }));

  cached.close();

  const endings = locales.map((locale) => `.${locale}.mdx`);
  const expected = new Set([main, ...listed.map((handout) => handout.name)]);
  for (const file of found.files.filter((name) => name.endsWith('.mdx'))) {
    const match = /^(.*)\.([^.]+)\.mdx$/.exec(file);
    const wanted = meantName(file);
    if (wanted !== undefined && misnamed.has(wanted) && expected.has(wanted.split('.')[0]!)) {
      const { id, message, hint } = renamed(file, wanted);
      problems.push(problemOf(`${found.folder}/${file}`, id, message, hint));
    } else if (!match || !(locales as readonly string[]).includes(match[2]!)) {
      problems.push(
        problemOf(
          `${found.folder}/${file}`,
          'file-name-is-known',
          { zh: `从文件名 ${file} 看不出是哪种语言。`, en: `The name ${file} does not say its language.` },
          { zh: `文件名用 ${endings.join(' 或 ')} 结尾。`, en: `End it in ${endings.join(' or ')}.` },
        ),
      );
    } else if (facts && !expected.has(match[1]!)) {
      problems.push(
        problemOf(
          `${found.folder}/${file}`,
          'handout-is-listed',
          {
            zh: `这个文件没有用上：${match[1]} 不在讲义里。`,
            en: `No document uses this file: ${match[1]} is not among the handouts.`,
          },
          {
            zh: `在 ${factsFile} 的 handouts 里写上它，或者删掉这个文件。`,
            en: `List it in ${factsFile} under handouts, or delete it.`,
          },
        ),
      );
    }
  }
  if (!facts) return { document: undefined, problems };

  const document: CurriculumDocument = {
    id: facts.id,
    kind,
    folder: found.folder,
    slug: slugOf(facts.id),
    factsFile,
    sourceHash: hashOf(...hashes),
    factsHash,
    locate: locateIn(source),
    version: facts.version,
    ways: facts.ways,
    minutes: facts.minutes,
    sensitivity: facts.sensitivity,
    training: facts.training,
    accepts: facts.accepts,
    reviews: facts.reviews,
    sources: facts.sources,
    facts: facts.facts,
    handouts,
    texts,
    unreadable,
    ...(facts.people ? { people: facts.people } : {}),
    ...('strand' in facts ? { lesson: lessonPlace(facts), tools: facts.tools } : {}),
  };
  return { document, problems };
}

/** The names of files that are not there under their own name but under another one. */
function namesMeant(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => meantName(file) ?? []).filter((name) => !files.includes(name)));
}

function lessonPlace(facts: LessonFacts): LessonPlace {
  return {
    ...placeOfLesson(facts.id),
    strand: facts.strand,
    guideline: facts.guideline,
    health: facts.health,
    casel: facts.casel,
    needs: facts.needs,
    form: facts.form,
  };
}

function problemOf(file: string, id: CheckId, message: Wording, hint: Wording): Problem {
  return { id, severity: 'error', file: path.posix.normalize(file), line: 1, column: 1, message, hint };
}
