import { expect, test } from 'vitest';
import { githubReport } from '../../../../src/checks/report/github.ts';
import { jsonReport } from '../../../../src/checks/report/json.ts';
import type { Report } from '../../../../src/checks/report/report.ts';

/** The last line of a report on a pull request. */
const limits = {
  zh: '检查只认字句：语气、图画、一句话合不合这些孩子，它看不出来；请了解这些孩子的人再读一遍。',
  en: 'A check knows words alone: tone, pictures and whether a sentence fits these children it cannot judge; let someone who knows them read it.',
};

const report: Report = {
  problems: [
    {
      hint: { zh: '删些字。', en: 'Cut, or\r\nsay 100%.' },
      message: { zh: '太长了。', en: 'Too long: 5%.' },
      column: 7,
      line: 3,
      file: 'lessons/a, b: c/plan.zh.mdx',
      severity: 'warning',
      id: 'minutes-add-up',
    },
  ],
  advice: [
    {
      id: 'words-are-spoken',
      severity: 'advice',
      file: 'lessons/a/plan.zh.mdx',
      line: 9,
      column: 2,
      message: { zh: '"进行" 是公文里的话。', en: '"进行" is officialese.' },
      hint: { zh: '说人话。', en: 'Say it.' },
    },
  ],
  accepted: [
    {
      problem: {
        id: 'messaging-is-safe',
        severity: 'error',
        file: 'a.mdx',
        line: 1,
        column: 1,
        message: { zh: '问', en: 'm' },
        hint: { zh: '答', en: 'h' },
      },
      reason: 'It is a training.',
    },
  ],
};

test('the JSON has its keys in one order, whatever they were made in', () => {
  expect(jsonReport(report)).toBe(`{
  "problems": [
    {
      "id": "minutes-add-up",
      "severity": "warning",
      "file": "lessons/a, b: c/plan.zh.mdx",
      "line": 3,
      "column": 7,
      "message": "Too long: 5%.",
      "hint": "Cut, or\\r\\nsay 100%."
    }
  ],
  "advice": [
    {
      "id": "words-are-spoken",
      "severity": "advice",
      "file": "lessons/a/plan.zh.mdx",
      "line": 9,
      "column": 2,
      "message": "\\"进行\\" is officialese.",
      "hint": "Say it."
    }
  ],
  "accepted": [
    {
      "id": "messaging-is-safe",
      "severity": "error",
      "file": "a.mdx",
      "line": 1,
      "column": 1,
      "message": "m",
      "hint": "h",
      "reason": "It is a training."
    }
  ],
  "counts": {
    "errors": 0,
    "warnings": 1,
    "advice": 1,
    "accepted": 1
  }
}
`);
});

test('nothing that a writer wrote can end a command of GitHub or begin another', () => {
  expect(githubReport(report)).toBe(
    [
      '::warning file=lessons/a%2C b%3A c/plan.zh.mdx,line=3,col=7,title=minutes-add-up::Too long: 5%25.%0ACut, or%0D%0Asay 100%25.',
      '::notice file=lessons/a/plan.zh.mdx,line=9,col=2,title=words-are-spoken::"进行" is officialese.%0ASay it.',
      '1 piece of advice on craft, which stops nothing.',
      '  1  lessons/a  words-are-spoken',
      '0 errors, 1 warning. 1 finding is accepted, each with its reason.',
      limits.en,
      '',
    ].join('\n'),
  );
});

test('nothing found is an empty list, and one sentence', () => {
  expect(JSON.parse(jsonReport({ problems: [], advice: [], accepted: [] }))).toEqual({
    problems: [],
    advice: [],
    accepted: [],
    counts: { errors: 0, warnings: 0, advice: 0, accepted: 0 },
  });
  expect(githubReport({ problems: [], advice: [], accepted: [] })).toBe(`No problems found.\n${limits.en}\n`);
});

test('both report in Chinese when asked to', () => {
  expect(JSON.parse(jsonReport(report, 'zh'))).toMatchObject({
    problems: [{ message: '太长了。', hint: '删些字。' }],
    accepted: [{ message: '问', hint: '答', reason: 'It is a training.' }],
  });
  expect(githubReport(report, 'zh')).toBe(
    `::warning file=lessons/a%2C b%3A c/plan.zh.mdx,line=3,col=7,title=minutes-add-up::太长了。%0A删些字。\n::notice file=lessons/a/plan.zh.mdx,line=9,col=2,title=words-are-spoken::"进行" 是公文里的话。%0A说人话。\n建议 1 条，讲怎么写得好，什么都不拦。\n  1  lessons/a  words-are-spoken\n0 个错误，1 个提醒。另有 1 处写明了理由，予以保留。\n${limits.zh}\n`,
  );
});
