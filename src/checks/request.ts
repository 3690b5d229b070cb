import { type CheckId, checkIds, factsOfCheck, isCheckId } from '../curriculum/catalogue.ts';
import { traitsAreWrong } from '../curriculum/edition/traits.ts';
import { exampleLesson, kindOfId } from '../curriculum/kind.ts';
import type { Localized } from '../curriculum/locale.ts';
import { day } from '../curriculum/schema/day.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import { idOf } from './report/documents.ts';

/** The options of `npm run check` as they are typed. */
export interface CheckOptions {
  mine?: boolean | undefined;
  json?: boolean | undefined;
  github?: boolean | undefined;
  advice?: boolean | undefined;
  only?: string | undefined;
  explain?: string | undefined;
  release?: boolean | undefined;
  today?: string | undefined;
}

export const checkHelp = {
  zh: `npm run check -- [编号 … | --mine] [--only 名字,名字] [--advice] [--json | --github] [--release] [--today 2026-11-23] [--lang zh]
npm run check -- --explain 名字
npm run check -- --board

把写的全读一遍，说出每一个问题：哪个文件、第几行、第几列、怎么改。

编号       只说这几份材料里的问题：G5-09 W03；还没有写的一处一处列出来
--mine     只说你改过的材料：从 main 分出来以后改的，还有没提交的
--only     只说这几项检查的问题；检查的名字在每个问题后面的 [ ] 里
--advice   讲怎么写得好的建议也全部说出来；不写就只说每份材料有几条
--explain  显示一项检查的说明，有一个不行的例子和一个行的例子；全部在 docs/checks/zh
--board    不检查，只列出计划里的每一份材料：有没有人写，还差几处，谁审过
--release  发布以前必须改好的，也算错误；末尾列出还要请医生、律师审的
--json     一个 JSON 对象：problems、advice、accepted、counts，加上 --release 还有 toReview
--github   工作流命令，GitHub 在 pull request 里显示出来
--today    从哪一天算起，不写就是今天
--lang     zh 或 en：用哪种语言说；不写就用电脑的语言

没有错误（可以有提醒和建议）以 0 结束，有错误以 1 结束，没看懂以 2 结束。
`,
  en: `npm run check -- [id … | --mine] [--only name,name] [--advice] [--json | --github] [--release] [--today 2026-11-23] [--lang zh]
npm run check -- --explain name
npm run check -- --board

Reads the whole curriculum and reports every problem: file, line, column, what to do.

id         reports the problems in these documents only: G5-09 W03; every place that is still to be written is listed
--mine     reports those in the documents that you changed: since your branch left main, and what is not committed
--only     reports the problems of these checks only; each problem ends with the name of its check in [ ]
--advice   also prints all advice on craft; without it, how much each document has
--explain  prints the page about a check, with a bad and a good example; all are listed in docs/checks
--board    reports no problem; lists every document of the plan: who is writing it, how much is left, who has read it
--release  problems that stop a release are errors too; ends with what a clinician and a lawyer still have to review
--json     one JSON object: problems, advice, accepted, counts, and toReview with --release
--github   workflow commands, which GitHub shows in a pull request
--today    the day from which ages are counted; default: today
--lang     zh or en: the language of the report; default: the language of the machine

Exit code: 0 without errors (there may be warnings and advice), 1 with errors, 2 for invalid options.
`,
} satisfies Localized;

/** Parses the options and the ids of documents; returns a message when they are invalid. */
export function readRequest(
  options: CheckOptions,
  ids: readonly string[] = [],
): { only: CheckId[] | undefined; explain: CheckId | undefined } | { error: Localized } {
  if (options.mine && ids.length > 0) {
    return { error: { zh: '写编号，或者写 --mine，只能选一样。', en: 'Choose one: ids of documents, or --mine.' } };
  }
  // While edition.yaml is wrong, the form of ids is not known; the report says what is wrong there.
  const noId = traitsAreWrong ? undefined : ids.find((word) => !kindOfId(idOf(word)));
  if (noId !== undefined) return { error: isCheckId(noId) ? onlyIsMissing(noId) : notAnId(noId) };
  if (options.json && options.github) return { error: { zh: '--json 和 --github 只能选一个。', en: 'Choose one of --json and --github.' } };
  if (options.today !== undefined && !day.safeParse(options.today).success) {
    return {
      error: {
        zh: `--today 写的是 "${options.today}"：日期要写成 2026-11-23 这样。`,
        en: `--today is "${options.today}": write a day as 2026-11-23.`,
      },
    };
  }
  const only = options.only?.split(',').map((id) => id.trim());
  const asked = [...(only ?? []), ...(options.explain === undefined ? [] : [options.explain])];
  const unknown = asked.find((id) => !isCheckId(id));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, checkIds);
    return { error: { zh: `没有 "${unknown}" 这项检查。${near.zh}`, en: `There is no check "${unknown}". ${near.en}` } };
  }
  const onPaper = only?.find((id) => isCheckId(id) && factsOfCheck(id).reportedBy === 'print');
  if (onPaper !== undefined) {
    return {
      error: {
        zh: `"${onPaper}" 要打印时才知道：npm run packs -- --only ${exampleLesson} --out proof。`,
        en: `"${onPaper}" is only reported when pages are printed: npm run packs -- --only ${exampleLesson} --out proof.`,
      },
    };
  }
  return { only: only as CheckId[] | undefined, explain: options.explain as CheckId | undefined };
}

function notAnId(word: string): Localized {
  return {
    zh: `"${word}" 不是材料的编号：要写成 G5-09、W03 这样。用 --help 看有哪些选项。`,
    en: `"${word}" is not an id of a document, such as G5-09 or W03. Use --help to see the options.`,
  };
}

function onlyIsMissing(check: CheckId): Localized {
  return { zh: `"${check}" 是一项检查的名字，要写成 --only ${check}。`, en: `"${check}" is the name of a check: write --only ${check}.` };
}
