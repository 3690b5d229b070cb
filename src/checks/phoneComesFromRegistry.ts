import type { Finding, TextRule } from './rule.ts';
import { wordsOf } from './words.ts';

/** Mobile and landline numbers, 400 lines and five-digit service lines. */
const generalNumber = '1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]\\d{7,8}|400[ -]?\\d{3}[ -]?\\d{4}|1[12]\\d{3}';

/** After a short number these words make it a quantity: "120 分钟" is no ambulance. */
const unit = String.raw`\s*(?:[-–—~～至到]\s*\d|个|(?:分钟|小时|秒|人|名|位|米|厘米|毫米|公里|里|页|张|字|元|块|斤|岁|天|次|遍|步|%|％)|′|minutes?|min\b|hours?|people|pupils|metres?|m\b|cm\b|mm\b|km\b|pages?|words?|characters?|yuan|times|days|steps|percent)`;

/** A phone number stands in one place, the registry, where somebody checks it every year. */
export const phoneComesFromRegistry: TextRule = {
  id: 'phone-comes-from-registry',
  look: ({ hotlines }) => {
    const registered = new Set(hotlines.map(({ id }) => id));
    const pattern = numberPattern(registered);
    return ({ text }) =>
      wordsOf(text)
        .filter(({ words }) => /\d/.test(words))
        .flatMap(({ words, at }) =>
          [...words.matchAll(pattern)].map(([number]) => ({ file: text.file, ...at(), ...sentences(number, registered) })),
        );
  },
};

function sentences(number: string, registered: ReadonlySet<string>): Pick<Finding, 'message' | 'hint'> {
  const id = number.replace(/[ -]/g, '');
  return {
    message: { zh: `这里直接写了电话号码 ${number}。`, en: `The phone number ${number} is typed in the text.` },
    hint: registered.has(id)
      ? {
          zh: `改写成 <Phone of="${id}" /> 或 <Hotlines show="${id}" />；在文件开头两行 --- 之间或在属性里，不写号码，用话说出来。`,
          en: `Write <Phone of="${id}" /> or <Hotlines show="${id}" />; in front matter or an attribute say it in words.`,
        }
      : {
          zh: 'content/hotlines.yaml 里没有这个号码。服务热线先写进那里，注明来源；个人的电话这里不写，留空：____。',
          en: "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
        },
  };
}

function numberPattern(registered: ReadonlySet<string>): RegExp {
  return new RegExp(`(?<![\\d.])(?:${[...registered, generalNumber].join('|')})(?!\\d|[.]\\d|${unit})`, 'gu');
}
