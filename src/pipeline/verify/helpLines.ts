import type { Help } from './expected.ts';
import type { FileProblem } from './problem.ts';
import { bare } from './words.ts';

/** Every number to call, and everyone whose number a school writes in, is there to be read. */
export function helpProblems(words: string, { numbers, people }: Help): FileProblem[] {
  const normalized = words.normalize('NFKC');
  const all = bare(words);
  return [
    ...numbers
      .filter((number) => !isPrinted(number, normalized, all))
      .map((number) => missing(`求助电话 ${number}`, `the help line ${number}`)),
    ...people.filter((name) => !all.includes(bare(name))).map((name) => missing(`"${name}" 的空格`, `the blank for "${name}"`)),
  ];
}

/** Whether a number is there as a whole, wherever its line breaks, or the address of a chat. */
function isPrinted(number: string, words: string, all: string): boolean {
  if (!/^[+\d]/.test(number)) return all.includes(bare(number));
  const digits = number.replace(/\D/g, '');
  return new RegExp(`(?<!\\d)(?<!\\d-)${[...digits].join('[\\s-]*')}(?!-?\\d)`).test(words);
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
