import { expect, test } from 'vitest';
import { reviewedBy } from '../../../src/blocks/reviewedBy.ts';
import type { Review } from '../../../src/curriculum/schema/reviews.ts';
import { translator } from '../../../src/i18n/translator.ts';

const review = (role: Review['role'], initials: string, version: string, date = '2026-11-20'): Review => ({
  role,
  initials,
  date,
  version,
});
const inBoth = (...reviews: Review[]) =>
  (['zh', 'en'] as const).map((locale) => reviewedBy({ version: '1.0.1', reviews }, translator(locale)));

test('a document that no one has read says so', () => {
  expect(inBoth()).toEqual(['还没有经过医生、律师审阅', 'not yet reviewed by a clinician and a lawyer']);
});

test('a teacher has read it, and no clinician and no lawyer', () => {
  expect(inBoth(review('teacher', 'Z.H.', '1.0.1'))).toEqual([
    '班主任 Z.H. 审过（2026-11-20）；还没有经过医生、律师审阅',
    'reviewed by a class teacher, Z.H. (2026-11-20); not yet reviewed by a clinician and a lawyer',
  ]);
});

test('both have read it, one an older version; a later reading by the same person replaces the earlier one', () => {
  const lawyer = review('child-protection-lawyer', 'C.Y.', '1.0.0');
  expect(inBoth(review('clinician', 'L.W.', '1.0.0', '2026-10-01'), lawyer, review('clinician', 'L.W.', '1.0.1'))).toEqual([
    '律师 C.Y. 审过旧的版本 1.0.0（2026-11-20）；医生 L.W. 审过（2026-11-20）',
    'older version 1.0.0 reviewed by a child-protection lawyer, C.Y. (2026-11-20); reviewed by a clinician, L.W. (2026-11-20)',
  ]);
});

test('one of the two is missing', () => {
  expect(inBoth(review('clinician', 'L.W.', '1.0.1'))[0]).toBe('医生 L.W. 审过（2026-11-20）；还没有经过律师审阅');
});
