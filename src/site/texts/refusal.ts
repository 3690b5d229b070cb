import type { Problem } from '../../curriculum/problem.ts';

/** Returns the error for a text that is not compiled, in both languages, with its position for the error overlay of Astro and Vite. */
export function refusal({ file, line, column, message, hint }: Problem): Error {
  const words = [`${message.zh}${hint.zh}`, `${message.en} ${hint.en}`].join('\n');
  return Object.assign(new Error(`${file}:${line}:${column}\n${words}`), { loc: { file, line, column } });
}
