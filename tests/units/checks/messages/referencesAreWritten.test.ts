import { expect, test } from 'vitest';
import { changed, lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';

const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;
const facts = `${lesson}/lesson.yaml`;

const said = (files: Parameters<typeof problemsWith>[0], locale: 'zh' | 'en' = 'en') =>
  reported(
    problemsWith(files).filter(({ id }) => id === 'references-are-written'),
    locale,
  ).map(({ at, message, hint }) => `${at} ${message} ${hint}`);

test('every bare mention in one run, with its title and what to write', () => {
  const more =
    '照 R03 做。第二课说过；《情绪词语大收集》里也有。\n\n照 R99 做。上过 W03（还没有写：先和校长念一遍安全页）。第三课（没上过的，就说：心情有大有小）。';
  expect(said(planWith(more))).toEqual([
    'plan.zh.mdx:30:1 "R03", “24-hour Crisis Checklist”, is not written yet, and nothing here says what to do until it is. Write “R03 (not written yet: until then …)” with what people can do now, or a sentence that does not need it.',
    'plan.zh.mdx:30:1 "第二课" (G3-02) is not written yet, and nothing here says what to do until it is. Say here what is needed from that lesson, without naming it; or add: (a class that has not had it: say …).',
    'plan.zh.mdx:30:1 "情绪词语大收集" (G3-03) is not written yet, and nothing here says what to do until it is. Say here what is needed from that lesson, without naming it; or add: (a class that has not had it: say …).',
    'plan.zh.mdx:32:1 "R99" is neither written nor in the plan. Did you mean "R09"?',
  ]);
  expect(said(planWith(more), 'zh')).toEqual([
    'plan.zh.mdx:30:1 "R03"《危机二十四小时清单》还没有写，这里没有说写好以前怎么办。 写成“R03（还没有写：先……）”，省略号的地方写现在就做得到的；或者换一句不靠它的话。',
    'plan.zh.mdx:30:1 "第二课"（G3-02）还没有写，这里没有说写好以前怎么办。 这里就把要用到的那句话说出来，不提那一课；或者写上：（没上过的，就说：……）。',
    'plan.zh.mdx:30:1 "情绪词语大收集"（G3-03）还没有写，这里没有说写好以前怎么办。 这里就把要用到的那句话说出来，不提那一课；或者写上：（没上过的，就说：……）。',
    'plan.zh.mdx:32:1 "R99" 计划里没有，也没有写。 是不是想写 "R09"？',
  ]);
});

test('a written document is named freely, and is not called unwritten', () => {
  expect(said(planWith('G3-08（还没有写：先用白纸写一封）。第八课还用它。'))).toEqual([
    'plan.zh.mdx:30:1 "G3-08" is called not written here, and it is. Delete the words that say so, and what to do until then.',
  ]);
});

test('a document that is only begun is not written, and may name itself', () => {
  const begun = planWith('【待写：一段】 G3-08 这一课。');
  const page = '---\ntitle: 安全\nsummary: 出了事怎么办。\n---\n\n照 G3-08 做。\n\n<Hotlines show="crisis local" />\n';
  expect(said({ ...begun, 'content/pages/safety.zh.mdx': page })).toEqual([
    expect.stringContaining('content/pages/safety.zh.mdx:6:1 "G3-08", “A Letter to Someone Far Away”, is not written yet'),
  ]);
});

test('a page without a grade: a lesson that no grade has', () => {
  const page = '---\ntitle: 安全\nsummary: 出了事怎么办。\n---\n\n求助排在第二课，写信排在第八课。\n\n<Hotlines show="crisis local" />\n';
  expect(said({ 'content/pages/safety.zh.mdx': page }, 'zh')).toEqual([
    'content/pages/safety.zh.mdx:6:1 "第二课" 还没有写，哪个年级都没有，这里也没有说写好以前怎么办。 这里就把要用到的那句话说出来，不提那一课；或者写上：（没上过的，就说：……）。',
  ]);
});

test('training that is not written asks for untilThen in every language, and the text may then name it', () => {
  const trained = changed(facts, ['strand: S6', 'training: [W03, W04]\nstrand: S6']);
  const until = (file: string, words: string) => ({ [file]: soundFiles[file]!.replace('\n---\n', `\nuntilThen: ${words}\n---\n`) });
  expect(said({ ...trained, ...until(plan, 'W03 没有写好以前，先和校长念一遍安全页。') }, 'zh')).toEqual([
    'plan.en.mdx:1:1 G3-08 要先参加 W03、W04，还没有写；文件开头没有说写好以前怎么办。 在 --- 中间加一行 untilThen: W03、W04 没有写好以前，……。写清先学什么、练什么、谁签字。',
    'plan.zh.mdx:1:1 G3-08 要先参加 W04，还没有写；文件开头没有说写好以前怎么办。 在 --- 中间加一行 untilThen: W04 没有写好以前，……。写清先学什么、练什么、谁签字。',
  ]);
  expect(said(trained)[0]).toBe(
    'plan.en.mdx:1:1 G3-08 needs W03 and W04 first, not written yet; the front matter does not say what to do until then. Add untilThen: "W03 and W04: not written yet. Until then …" between the ---, with what to read and practise first, and who signs.',
  );
  const both = 'W03、W04 没有写好以前，先和校长念一遍安全页。';
  const named = { [plan]: `${until(plan, both)[plan]}\n上过 W03 的老师才上。照 R03 做。\n` };
  expect(said({ ...trained, ...named, ...until(english, 'Until W03 and W04 are written, read the safety page.') })).toEqual([
    expect.stringMatching(/^plan\.zh\.mdx:31:1 "R03"/),
  ]);
});

test('untilThen goes when all that it names is written', () => {
  const old = { [plan]: soundFiles[plan]!.replace('\n---\n', '\nuntilThen: G3-08 还没有写，先用白纸写。\n---\n') };
  expect(said(old)).toEqual(['plan.zh.mdx:1:1 untilThen speaks of G3-08, and all of it is written. Delete untilThen.']);
  expect(said(old, 'zh')).toEqual(['plan.zh.mdx:1:1 untilThen 说 G3-08 还没有，可是都写好了。 删掉 untilThen。']);
});

test('English says it in English', () => {
  const files = changed(english, ['The kite flies far away.', 'In Lesson 2 we met the kite. Then follow W03.']);
  expect(said(files)).toEqual([
    expect.stringContaining('plan.en.mdx:16:1 "Lesson 2" (G3-02) is not written yet'),
    expect.stringContaining('plan.en.mdx:16:1 "W03", “Child Protection and Mandatory Reporting”, is not written yet'),
  ]);
});
