import { numberPattern as number, numberIn } from './numbers.ts';
import type { Quantity } from './quantity.ts';

const measure = '[张份套本支个根块条]';
const person = '(?:人|名|位|个)(?:参加的人|孩子|学生|同学|老师|教师|教职工|学员|志愿者|家长)?';
const people = '(?:people|persons|pupils|children|participants|volunteers|teachers|parents|families|households)';
const each = '(?:each|(?:per|for (?:each|every)) (?:person|pupil|child|participant|volunteer|teacher|parent|family|household))';

/** Patterns of phrases in the guides, with the order of their numbers. Those in front are tried first. */
const phrases: { form: RegExp; read: (numbers: number[]) => Omit<Quantity, 'spare'> }[] = [
  // 每三人 1 套 · 每 20 人 1 张 · 每两名学员合用一份
  {
    form: new RegExp(`每\\s*${number}\\s*${person}\\s*(?:合用|共用|用|发|印|各)?\\s*${number}\\s*${measure}`),
    read: ([sharedBy, copies]) => ({ sharedBy: sharedBy!, copies: copies! }),
  },
  // 每人 2 张 · 每个孩子一张 · 每位教职工各一张 · 人手一份 · 每户一张
  {
    form: new RegExp(`(?:每\\s*${person}|每户|每家|人手|每人)\\s*(?:各|发|印)?\\s*${number}\\s*${measure}`),
    read: ([copies]) => ({ sharedBy: 1, copies: copies! }),
  },
  // 两人一张 · 一人一份
  {
    form: new RegExp(`${number}\\s*个?人\\s*(?:合用|共用|用)?\\s*${number}\\s*${measure}`),
    read: ([sharedBy, copies]) => ({ sharedBy: sharedBy!, copies: copies! }),
  },
  // 1 set for every three people · 1 for every 20 people · one sheet for every two pupils
  {
    form: new RegExp(`${number}\\s+(?:[\\w-]+\\s+){0,4}?for every\\s+${number}\\s+${people}`, 'i'),
    read: ([copies, sharedBy]) => ({ sharedBy: sharedBy!, copies: copies! }),
  },
  // one between two · 1 sheet of cards between two
  {
    form: new RegExp(`${number}\\s+(?:[\\w-]+\\s+){0,5}?between\\s+${number}`, 'i'),
    read: ([copies, sharedBy]) => ({ sharedBy: sharedBy!, copies: copies! }),
  },
  // 1 each · One each · 1 per person · two notes for each person
  { form: new RegExp(`${number}\\s+(?:[\\w-]+\\s+){0,5}?${each}\\b`, 'i'), read: ([copies]) => ({ sharedBy: 1, copies: copies! }) },
  // 《九封信》2 份 · “Nine letters”, 2 copies
  {
    form: new RegExp(`[》”]\\s*[,，]?\\s*${number}\\s*(?:${measure}|copies|copy)`, 'i'),
    read: ([copies]) => ({ sharedBy: 0, copies: copies! }),
  },
];

const spareForms = [
  // 多印 5 张 · 老师多留两张示范 · 另备三份 · 备用 5 张
  new RegExp(`(?:(?:多|另外?|再|额外)(?:印|备|留|带|准备|加)|备用)\\s*${number}\\s*${measure}`),
  // and 5 spare · two spare ones · 3 extra copies
  new RegExp(`${number}\\s+(?:spare|extra)\\b`, 'i'),
];

/** 一张纸剪四张 · 一页印两份 · four to a sheet · 2 on a page */
const onASheetForms = [
  new RegExp(`(?:一|每|1)\\s*(?:张纸|张\\s*A4|页)(?:上)?\\s*(?:能|可以)?(?:剪|裁|切|印|排|做)?(?:成|出|得)?\\s*${number}\\s*[张份个]`),
  new RegExp(`${number}\\s+(?:to|on)\\s+(?:a|an|one|each)\\s+(?:A4\\s+)?(?:sheet|page)\\b`, 'i'),
];

/** What a phrase says, and where it stands in the words (in their form NFKC). */
export interface Said extends Quantity {
  from: number;
  to: number;
}

/**
 * Extracts the quantity from words of a guide in Chinese or English: `关注记录表，每人 2 张`, `1 set for every three people`,
 * `1 each and 5 spare`. Undefined if it is not certain: then nothing is guessed.
 */
export function quantityIn(words: string): Said | undefined {
  const plain = words.normalize('NFKC');
  for (const { form, read } of phrases) {
    const found = form.exec(plain);
    if (!found) continue;
    const said = read(found.slice(1).map(numberIn));
    return { ...said, spare: said.sharedBy === 0 ? 0 : spareIn(plain), from: found.index, to: found.index + found[0].length };
  }
  return undefined;
}

/** How many copies are printed in addition, as the words say it; 0 if they say nothing. */
export function spareIn(words: string): number {
  return firstNumber(spareForms, words) ?? 0;
}

/** How many copies fit on one print, to be cut apart; undefined if the words say nothing. */
export function onASheetIn(words: string): number | undefined {
  return firstNumber(onASheetForms, words.normalize('NFKC'));
}

function firstNumber(forms: readonly RegExp[], words: string): number | undefined {
  const found = forms.map((form) => form.exec(words)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : numberIn(found);
}
