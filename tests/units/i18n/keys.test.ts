import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translator.ts';

const t = translator('en');

// Types are checked by `astro check`: a line that is right after all is an error there.
test('a key is that of a word; a list is asked for as one', () => {
  expect(t('site:document.missing', { language: 'Chinese' })).toContain('Chinese');
  expect(t('document.missing', { language: 'Chinese' })).toBe(t('site:document.missing', { language: 'Chinese' }));
  const tries: readonly string[] = t('site:search.tries', { returnObjects: true });
  expect(tries.length).toBeGreaterThan(1);
  // @ts-expect-error There is no such word.
  expect(t('blocks:nowhere')).toBe('nowhere');
  // @ts-expect-error A list is not a word.
  expect(t('site:search.tries')).not.toEqual(expect.arrayContaining(tries));
});
