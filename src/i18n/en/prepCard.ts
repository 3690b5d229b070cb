import type zh from '../zh/prepCard.ts';

const prepCard: typeof zh = {
  label: 'Preparation card',
  story: 'Story',
  print: 'Print',
  nothing: 'Nothing to print for this lesson.',
  moments: 'Two moments to be ready for',
  pageTitle: 'Preparation card: {{title}}',
  toPlan: 'Back to the plan: {{title}}',
  link: 'Preparation card (half a page)',
  pdf: 'Print the card',
  pdfAbout: 'Two on an {{paper}}, to cut apart or fold',
  large: 'The plan in large type',
  largeAbout: '12-point type, the same words',
  ofTerm: { first: 'Preparation cards, first term', second: 'Preparation cards, second term' },
  cardsAbout: 'Half a page a lesson: aim, printing, board, story, two moments to be ready for',
  largePack: 'Teacher pack in large type',
  largePackAbout: 'The plans in 12-point type',
  says: 'Someone says “{{answer}}”',
};

export default prepCard;
