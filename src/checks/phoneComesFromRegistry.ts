import type { Curriculum } from '../curriculum/curriculum.ts';
import { type Position, walk } from '../curriculum/tree.ts';
import { type Finding, type Rule, stringsOf, textsOf } from './rule.ts';

/** Mobile and landline numbers, 400 lines and five-digit service lines. */
const generalNumber = '1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]\\d{7,8}|400[ -]?\\d{3}[ -]?\\d{4}|1[12]\\d{3}';

/** After a short number these words make it a quantity: "120 分钟" is no ambulance. */
const unit = String.raw`\s*(?:[-–—~～至到]\s*\d|个|(?:分钟|小时|秒|人|名|位|米|厘米|毫米|公里|里|页|张|字|元|块|斤|岁|天|次|遍|步|%|％)|′|minutes?|min\b|hours?|people|pupils|metres?|m\b|cm\b|mm\b|km\b|pages?|words?|characters?|yuan|times|days|steps|percent)`;

/** A phone number stands in one place, the registry, where somebody checks it every year. */
export const phoneComesFromRegistry: Rule = {
  id: 'phone-comes-from-registry',
  find: (curriculum) => {
    const registered = new Set(curriculum.registries.hotlines.map(({ id }) => id));
    const pattern = numberPattern(curriculum);
    return textsOf(curriculum).flatMap(({ text }) => {
      const findings: Finding[] = [];
      const look = (words: string, at: Position) => {
        if (!/\d/.test(words)) return;
        for (const match of words.matchAll(pattern)) findings.push({ file: text.file, ...at, ...sentences(match[0], registered) });
      };
      for (const words of stringsOf(text.front)) look(words, { line: 1, column: 1 });
      for (const node of walk(text.nodes)) {
        if (node.type === 'text') look(node.value, node.at);
        // Phone and Hotlines name the registry's own ids.
        if (node.type === 'block' && !['Phone', 'Hotlines'].includes(node.name))
          for (const words of stringsOf(node.props)) look(words, node.at);
      }
      return findings;
    });
  },
};

function sentences(number: string, registered: ReadonlySet<string>): Pick<Finding, 'message' | 'hint'> {
  const id = number.replace(/[ -]/g, '');
  return {
    message: `The phone number ${number} is typed in the text.`,
    hint: registered.has(id)
      ? `Write <Phone of="${id}" /> or <Hotlines show="${id}" />; in front matter or an attribute say it in words.`
      : "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
  };
}

function numberPattern(curriculum: Curriculum): RegExp {
  const registered = curriculum.registries.hotlines.map((hotline) => hotline.id);
  return new RegExp(`(?<![\\d.])(?:${[...registered, generalNumber].join('|')})(?!\\d|[.]\\d|${unit})`, 'gu');
}
