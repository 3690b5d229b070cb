import type { Help } from './expected.ts';
import type { FileProblem } from './problem.ts';
import { bare } from './words.ts';

/** Every number to call, and everyone whose number a school writes in, is there to be read. */
export function helpProblems(words: string, { numbers, people }: Help): FileProblem[] {
  const runs = new Set(words.normalize('NFKC').match(/\d+(?:-\d+)*/g) ?? []);
  const all = bare(words);
  return [
    ...numbers.filter((number) => !runs.has(number)).map((number) => missing(`求助电话 ${number}`, `the help line ${number}`)),
    ...people.filter((name) => !all.includes(bare(name))).map((name) => missing(`"${name}" 的空格`, `the blank for "${name}"`)),
  ];
}

function missing(zh: string, en: string): FileProblem {
  return {
    message: { zh: `少了${zh}。`, en: `It lacks ${en}.` },
    hint: {
      zh: '先不要印、不要发。看看这份材料的 <Hotlines> 和 <Phone>，再重新运行 "npm run build"；还是少，就开一个 issue。',
      en: 'Do not print or publish it. Look at <Hotlines> and <Phone> of this document and run "npm run build" again; if it still lacks it, open an issue.',
    },
  };
}
