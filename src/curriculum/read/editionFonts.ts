import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { familyName } from '../../lib/fonts/familyName.ts';
import type { Problem, Wording } from '../problem.ts';
import { fontsFolder, mostFontBytes, mostWebFontBytes, type WrittenFont } from '../schema/editionFonts.ts';
import type { Locate } from '../yaml.ts';
import { isOwnFile } from './files.ts';

const keys = ['file', 'bold', 'web'] as const;

/** What is wrong with the files of `theme.fonts`: one that is not there, is no font, or is too large. */
export function fontProblems(root: string, fonts: readonly WrittenFont[], locate: Locate): Problem[] {
  return fonts.flatMap((font, index) =>
    keys.flatMap((key): Problem[] => {
      const name = font[key];
      const said = name === undefined ? undefined : wrongWith(root, name);
      return said === undefined ? [] : [{ id: 'edition-is-valid', severity: 'error', ...locate('theme', 'fonts', index, key), ...said }];
    }),
  );
}

function wrongWith(root: string, name: string): { message: Wording; hint: Wording } | undefined {
  const file = `${fontsFolder}/${name}`;
  if (!isOwnFile(root, file)) {
    return {
      message: { zh: `没有 ${file} 这个文件。`, en: `There is no file ${file}.` },
      hint: { zh: `把字体文件放进 ${fontsFolder}。`, en: `Put the file of the font into ${fontsFolder}.` },
    };
  }
  const isForWeb = name.endsWith('.woff2');
  const [size, most] = [statSync(path.join(root, file)).size, isForWeb ? mostWebFontBytes : mostFontBytes];
  if (size > most) {
    return {
      message: {
        zh: `${file} 有 ${Math.ceil(size / 1000)} KB，最多 ${most / 1000} KB。`,
        en: `${file} has ${Math.ceil(size / 1000)} KB; ${most / 1000} KB are allowed.`,
      },
      hint: isForWeb
        ? {
            zh: '只留下用得到的字：pyftsubset 这样的工具会做。',
            en: 'Keep only the characters that are needed: tools such as pyftsubset do it.',
          }
        : { zh: '换一个小一些的字体文件。', en: 'Use a smaller file of the font.' },
    };
  }
  if (isForWeb ? isWoff2(path.join(root, file)) : isFont(path.join(root, file))) return undefined;
  return {
    message: { zh: `${file} 不是能用的字体文件。`, en: `${file} is not a font that can be used.` },
    hint: isForWeb
      ? { zh: '网页用的是 WOFF2 文件。', en: 'Pages need a WOFF2 file.' }
      : {
          zh: '用一个 TTF 或 OTF 文件，里面只有一种字体；TTC 要先拆开。',
          en: 'Use a TTF or OTF file with one font in it; take a TTC file apart first.',
        },
  };
}

function isFont(file: string): boolean {
  try {
    return familyName(file) !== '';
  } catch {
    return false;
  }
}

/** Whether a file begins with the four letters of its kind. */
function isWoff2(file: string): boolean {
  const opened = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4);
    readSync(opened, head, 0, 4, 0);
    return head.toString('latin1') === 'wOF2';
  } finally {
    closeSync(opened);
  }
}
