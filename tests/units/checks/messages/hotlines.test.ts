import { expect, test } from 'vitest';
import { problemsWith, reported } from '../../../support/curriculum.ts';

const hotlines = (checked: string) => ({
  'content/hotlines.yaml': `hotlines:
  - id: "110"
    for: [police, medical, mental-health]
    name: { zh: 报警、急救和心理援助, en: "Police, ambulance and someone to talk to" }
    use: { zh: 有危险。, en: In danger. }
    hours: { zh: 24 小时, en: 24 hours }
    region: national
    checked: ${checked}
    source: china-emergency-numbers
blanks: [{ id: principal, name: { zh: 校长, en: Head teacher } }]
groups: { urgent: ["110"], talk: ["110"], police: ["110"], ambulance: ["110"], local: [principal], all: ["110"] }
`,
});

const reportedOn = (checked: string, today: string, release = false) =>
  problemsWith(hotlines(checked), { today, release }).flatMap((problem) =>
    reported([problem]).map(({ at, id, message }) => [at, id, problem.severity, message].join(' ')),
  );

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23', '2027-11-23'],
  ['2026-01-31', '2027-01-31'],
])('a hotline that was checked on %s is fresh on %s', (checked, today) => {
  expect(reportedOn(checked, today, true)).toEqual([]);
});

test.each([
  ['2026-11-23', '2027-11-24'],
  ['2026-11-23', '2028-11-23'],
  ['2026-12-31', '2028-01-01'],
])('a hotline that was checked on %s is reported as a warning on %s, also in a release', (checked, today) => {
  const message = `content/hotlines.yaml:8:5 hotlines-are-checked warning The hotline 110 was last checked on ${checked}, more than a year ago.`;
  expect(reportedOn(checked, today)).toEqual([message]);
  expect(reportedOn(checked, today, true)).toEqual([message]);
});

test('after two years it is a warning, and an error in a release', () => {
  const message = 'The hotline 110 was last checked on 2026-11-23, more than two years ago.';
  expect(reportedOn('2026-11-23', '2028-11-24')).toEqual([`content/hotlines.yaml:8:5 hotlines-are-checked warning ${message}`]);
  expect(reportedOn('2026-11-23', '2028-11-24', true)).toEqual([`content/hotlines.yaml:8:5 hotlines-are-checked error ${message}`]);
});

test('what to do is said', () => {
  expect(reported(problemsWith(hotlines('2026-11-23'), { today: '2028-01-01' }))[0]!.hint).toBe(
    'Compare name, number and hours with its source, correct what has changed, and write the day under checked.',
  );
});

test.each([
  ['2028-01-01', '一'],
  ['2028-11-24', '两'],
])('in Chinese too, on %s', (today, years) => {
  expect(reported(problemsWith(hotlines('2026-11-23'), { today }), 'zh')).toMatchObject([
    {
      message: `求助电话 110 上一次核对是 2026-11-23，过去${years}年多了。`,
      hint: '照来源核对名称、号码和时间，变了的改过来，再把当天的日期写在 checked 后面。',
    },
  ]);
});
