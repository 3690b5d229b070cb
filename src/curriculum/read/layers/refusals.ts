import type { ValidationError } from '../../schema/validate.ts';
import { didYouMean, nearest } from '../../suggest.ts';

type Said = Omit<ValidationError, 'path'>;

const acceptInstead = {
  zh: '某一份材料里用得对，就在那份材料的 yaml 里用 accepts 认可，写明理由。',
  en: 'Where its words are right in one document, accept them in the yaml of the document, with a reason.',
};

const anotherRule = {
  zh: '删掉这一行；要另一种规则，就用另一个 id 写一条自己的。',
  en: 'Delete this line; for another rule, write an entry with an id of its own.',
};

/** An entry that protects children is left out. */
export function notLeftOut(id: string): Said {
  return {
    message: {
      zh: `"${id}" 保护孩子，只能往里加，不能去掉。`,
      en: `"${id}" protects children: it can be added to, and cannot be left out.`,
    },
    hint: { zh: `删掉 leftOut。${acceptInstead.zh}`, en: `Delete leftOut. ${acceptInstead.en}` },
  };
}

/** A phrase of an entry that protects children is left out. */
export function phraseNotLeftOut(phrase: string, id: string): Said {
  return {
    message: {
      zh: `"${phrase}" 是 "${id}" 里的，那一条保护孩子，只能往里加，不能去掉。`,
      en: `"${phrase}" is in "${id}", which protects children: it can be added to, and nothing can be left out.`,
    },
    hint: { zh: `删掉这一条。${acceptInstead.zh}`, en: `Delete this line. ${acceptInstead.en}` },
  };
}

/** Exceptions are added to what protects children. */
export function notExcused(key: string, id: string | undefined): Said {
  const from = id === undefined ? { zh: '所有的通用词表', en: 'all general lists' } : { zh: `"${id}"`, en: `"${id}"` };
  return {
    message: {
      zh: `"${key}" 会让${id === undefined ? '' : ' '}${from.zh}${id === undefined ? '' : ' '}少查出保护孩子的话，这里不能写。`,
      en: `"${key}" would excuse words from ${from.en}, which protect children, and cannot be written here.`,
    },
    hint: {
      zh: `删掉它；自己的词表可以有自己的 ${key}。${acceptInstead.zh}`,
      en: `Delete it; a list of your own may have its own "${key}". ${acceptInstead.en}`,
    },
  };
}

/** A setting of the general list is changed. */
export function notChanged(path: readonly PropertyKey[], general: unknown, file: string): Said {
  const key = String(path.at(-1));
  return {
    message: {
      zh: `"${key}" 在 ${file} 里是 "${general}"，这里不能改。`,
      en: `"${key}" is "${general}" in ${file}, and cannot be changed here.`,
    },
    hint: anotherRule,
  };
}

/** A setting is given to an entry of the general list that has none. */
export function notAdded(key: string, id: string, file: string): Said {
  return {
    message: {
      zh: `${file} 的 "${id}" 没有 "${key}"，这里也不能加。`,
      en: `"${id}" in ${file} has no "${key}", and none can be added here.`,
    },
    hint: anotherRule,
  };
}

/** An entry that is not there is left out. */
export function nothingToLeaveOut(id: string, known: readonly string[], file: string): Said {
  return {
    message: { zh: `${file} 里没有 "${id}"，不用去掉。`, en: `There is no "${id}" in ${file} to leave out.` },
    hint: didYouMean(id, known),
  };
}

/** A phrase that is not there is left out. */
export function noSuchPhrase(phrase: string, id: string, language: Readonly<Record<string, unknown>>, file: string): Said {
  const known = Object.values(language).flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  const near = nearest(phrase, known);
  return {
    message: { zh: `${file} 的 "${id}" 里没有 "${phrase}"。`, en: `"${id}" in ${file} does not have "${phrase}".` },
    hint: near
      ? { zh: `是不是想写 "${near}"？`, en: `Did you mean "${near}"?` }
      : { zh: '照那里写的原样抄一条。', en: 'Copy a phrase exactly as it is written there.' },
  };
}
