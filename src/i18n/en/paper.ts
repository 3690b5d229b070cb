import type zh from '../zh/paper.ts';

const paper: typeof zh = {
  booklet: {
    title: '{{title}} (folded booklet)',
    name: 'Folded booklet',
    about: 'A5, half the paper, fits in a bag',
  },
  testSheet: {
    title: 'Test sheet',
    lead: 'Print this one first, and nothing after it goes wrong.',
    up: 'this way up',
    fold: 'fold here',
    settings: {
      title: 'Before printing, choose three things',
      list: [
        'Paper: A4. Leave portrait and landscape alone.',
        'Size: “actual size” or 100%, not “fit to page”.',
        'Both sides: on. Never mind which edge; the sheet will tell.',
      ],
    },
    checks: {
      title: 'Then look at three things',
      ruler: '1. Measure this line: exactly 10 cm. If it is shorter, it was shrunk: choose “actual size”.',
      corners: '2. All four corner marks can be seen. If not, the paper lies crooked, or is not A4.',
      turn: '3. Fold along the line in the middle, this side outside, open it like a book and look inside.',
    },
    inside: {
      upright: 'The words inside are upright',
      uprightThen: 'Your printer turns the short edge. For booklets choose “short edge”.',
      upsideDown: 'The words inside are upside down',
      upsideDownThen: 'Your printer turns the long edge. For booklets choose “long edge”.',
      empty: 'Inside it is empty',
      emptyThen:
        'The printer prints one side only, or it was not told to print both. Print the odd pages, turn the paper over, put it back and print the even pages.',
      note: 'Write it on the printer, and everybody is spared the trouble:',
      noteLine: 'This one turns the □ short edge □ long edge',
    },
  },
};

export default paper;
