import { describe, expect, test } from 'vitest';
import { isOwn } from '../../../../../src/offline/saving/worker/isOwn.ts';

const base = 'https://kite.example/kite/';
const page = '<!DOCTYPE html><html><head><link rel="canonical" href="/kite/zh/help/"></head><body></body></html>';

function answer(body: BodyInit | null, type: string, { status = 200, kind = 'basic' } = {}): Response {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'type', { value: kind });
  return response;
}

describe('a page', () => {
  test('is ours when it names the address that was asked for, with or without its slash', async () => {
    expect(await isOwn(answer(page, 'text/html; charset=utf-8'), 'zh/help/', base)).toBe(true);
    expect(await isOwn(answer(page, 'text/html'), 'zh/help', base)).toBe(true);
  });

  test.each<[string, Response]>([
    ['a status of another kind', answer(page, 'text/html', { status: 404 })],
    ['another type', answer(page, 'text/plain')],
    ['an answer of another origin', answer(page, 'text/html', { kind: 'cors' })],
    ['a redirect', answer(null, 'text/html', { kind: 'opaqueredirect' })],
    ['another page of ours', answer(page.replace('help', 'safety'), 'text/html')],
    ['the same page of another host', answer(page.replace('/kite/zh', 'https://mirror.example/kite/zh'), 'text/html')],
    ['a page that names nothing', answer('<html><h1>Log in</h1></html>', 'text/html')],
    ['a page without its end', answer(page.slice(0, -10), 'text/html')],
    ['nothing', answer('', 'text/html')],
  ])('is not: %s', async (_, response) => {
    expect(await isOwn(response, 'zh/help/', base)).toBe(false);
  });

  test('is not ours if the connection breaks while it is read', async () => {
    const cut = new ReadableStream({
      pull(stream) {
        stream.error(new TypeError('network error'));
      },
    });
    expect(await isOwn(answer(cut, 'text/html'), 'zh/help/', base)).toBe(false);
  });
});

describe('a file', () => {
  const png = new Uint8Array([0x89, ...'PNG\r\n____IEND'].map((part) => (typeof part === 'string' ? part.charCodeAt(0) : part)));
  test.each<[string, string, BodyInit, string]>([
    ['a PDF', 'packs/zh/a.pdf', '%PDF-1.7 … %%EOF\n', 'application/pdf'],
    ['a PDF that is called bytes', 'packs/zh/a.pdf', '%PDF-1.7 … %%EOF', 'application/octet-stream'],
    ['a drawing', 'pictures/a.svg', '<svg xmlns="x"></svg>\n', 'image/svg+xml'],
    ['a picture', 'icons/a.png', png, 'image/png'],
    ['a script', 'tools/paper.js', 'const a = 1;', 'text/javascript'],
    ['JSON', 'pagefind/pagefind-entry.json', '{"version":"1"}', 'application/json'],
    ['the search index', 'pagefind/a.pf_index', new Uint8Array([0x1f, 0x8b, 8, 0]), 'application/octet-stream'],
  ])('%s is ours', async (_, address, body, type) => {
    expect(await isOwn(answer(body, type), address, base)).toBe(true);
  });

  test.each<[string, string, BodyInit, string]>([
    ['a page for a PDF', 'packs/zh/a.pdf', '<html>', 'text/html'],
    ['a page for a PDF, called one', 'packs/zh/a.pdf', '<html>', 'application/pdf'],
    ['half a PDF', 'packs/zh/a.pdf', '%PDF-1.7 …', 'application/pdf'],
    ['a page for a drawing, called one', 'pictures/a.svg', '<html></html>', 'image/svg+xml'],
    ['half a drawing', 'pictures/a.svg', '<svg><path d="', 'image/svg+xml'],
    ['a drawing called plain text', 'pictures/a.svg', '<svg></svg>', 'text/plain'],
    ['a page for a picture', 'icons/a.png', '<html>', 'image/png'],
    ['a page for a script, called one', 'tools/paper.js', ' \n<!doctype html>', 'text/javascript'],
    ['a script called plain text', 'tools/paper.js', 'const a = 1;', 'text/plain'],
    ['a page for JSON', 'pagefind/pagefind-entry.json', '<html>', 'application/json'],
    ['half of JSON', 'pagefind/pagefind-entry.json', '{"version":', 'application/json'],
    ['a page for the search index', 'pagefind/a.pf_index', '<html>', 'application/octet-stream'],
    ['a page for a style', '_astro/a.css', '<html>', 'text/html'],
  ])('%s is not', async (_, address, body, type) => {
    expect(await isOwn(answer(body, type), address, base)).toBe(false);
  });

  test('a range, as PDF viewers request it, is checked by its type', async () => {
    expect(await isOwn(answer('…', 'application/pdf', { status: 206 }), 'packs/zh/a.pdf', base, true)).toBe(true);
    expect(await isOwn(answer('<html>', 'text/html', { status: 206 }), 'packs/zh/a.pdf', base, true)).toBe(false);
  });

  test('a range that was not requested is an incomplete file', async () => {
    expect(await isOwn(answer('{"version":"1"}', 'application/json', { status: 206 }), 'pagefind/pagefind-entry.json', base)).toBe(false);
  });
});
