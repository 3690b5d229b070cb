import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unsafeTexts } from '../../support/islandTexts.ts';
import { sourceFiles } from '../../support/sourceFiles.ts';

test('every text of a component is the only child of an element, so that a page may be translated by the browser', () => {
  const components = sourceFiles('src').filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(30);
  expect(components.flatMap((file) => unsafeTexts(readFileSync(file, 'utf8')).map((what) => `${file}:${what}`))).toEqual([]);
});

describe('what is found', () => {
  const inside = (jsx: string) => unsafeTexts(`const list = names.map((name) => <b>{name}</b>);\nconst A = () => ${jsx};`);

  test.each([
    ['a text after a condition', '<p>{two && <span>{name}</span>}{title}</p>', ['2: is a text next to other nodes']],
    ['a text before a list', '<p>{title}{list}</p>', ['2: is a text next to other nodes']],
    ['words before a value', '<button>＋ {title}</button>', ['2: is a text next to other nodes']],
    ['a link or a text', '<p>{address ? <a href={address}>{title}</a> : title}</p>', ['2: is an element or a text']],
    [
      'a space that an element is inserted before',
      "<p>{two && <b>{two}</b>}{' '}<i>{one}</i></p>",
      ['2: is a space next to elements that come and go'],
    ],
    ['a text in a fragment', '<div><>{title}</></div>', ['2: is a text without an element of its own']],
    ['a list of texts and elements', '<p>{parts.map((part) => (part.blank ? <i /> : part.text))}</p>', ['2: is an element or a text']],
    ['a component that is an element or a text', 'short ? <b>{name}</b> : name', ['2: is an element or a text']],
  ])('%s', (_, jsx, expected) => expect(inside(jsx)).toEqual(expect.arrayContaining(expected)));

  test.each([
    ['one text', "<p role='status'>{said}</p>"],
    ['one text or none', "<p>{wrong ? say('wrong') : ''}</p>"],
    ['elements that come and go', '<p>{two && <b>{two}</b>}{list}</p>'],
    ['a space between elements that stay', '<p><b>{one}</b> <i>{two}</i></p>'],
    ['an element or another', '<p>{address ? <a href={address}>{title}</a> : <span>{title}</span>}</p>'],
    ['what is in an attribute', "<p title={wrong ? 'a' : 'b'}><b>{one}</b></p>"],
  ])('not %s', (_, jsx) => expect(inside(jsx)).toEqual([]));
});
