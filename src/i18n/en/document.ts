import type zh from '../zh/document.ts';

const document: typeof zh = {
  brand: 'Paper Kite',
  kind: { lesson: 'Lesson plan', workshop: 'Workshop', activity: 'After-school activity', 'one-to-one': 'One-to-one kit', referral: 'Help and referral kit', handout: 'Handout' },
  grade: 'Grade {{grade}}',
  gradeNames: { 1: 'Grade 1', 2: 'Grade 2', 3: 'Grade 3', 4: 'Grade 4', 5: 'Grade 5', 6: 'Grade 6', 7: 'Grade 7', 8: 'Grade 8', 9: 'Grade 9' },
  lessonNumber: 'Lesson {{count}}',
  minutes_one: '1 minute',
  minutes_other: '{{count}} minutes',
  people: '{{min}}–{{max}} people',
  sensitivity: { ordinary: 'Ordinary', careful: '▲ With care', safeguarding: '◆ Training first' },
  aim: 'Aim',
  outcomes: 'Afterwards',
  materials: 'What you need',
  prepare: 'Prepare',
  handouts: 'Handouts',
  agenda: 'Agenda',
  total: 'Total',
  strand: 'Strand',
  guideline: 'Guideline',
  casel: 'Skills',
  training: 'First attend {{list}}',
  sources: 'Sources',
  pages_one: '1 page',
  pages_other: '{{count}} pages',
  footer: { licence: 'CC BY 4.0', version: 'Version {{version}}', page: '{{page}}/{{pages}}' },
  listComma: ', ',
  separator: '; ',
};

export default document;
