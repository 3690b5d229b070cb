import type zh from '../zh/coverage.ts';

const coverage: typeof zh = {
  title: 'What the lessons cover',
  lead: 'In which grade the 144 lessons together teach each clause of the national guideline, each competency and each need of the children. For those who plan and write; it prints on A4.',
  legend: 'How to read it',
  written: 'written',
  planned: 'planned',
  gap: 'gap',
  accepted: 'gap with a reason',
  outside: 'empty: not meant for this grade',
  none: 'There is no plan of lessons here.',
  noGaps: 'There are no gaps.',
  explained: 'Every gap has its reason, at the end of the page.',
  gaps_one: '{{count}} gap, in a black frame.',
  gaps_other: '{{count}} gaps, in black frames.',
  guideline: 'Guideline clauses by grade',
  competencies: 'Competencies by grade',
  needs: 'Needs of the children by band',
  sensitivity: 'Sensitivity by grade',
  clause: 'Clause',
  competency: 'Competency',
  need: 'Need',
  level: 'Level',
  grade: 'Grade {{grade}}',
  band: 'Grades {{first}}–{{last}}',
  reviews: 'Who has reviewed what',
  reasons: 'Gaps that are left on purpose',
  reason: '{{name}}, {{at}}: {{reason}}',
  link: 'What the lessons cover',
};

export default coverage;
