import { describe, expect, test } from 'vitest';
import { needsReview, reviewList, toReview } from '../../../../src/checks/reviews/toReview.ts';
import type { Curriculum } from '../../../../src/curriculum/curriculum.ts';
import { changed, lesson, problemsWith, reported } from '../../../support/curriculum.ts';

const facts = `${lesson}/lesson.yaml`;
const careful = (more: string) => changed(facts, ['sensitivity: ordinary', `sensitivity: careful\n${more}`]);
const lawyer = '- { role: child-protection-lawyer, initials: C.Y., date: 2026-11-22, version: 1.0.0 }';
const said = (files: Parameters<typeof problemsWith>[0], release = true, locale: 'zh' | 'en' = 'en') =>
  reported(
    problemsWith(files, { release }).filter(({ id }) => ['reviews-are-complete', 'acceptance-is-needed'].includes(id)),
    locale,
  ).map(({ at, message, hint }) => `${at} ${message} ${hint}`);

describe('before a release a careful document has been read by a clinician and a lawyer', () => {
  test('neither has, or only one of the current version', () => {
    expect(said(careful(''))).toEqual([
      'lesson.yaml:2:1 Version 1.0.0 of G3-08 has not been reviewed by a clinician and a child-protection lawyer. Once it is, add role, initials, date and version to reviews; to publish it without, write the reason under accepts.',
    ]);
    expect(
      said(careful(`reviews:\n  ${lawyer}\n  - { role: clinician, initials: L.W., date: 2026-11-20, version: 0.9.0 }`), true, 'zh'),
    ).toEqual([
      'lesson.yaml:2:1 G3-08 的版本 1.0.0 还没有请精神科医生或临床心理师审过。 审过了，在 reviews 里写上角色、首字母、日期和版本；没审先发，在 accepts 里写明理由。',
    ]);
  });

  test('a reading that is still to come does not count', () => {
    expect(said(careful(`reviews:\n  ${lawyer}\n  - { role: clinician, initials: L.W., date: 2027-01-20, version: 1.0.0 }`))).toHaveLength(
      1,
    );
  });

  test('nothing is asked while writing, and an acceptance for later is not idle', () => {
    const accepted = careful('accepts:\n  - check: reviews-are-complete\n    reason: Printed as a trial in two schools that know it.');
    expect(said(careful(''), false)).toEqual([]);
    expect([...said(accepted, false), ...said(accepted)]).toEqual([]);
  });
});

test('a review that is not written as one', () => {
  const problems = reported(problemsWith(careful('reviews:\n  - { role: nurse, initials: 王小明, date: 2026-02-30, version: 1 }')));
  expect(
    problems.filter(({ id }) => id === 'facts-are-valid').map(({ at, message, hint }) => `${at} ${message} ${hint}`),
  ).toMatchInlineSnapshot(`
    [
      "lesson.yaml:7:7 "role" in entry 1 of "reviews" is "nurse", which is not one of its values. Known here: "clinician", "child-protection-lawyer", "adviser", "teacher", "editor", "native-english".",
      "lesson.yaml:7:20 "initials" in entry 1 of "reviews" is "王小明", which does not have the right form. Write initials only, for example L.W.; full names are not published.",
      "lesson.yaml:7:35 "date" in entry 1 of "reviews" is "2026-02-30", which is not right. The calendar has no such day; write one such as 2026-11-23.",
      "lesson.yaml:7:53 "version" in entry 1 of "reviews" is 1, but it has to be a text. Write a text.",
    ]
  `);
});

test('the list of what is left names each document, its version and who has to read it, accepted or not', () => {
  const curriculum = {
    documents: [
      { id: 'G5-06', sensitivity: 'safeguarding', version: '1.0.2', reviews: [], texts: { zh: { front: { title: '不做旁观者' } } } },
      { id: 'G3-08', sensitivity: 'ordinary', version: '1.0.0', reviews: [], texts: {} },
    ],
  } as unknown as Curriculum;
  const left = toReview(curriculum, '2026-12-01');
  expect(reviewList(left, true, 'zh')).toBe(
    '还要请专业人员审的，1 份：\n  G5-06 不做旁观者，版本 1.0.2：精神科医生或临床心理师、儿童保护律师\n',
  );
  expect(reviewList(left, true, 'en')).toBe(
    'Professionals still have to review 1 of the documents:\n  G5-06 不做旁观者, version 1.0.2: a clinician and a child-protection lawyer\n',
  );
  expect(reviewList([], true, 'en')).toBe(
    'A clinician and a child-protection lawyer have read every careful and safeguarding document as it is now.\n',
  );
});

test('without a careful document nothing is said to have been read', () => {
  const ordinary = { documents: [{ sensitivity: 'ordinary' }] } as unknown as Curriculum;
  expect(needsReview(ordinary)).toBe(false);
  expect(needsReview({ documents: [{ sensitivity: 'careful' }] } as unknown as Curriculum)).toBe(true);
  expect(reviewList([], false, 'en')).toBe(
    'No document is careful or safeguarding, so no readings are recorded. A clinician and a child-protection lawyer still have to read the safety page and content/protocols before anyone uses them.\n',
  );
  expect(reviewList([], false, 'zh')).toBe(
    '没有需留心、需先受训的材料，这里就没有谁审过什么的记录。安全页和 content/protocols 还是要请医生和儿童保护律师审过再用。\n',
  );
});
