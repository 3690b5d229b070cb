import { changed, lesson } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;

// One row a fault: what is wrong, the files in which it is, and everything that the writer is told.
saysWordForWord('the yaml of a document', [
  [
    'a tab where YAML wants spaces',
    changed(facts, ['  - name', '\t- name']),
    {
      at: 'lesson.yaml:7:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Tabs are not allowed as indentation.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
    {
      at: 'lesson.yaml:8:10',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'a text with a colon that needs quotes',
    changed(facts, ['sensitivity: ordinary', 'sensitivity: a: b']),
    {
      at: 'lesson.yaml:5:14',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'two faults of YAML in one file',
    changed(facts, ['minutes: 40', 'minutes: 40\nminutes: 45\nversion: 2.0.0']),
    {
      at: 'lesson.yaml:5:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Map keys must be unique.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
    {
      at: 'lesson.yaml:6:1',
      id: 'yaml-parses',
      message: 'This is not valid YAML: Map keys must be unique.',
      hint: 'Indent with spaces, never with tabs, and put quotes around a text that holds ": " or begins with a sign.',
    },
  ],
  [
    'an empty file',
    { [facts]: '' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"id" is missing.', hint: 'Add "id".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"version" is missing.', hint: 'Add "version".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"ways" is missing.', hint: 'Add "ways".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is missing.',
      hint: 'Write one of: ordinary, careful, safeguarding.',
    },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"strand" is missing.', hint: 'Add "strand".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"guideline" is missing.', hint: 'Add "guideline".' },
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"casel" is missing.', hint: 'Add "casel".' },
  ],
  [
    'a list where keys belong',
    { [facts]: '- id: G3-08\n' },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: 'This file is a list, but it has to be a group of keys.',
      hint: 'Write a group of keys.',
    },
  ],
  [
    'a key that is missing',
    changed(facts, ['minutes: 40\n', '']),
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
  ],
  [
    'a key that is not known and like none',
    changed(facts, ['minutes: 40', 'minutes: 40\ncolour: red']),
    {
      at: 'lesson.yaml:5:1',
      id: 'facts-are-valid',
      message: '"colour" is not known here.',
      hint: 'Known here: "id", "version", "ways", "minutes", "sensitivity", "training", "handouts", "sources", "accepts", "people", "strand", "guideline", "casel", "needs".',
    },
  ],
  [
    'a mistyped key, which is then missing too',
    changed(facts, ['minutes: 40', 'minuets: 40']),
    { at: 'lesson.yaml:1:1', id: 'facts-are-valid', message: '"minutes" is missing.', hint: 'Add "minutes".' },
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minuets" is not known here.', hint: 'Did you mean "minutes"?' },
  ],
  [
    'a mistyped key inside a list',
    changed(facts, ['    pages: 1', '    page: 1']),
    { at: 'lesson.yaml:9:5', id: 'facts-are-valid', message: '"handouts.0.page" is not known here.', hint: 'Did you mean "pages"?' },
  ],
  [
    'a number written as words',
    changed(facts, ['minutes: 40', 'minutes: forty']),
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minutes" is "forty", but it has to be a number.', hint: 'Write a number.' },
  ],
  [
    'a fraction where a whole number belongs',
    changed(facts, ['minutes: 40', 'minutes: 37.5']),
    {
      at: 'lesson.yaml:4:1',
      id: 'facts-are-valid',
      message: '"minutes" is 37.5, but it has to be a whole number.',
      hint: 'Write a whole number.',
    },
  ],
  [
    'no minutes at all',
    changed(facts, ['minutes: 40', 'minutes: 0']),
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minutes" is too small.', hint: 'It needs at least 1.' },
  ],
  [
    'more minutes than any document has',
    changed(facts, ['minutes: 40', 'minutes: 4000']),
    { at: 'lesson.yaml:4:1', id: 'facts-are-valid', message: '"minutes" is too large.', hint: 'It may have at most 3000.' },
  ],
  [
    'a text where a list belongs',
    changed(facts, ['ways: [3]', 'ways: three']),
    { at: 'lesson.yaml:3:1', id: 'facts-are-valid', message: '"ways" is "three", but it has to be a list.', hint: 'Write a list.' },
  ],
  [
    'a way to help that does not exist',
    changed(facts, ['ways: [3]', 'ways: [5]']),
    {
      at: 'lesson.yaml:3:8',
      id: 'facts-are-valid',
      message: '"ways.0" is 5, which is not one of its values.',
      hint: 'Known here: "1", "2", "3", "4".',
    },
  ],
  [
    'an empty list of ways',
    changed(facts, ['ways: [3]', 'ways: []']),
    { at: 'lesson.yaml:3:1', id: 'facts-are-valid', message: '"ways" is too short.', hint: 'It needs at least 1 entry.' },
  ],
  [
    'a sensitivity that is mistyped',
    changed(facts, ['sensitivity: ordinary', 'sensitivity: ordinry']),
    {
      at: 'lesson.yaml:5:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is "ordinry", which is not one of its values.',
      hint: 'Did you mean "ordinary"?',
    },
  ],
  [
    'a sensitivity that is missing',
    changed(facts, ['sensitivity: ordinary\n', '']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"sensitivity" is missing.',
      hint: 'Write one of: ordinary, careful, safeguarding.',
    },
  ],
  [
    'an id of another form',
    changed(facts, ['id: G3-08', 'id: G3-8']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"id" is "G3-8", which does not have the right form.',
      hint: 'Write an id such as G3-08.',
    },
  ],
  [
    'an id of another kind of document',
    changed(facts, ['id: G3-08', 'id: W02']),
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-valid',
      message: '"id" is "W02", which does not have the right form.',
      hint: 'Write an id such as G3-08.',
    },
  ],
  [
    'a version of two numbers',
    changed(facts, ['version: 1.0.0', 'version: "1.0"']),
    {
      at: 'lesson.yaml:2:1',
      id: 'facts-are-valid',
      message: '"version" is "1.0", which does not have the right form.',
      hint: 'Write a version as three numbers, for example 1.0.0.',
    },
  ],
  [
    'a handout whose name has capitals',
    changed(facts, ['name: letter-paper', 'name: Letter Paper']),
    {
      at: 'lesson.yaml:7:5',
      id: 'facts-are-valid',
      message: '"handouts.0.name" is "Letter Paper", which does not have the right form.',
      hint: 'Use small letters a–z, digits and single hyphens, for example letter-paper.',
    },
  ],
  [
    'a reader that is not known',
    changed(facts, ['for: pupil', 'for: pupils']),
    {
      at: 'lesson.yaml:8:5',
      id: 'facts-are-valid',
      message: '"handouts.0.for" is "pupils", which is not one of its values.',
      hint: 'Did you mean "pupil"?',
    },
  ],
]);
