/** The folder of the one lesson that every fixture has. */
export const lesson = 'lessons/grade-3/08-a-letter-far-away';

const facts = `id: G3-08
version: 1.0.0
ways: [3]
minutes: 40
sensitivity: ordinary
handouts:
  - name: letter-paper
    for: pupil
    pages: 1
sources: [minors-protection-law]
strand: S6
guideline: [PM3]
casel: [relationship-skills, social-awareness]
needs: [letters, missing_parents]
`;

const planZh = `---
title: 写给远方的信
aim: 会按四部分写一封信。
outcomes:
  - 能按四部分写一封信
materials:
  - 信纸每人一张
prepare:
  - 印好信纸
---

<Step title="故事" minutes="10" kind="story">

<Say>

风筝飞得很远。

</Say>

</Step>

<Step title="写信" minutes="30" kind="activity">

<Handout to="letter-paper" />

</Step>
<Variant for="small">围成一圈写。</Variant> <Variant for="large">两人一张纸。</Variant> <Variant for="mixed">小的画，大的写。</Variant> <Protocol of="harm" />
<Hotlines show="crisis local" />
`;

const planEn = `---
title: A letter far away
aim: Can write a letter in four parts.
outcomes:
  - Can write a letter in four parts
materials:
  - One sheet of letter paper each
prepare:
  - Print the letter paper
---

<Step title="Story" minutes="10" kind="story">

<Say>

The kite flies far away.

</Say>

</Step>

<Step title="Writing" minutes="30" kind="activity">

<Handout to="letter-paper" />

</Step>
<Variant for="small">Write in a ring.</Variant> <Variant for="large">Two share a sheet.</Variant> <Variant for="mixed">The young draw, the old write.</Variant> <Protocol of="harm" />
<Hotlines show="crisis local" />
`;

const sheetZh = `---
title: 信纸
purpose: 写信用，每人一张。
---

<LetterPaper style="kite" lines="6" greeting="亲爱的____：" closing="你的____" />
`;

const sheetEn = `---
title: Letter paper
purpose: To write on, one each.
---

<LetterPaper style="kite" lines="6" greeting="Dear ____," closing="Your ____" />
`;

/** The files of a small curriculum without problems. The plan of the whole and the registries are the project's own. */
export const soundFiles: Readonly<Record<string, string>> = {
  [`${lesson}/lesson.yaml`]: facts,
  [`${lesson}/plan.zh.mdx`]: planZh,
  [`${lesson}/plan.en.mdx`]: planEn,
  [`${lesson}/letter-paper.zh.mdx`]: sheetZh,
  [`${lesson}/letter-paper.en.mdx`]: sheetEn,
};
