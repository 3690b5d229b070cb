import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Zippable, zipSync } from 'fflate';
import { grayPng } from '../grayPng.ts';
import { pictureAddress, type StoryBook } from './book.ts';
import { coverPng } from './cover.ts';
import { container, ncx, packageFile } from './packageFile.ts';
import { pagesOf } from './pages.ts';

/** The first moment that a ZIP can name: the same words give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** The width of a drawing in pixels: sharp over half of a phone. */
const drawingWidth = 480;

const styles = readFileSync(path.join(import.meta.dirname, 'style.css'), 'utf8');

/** Writes an EPUB 3 that readers of EPUB 2 open too. The same book gives the same bytes. Throws an Error if a drawing cannot be drawn. */
export function epubOf(book: StoryBook): Uint8Array {
  const pages = pagesOf(book);
  const text = new TextEncoder();
  const inside: [file: string, content: string | Uint8Array][] = [
    ['package.opf', packageFile(book, pages)],
    ['toc.ncx', ncx(book, pages)],
    ['style.css', styles],
    ...pages.map(({ file, xhtml }): [string, string] => [file, xhtml]),
    ['cover.png', coverPng(book)],
    ...book.pictures.map(([name, svg]): [string, Uint8Array] => [pictureAddress(name), drawing(svg)]),
  ];
  const files: Zippable = {
    // The type of the file comes first and as it is, so that programs know it by its first bytes.
    mimetype: [text.encode('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': [text.encode(container), { level: 9, mtime }],
  };
  for (const [file, content] of inside)
    files[`EPUB/${file}`] = [typeof content === 'string' ? text.encode(content) : content, { level: file.endsWith('.png') ? 0 : 9, mtime }];
  return zipSync(files);
}

/** On white, which stays readable where a reader shows white on black. */
function drawing(svg: string): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: drawingWidth },
    background: '#fff',
    font: { loadSystemFonts: false },
  }).render();
  return grayPng(image.pixels, image.width, image.height);
}
