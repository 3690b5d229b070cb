/**
 * The score from which a sentence is reported. It was chosen by cross-validation and by the figures of the sentences kept back, so that
 * few good ones are reported; docs/decisions/likeness.md has the figures, and `tests/units/checks/likeness` asserts them.
 */
export const threshold: Readonly<Record<'zh' | 'en', number>> = { zh: 2, en: 2.5 };

/** Shorter sentences say too little to be judged: Chinese characters, English words. */
export const shortest: Readonly<Record<'zh' | 'en', number>> = { zh: 4, en: 3 };
