import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/site/pagePolicy.ts';

const page = (body: string) =>
  `<head><script type="application/ld+json">{}</script><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-BF0=' 'sha256-Qz/+='; style-src 'self' 'sha256-47=';"></head><body>${body}</body>`;
const strict = `content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"`;

test('a page with nothing written into it allows only files of the site', () => {
  expect(withOwnPolicy(page('<script type="module" src="/a.js"></script>'))).toContain(strict);
});

test.each(['<astro-island></astro-island>', '<script>go()</script>', '<style>p{}</style>'])('a page with %s keeps the hashes', (inline) => {
  expect(withOwnPolicy(page(inline))).toBe(page(inline));
});
