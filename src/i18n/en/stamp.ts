import type zh from '../zh/stamp.ts';

const stamp: typeof zh = {
  title: 'School name and numbers',
  lead: 'Type them once, and next to every PDF there is “With our school’s own”: school and class in the upper right corner, people and numbers on the blanks of the help cards, the safety page and the end of each plan. “Save paper” and packs can have them too. The PDF links themselves still give the PDF as it is.',
  link: 'Type your school’s name and numbers once, print them on every PDF you make',
  private: 'They stay on this device and are sent nowhere.',
  noScript: 'This page needs JavaScript. Without it, fill in the blanks with a pen, then copy.',
  shown: {
    link: 'With our school’s own',
    linkOf: 'With our school’s own: {{title}}',
    title: 'Our school’s own numbers (typed on this device)',
    short: 'Our school’s own',
    note: 'The school has typed these itself; they are only on this device, and {{brand}} has not checked them.',
  },
  care: {
    title: 'Before you print',
    list: [
      'Ring each number once: does it work, who answers, from when to when?',
      'Children and families will read them. Write only numbers that the school agrees to make known, no private phones.',
      'When a person or a number changes, change it here, collect the old sheets and tear them up.',
    ],
  },
  form: {
    school: 'School',
    className: 'Class',
    people: 'People whom children and families can turn to',
    peopleHint: 'Fill in those you know. What stays empty is left to the pen.',
    name: 'Name',
    nameOf: '{{who}}: name',
    phone: 'Phone',
    phoneOf: '{{who}}: phone',
    contact: 'In the corner',
    noOne: 'no one',
  },
  preview: {
    title: 'It will look like this',
    corner: 'The upper right corner of every page',
    blanks: 'On the blanks',
    nothing: 'Nothing has been typed yet.',
    boxes: 'Boxes instead of letters? This device has no font for that script: print from another one.',
  },
  print: {
    title: 'Print it on a PDF',
    lead: 'The carers’ card and the poster are printed filled in; a pack for a grade is stamped once and serves all year.',
  },
  own: { title: 'On this device only', erase: 'Erase everything' },
  says: {
    kept: 'Kept on this device.',
    refused: 'The browser does not keep anything. You can print this time; after closing, it has to be typed again.',
    erased: 'Erased. Your school’s name and numbers are no longer on this device.',
    unseen: 'There were invisible characters in “{{label}}”. They were taken out.',
    tooLong: '“{{label}}” does not fit. Characters too many: {{count}}.',
  },
};

export default stamp;
