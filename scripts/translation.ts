// npm run translation: shows the state of every translation, and marks translations as up to date. See --help.
import { vocabulary } from '../src/blocks/vocabulary.ts';
import { isLocale, type Localized, like, locales } from '../src/curriculum/locale.ts';
import { placeToWrite } from '../src/curriculum/read/files.ts';
import { readCurriculum } from '../src/curriculum/read.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { didYouMean } from '../src/curriculum/suggest.ts';
import { concordance, termCandidates } from '../src/curriculum/translation/concordance.ts';
import { candidatesTable, concordanceTable } from '../src/curriculum/translation/concordanceTable.ts';
import { markUpToDate, notYet, placeAndLines } from '../src/curriculum/translation/markUpToDate.ts';
import { surveyJson, surveyTable } from '../src/curriculum/translation/report.ts';
import { survey } from '../src/curriculum/translation/survey.ts';
import { writeAtomically } from '../src/lib/files/atomicWrite.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';

const help = {
  zh: `npm run translation -- [--json]
npm run translation -- --done <文件夹或文件>[:行,行] [--locale en]
npm run translation -- --term <词> | --terms

列出每一份材料在每种语言里怎么样：齐了，或者有多少段比原文旧（旧了）、没有（少了）、原文里没有（多出）。

--done    说一声译文现在是新的：一个文件夹里的全部（lessons/grade-3/08-a-letter-far-away），
          一篇（…/plan.en.mdx），或者从哪几行开始的段落（…/plan.en.mdx:34,57）
--locale  只管这一种语言的译文（和 --done 一起用）
--term    一个中文词，每种语言怎么说：几段，在哪几份材料，第一处在哪里
--terms   可能该进 content/glossary.yaml 的词：有地方加粗或者写在《》里，两份以上材料都有
--json    一个 JSON 对象：documents、totals
--lang    zh 或 en：用哪种语言说；不写就用电脑的语言

说过的记在文章旁边的 translation.<语言>.txt 里。以 0 结束；没看懂以 2 结束。
`,
  en: `npm run translation -- [--json]
npm run translation -- --done <folder or file>[:line,line] [--locale en]
npm run translation -- --term <word> | --terms

Shows the state of every document in every language: complete, or the number of paragraphs that are older than their original
(stale), not there (missing) or without an original (extra).

--done    marks a translation as up to date: all texts of a folder (lessons/grade-3/08-a-letter-far-away),
          one text (…/plan.en.mdx), or paragraphs by the lines on which they begin (…/plan.en.mdx:34,57)
--locale  only this language (with --done)
--term    a Chinese word, and how each language says it: in how many paragraphs, in which documents, where first
--terms   words that may belong into content/glossary.yaml: bold or in 《》 somewhere, and in two documents or more
--json    one JSON object: documents, totals
--lang    zh or en: the language of the report; by default that of the machine

This is recorded next to the texts, in translation.<language>.txt. Exits with 0, or with 2 if the command was not understood.
`,
};

const notUnderstood = 2;
const options = readOptions(
  {
    json: { type: 'boolean' },
    done: { type: 'string', multiple: true },
    term: { type: 'string' },
    terms: { type: 'boolean' },
    locale: { type: 'string' },
    lang: { type: 'string' },
  },
  help,
  notUnderstood,
);

function command(): number {
  const { locale } = options;
  const language = writersLanguage(options.lang);
  if (typeof language === 'object') return refuse(language.error);
  const translate = (sentence: Localized) => sentence[like[language]];
  if (locale !== undefined && !isLocale(locale)) {
    const near = didYouMean(locale, locales);
    return refuse(
      translate({ zh: `--locale ${locale}：没有这种语言。${near.zh}`, en: `--locale ${locale}: there is no such language. ${near.en}` }),
    );
  }
  const root = curriculumRoot();
  for (const written of options.done ?? []) {
    // Read again each time, since the marks before it count.
    const result = markUpToDate(readCurriculum(root, vocabulary).curriculum, { ...placeAndLines(written), locale }, vocabulary);
    if ('error' in result) return refuse(translate(result.error));
    const places = result.memories.map(({ file, content }) => ({ place: placeToWrite(root, file), content }));
    for (const { place, content } of places) writeAtomically(place, content);
    const texts = `${result.texts} ${result.texts === 1 ? 'text' : 'texts'}`;
    const paragraphs = `${result.paragraphs} ${result.paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
    const files = namesOf(result.memories.map(({ file }) => file));
    process.stdout.write(
      `${translate({
        zh: `记下了：${result.texts} 篇里的 ${result.paragraphs} 段是新的（${files.zh}）。`,
        en: `Up to date: ${paragraphs} in ${texts} (${files.en}).`,
      })}\n`,
    );
    for (const file of result.passedOver) process.stderr.write(`${translate(notYet(file))}\n`);
  }
  if (options.done) return 0;
  if (options.term !== undefined) {
    process.stdout.write(
      concordanceTable(options.term, concordance(readCurriculum(root, vocabulary).curriculum, vocabulary, options.term), language),
    );
    return 0;
  }
  if (options.terms) {
    process.stdout.write(candidatesTable(termCandidates(readCurriculum(root, vocabulary).curriculum), language));
    return 0;
  }
  const found = survey(readCurriculum(root, vocabulary).curriculum, vocabulary);
  process.stdout.write(options.json ? surveyJson(found) : surveyTable(found, language));
  return 0;
}

function namesOf(files: readonly string[]): Localized {
  const [first] = files;
  if (first !== undefined && files.length === 1) return { zh: first, en: first };
  return { zh: `${files.length} 个 translation.*.txt`, en: `${files.length} files translation.*.txt` };
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return notUnderstood;
}

await run(command);
