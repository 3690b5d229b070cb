import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/site/pagePolicy.ts';

const page = (body: string) =>
  `<head><script type="application/ld+json">{}</script><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-BF0=' 'sha256-Qz/+='; style-src 'self' 'sha256-47=';"></head><body>${body}</body>`;

test('a page with nothing written into it allows only files of the site', () => {
  expect(withOwnPolicy(page('<script type="module" src="/a.js"></script>'))).toContain(`content="default-src 'self'"`);
});

test('the page of the search may also run its program', () => {
  expect(withOwnPolicy(page('<form data-pagefind="/pagefind/"></form>'))).toContain(
    `content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"`,
  );
});

test.each(['<astro-island></astro-island>', '<script>go()</script>', '<style>p{}</style>'])('a page with %s keeps the hashes', (inline) => {
  expect(withOwnPolicy(page(inline))).toBe(page(inline));
});
