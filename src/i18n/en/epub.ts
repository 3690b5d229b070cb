import type zh from '../zh/epub.ts';

const epub: typeof zh = {
  gradeTitle: '{{grade}} stories',
  count_one: '{{count}} story',
  count_other: '{{count}} stories',
  cover: 'Cover',
  ofGrade:
    'These stories are read aloud in class, and can be read on a phone at any time. A story has several parts: what is asked and done between them is in the lesson plan.',
  ofDocument: 'These stories belong to {{id}} “{{title}}”. When to read them, how, and what to do afterwards is in its guide.',
  careful: '▲ Take care with this one: read the safety notes in the plan before you read it aloud, and ask nothing afterwards.',
  toldInClass_one: 'One more story is told in class alone, by a teacher who has been trained for it, and is not in this book: {{list}}.',
  toldInClass_other:
    '{{count}} more stories are told in class alone, by a teacher who has been trained for them, and are not in this book: {{list}}.',
};

export default epub;
