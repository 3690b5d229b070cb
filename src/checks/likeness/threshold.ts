/**
 * The score from which a sentence is reported. In cross-validation about one in fifteen of the good sentences of `content/sentences.yaml`, which are nearly
 * harmful on purpose, is at or above it; `tests/units/checks/likeness` asserts it.
 */
export const threshold: Readonly<Record<'zh' | 'en', number>> = { zh: 1.1, en: 1.4 };

/** Shorter sentences say too little to be judged: Chinese characters, English words. */
export const shortest: Readonly<Record<'zh' | 'en', number>> = { zh: 4, en: 3 };
