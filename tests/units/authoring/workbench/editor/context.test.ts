import { describe, expect, test } from 'vitest';
import { contextAt, openBlocks, outsideOf } from '../../../../../src/authoring/workbench/page/editor/context.ts';
import { yamlContextAt } from '../../../../../src/authoring/workbench/page/editor/yamlContext.ts';

/** The text with a ‸ where the cursor is. */
const at = (marked: string) => ({ text: marked.replace('‸', ''), offset: marked.indexOf('‸') });

describe('what is being written in a text', () => {
  test.each<[what: string, marked: string, context: object]>([
    ['words', '风筝‸飞', { kind: 'text', open: [] }],
    ['words in blocks', '<Step title="一" minutes="5" kind="talk">\n\n<Say>\n\n风‸', { kind: 'text', open: ['Step', 'Say'] }],
    ['the name of a block', '风。\n\n<St‸', { kind: 'block', from: 4, open: [], inSentence: false }],
    ['one in a sentence', '打 <Ph‸', { kind: 'block', from: 2, open: [], inSentence: true }],
    ['one without a letter yet', '<‸', { kind: 'block', from: 0, open: [], inSentence: false }],
    ['a closing tag', '<Say>\n\n风。\n\n</S‸', { kind: 'closing', from: 11, open: ['Say'] }],
    ['an attribute', '<Step title="一" mi‸', { kind: 'attribute', from: 16, block: 'Step', written: ['title'] }],
    ['the first attribute', '<Step ‸', { kind: 'attribute', from: 6, block: 'Step', written: [] }],
    ['a value', '<Step kind="st‸', { kind: 'value', from: 12, block: 'Step', attribute: 'kind' }],
    ['the second of several names', '<Hotlines show="crisis lo‸', { kind: 'value', from: 23, block: 'Hotlines', attribute: 'show' }],
    ['a value with a > in it', '<Story title="一 > 二‸', { kind: 'value', from: 18, block: 'Story', attribute: 'title' }],
    ['words after a tag', '打 <Phone of="110" />。‸', { kind: 'text', open: [] }],
    ['words in the paragraph after a sign that begins nothing', '3 <\n\n风‸', { kind: 'text', open: [] }],
  ])('%s', (_, marked, context) => {
    const { text, offset } = at(marked);
    expect(contextAt(text, offset)).toEqual(context);
  });

  test('a block is open until it is closed, whatever is inside it', () => {
    expect(openBlocks('<Step title="一">\n\n<Say>\n\n<Phone of="110" />\n\n</Say>\n')).toEqual(['Step']);
    expect(openBlocks('<Say>\n\n<OptOut>\n\n</Say>\n')).toEqual([]);
  });
});

describe('where a block is outside of every block of its name', () => {
  const text = '<Step title="一">\n\n<Say>\n\n风。\n\n</Say>\n\n</Step>\n\n<Say>\n';

  test.each<[what: string, name: string, offset: number, found: number]>([
    ['in one', 'Step', text.indexOf('风'), text.indexOf('</Step>') + '</Step>'.length],
    ['in the line that opens one', 'Step', text.indexOf('\n'), text.indexOf('</Step>') + '</Step>'.length],
    ['behind one', 'Step', text.length, text.length],
    ['in another block', 'Story', text.indexOf('风'), text.indexOf('风')],
    ['in one that is not closed', 'Say', text.length, text.length],
  ])('%s', (_, name, offset, found) => {
    expect(outsideOf((outer) => outer === name, text, offset)).toBe(found);
  });
});

describe('what is being written in YAML', () => {
  test.each<[what: string, marked: string, context: object | undefined]>([
    ['a key', 'id: G3-08\nmi‸\n', { kind: 'key', path: [], from: 10, written: ['id'] }],
    ['a key above others', '‸\nid: G3-08\n', { kind: 'key', path: [], from: 0, written: ['id'] }],
    ['a value', 'sensitivity: or‸', { kind: 'value', path: ['sensitivity'], from: 13, written: [] }],
    ['the second of a list', 'casel: [self-awareness, rel‸]', { kind: 'value', path: ['casel'], from: 24, written: ['self-awareness'] }],
    ['the first key of an entry', 'handouts:\n  - na‸\n', { kind: 'key', path: ['handouts'], from: 14, written: [] }],
    [
      'a further key of an entry',
      'handouts:\n  - name: a\n    f‸\n    pages: 1\n',
      { kind: 'key', path: ['handouts'], from: 26, written: ['name', 'pages'] },
    ],
    ['a value of an entry', 'handouts:\n  - name: a\n    for: pu‸', { kind: 'value', path: ['handouts', 'for'], from: 31, written: [] }],
    ['an entry that is not indented', 'handouts:\n- name: a\n- na‸', { kind: 'key', path: ['handouts'], from: 22, written: [] }],
    ['a sentence', 'aim: 会写 信‸', undefined],
  ])('%s', (_, marked, context) => {
    const { text, offset } = at(marked);
    expect(yamlContextAt(text, offset)).toEqual(context);
  });
});
