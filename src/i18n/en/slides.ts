import type zh from '../zh/slides.ts';

const slides: typeof zh = {
  said: 'Say to the class (about {{time}})',
  told: 'Read the story (about {{time}})',
  seconds: '{{count}} seconds',
  minutes: '{{count}} min',
  places: {
    title: 'Title',
    label: 'Label',
    body: 'Text',
    minutes: 'Minutes',
    label2: 'Second label',
    body2: 'Second column',
    closing: 'Last sentence',
    foot: 'Source',
    number: 'Slide number',
  },
  layouts: {
    cover: 'Cover',
    opening: 'A step',
    story: 'Story',
    passage: 'Words of a story',
    question: 'Question',
    board: 'Board',
    table: 'Title only',
    sheet: 'Take out a sheet',
    list: 'List',
    help: 'Who can help',
  },
};

export default slides;
