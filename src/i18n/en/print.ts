import type zh from '../zh/print.ts';

const print: typeof zh = {
  author: '{{brand}} project',
  keywords: 'mental health education, lesson plans, schools',
  contents: 'Contents',
  yearPlan: 'The year in {{grade}}',
  yearLead: 'Sixteen lessons, one every two weeks. A filled knot is written and ready to teach; an open knot is still being written.',
  planned: 'being written',
  packTitle: {
    'grade-teacher': '{{grade}} teacher pack',
    'grade-handouts': '{{grade}} handout pack',
    'grade-core': '{{grade}} core pack',
    'grade-large': '{{grade}} teacher pack, large type',
    workshop: '{{title}}',
    activities: 'After-school activities',
    'one-to-one': 'One-to-one kits',
    referral: 'Help and referral kits',
  },
  cardsOfTerm: { first: '{{grade}}, first term: preparation cards', second: '{{grade}}, second term: preparation cards' },
  largeOf: '{{title}} (large type)',
  cardOf: '{{title}} (preparation card)',
  packSubtitle: {
    'grade-teacher': 'Lesson plans, the year at a glance, the safety page and handouts',
    'grade-handouts': 'Masters for photocopying, single-sided {{paper}}',
    'grade-core': 'One lesson a month: the plans and handouts of eight lessons',
    'grade-large': 'The plans in 12-point type, in the same words',
    workshop: 'Trainer pack: guide and handouts',
    activities: 'Things to do when school is out',
    'one-to-one': 'Letters, calls, reunions and goodbyes',
    referral: 'Whom to turn to, what to note, how to refer',
  },
  coverLines: {
    edition: 'Content version {{version}}',
    licence: 'Text {{licence}}: {{licenceTerms}}{{licenceAt}}',
    paper: 'For a black-and-white laser printer, {{paper}}. Margins of at least 12 mm.',
    sheetCheck: 'Still current? Scan the code at the foot of a sheet, or look at {{address}}',
    contact: 'About this material: {{contact}}',
    duplex:
      'In this pack, these sheets have a front and a back: {{list}}. Print the pack on both sides, turned over the long edge. A sheet that is printed alone says over which edge it is turned.',
  },
  footer: '{{id}} {{title}} · Version {{version}} · {{mark}} · {{licence}}',
  draftFooter: '{{id}} {{title}} · Version {{version}} draft · {{mark}} · {{licence}}',
  sheetCheck: 'Still current? {{address}}',
  packFooter: '{{title}} · {{licence}}',
};

export default print;
