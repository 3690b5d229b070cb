import type { Wording } from '../../curriculum/problem.ts';

export type MuPdf = typeof import('./mupdf/look.ts');

/** MuPDF, where it is installed: `npm ci --omit=dev` leaves it out. */
export async function findMuPdf(): Promise<MuPdf | undefined> {
  try {
    return await import('./mupdf/look.ts');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && /'mupdf'/.test((error as Error).message)) return undefined;
    throw error;
  }
}

/** What was not looked at without it. */
export const withoutMuPdf: Wording = {
  zh: '没有装 MuPDF，这几样没有看：字压着字、线穿过字、PDF/UA-1 的结构和字体、盖章的空格。用 "npm ci" 装齐，再来一次。',
  en: 'MuPDF is not installed, so this was left out: words over words, lines through words, structure and fonts for PDF/UA-1, blanks for the stamp. Install everything with "npm ci" and verify again.',
};
