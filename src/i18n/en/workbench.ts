import type zh from '../zh/workbench.ts';

const workbench: Record<keyof typeof zh, string> = {
  title: 'Workbench',
  all: 'All documents',
  choose: 'Which one are you writing?',
  how: 'The page is on the left, the paper on the right. Save in your editor and both are new at once; what is wrong is told in the place where it is.',
  none: 'There is no document yet. Begin with npm run new -- lesson G3-09.',
  open: 'Open on the workbench',
  page: 'Page',
  paper: 'Paper',
  openPage: 'Open the page',
  openPdf: 'Open the PDF',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  noPaper: 'Nothing is written in this language yet, so there is nothing to print.',
  problems: 'To be mended',
  noProblems: 'No problems',
  count_one: '{{count}} problem',
  count_other: '{{count}} problems',
  unwritten_one: '{{count}} place to be written',
  unwritten_other: '{{count}} places to be written',
  elsewhere_one: '{{count}} more in other documents: npm run check',
  elsewhere_other: '{{count}} more in other documents: npm run check',
  broken: 'This cannot be shown as it is; here is still what it was before. Mend the first problem in the list below.',
  working: 'Bringing it up to date…',
  away: 'The preview has ended. Run npm run dev again in the terminal.',
  why: 'Why',
};

export default workbench;
