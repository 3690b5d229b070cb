import type { Problem } from '../../curriculum/problem.ts';

/** Why a text is not compiled, in both languages, with its place as Astro and Vite show it. */
export function refusal({ file, line, column, message, hint }: Problem): Error {
  const words = [`${message.zh}${hint.zh}`, `${message.en} ${hint.en}`].join('\n');
  return Object.assign(new Error(`${file}:${line}:${column}\n${words}`), { loc: { file, line, column } });
}
