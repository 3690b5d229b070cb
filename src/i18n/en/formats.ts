import type zh from '../zh/formats.ts';

const formats: typeof zh = {
  uses: { print: 'Print', edit: 'Change', teach: 'Show in class', share: 'Send', read: 'Read on a phone' },
  docx: 'Word',
  pptx: 'Slides (PPTX)',
  'pptx-4x3': 'Slides 4:3 (old projectors)',
  card: 'Card',
  note: 'Note to families',
  png: 'Picture',
  epub: 'E-book (EPUB)',
};

export default formats;
