/**
 * The score from which a sentence is reported. It was chosen by cross-validation and by the figures of the sentences kept back, so that
 * few good ones are reported; docs/decisions/likeness.md has the figures, and `tests/units/checks/likeness` asserts them.
 */
export const threshold: Readonly<Record<'zh' | 'en', number>> = { zh: 2, en: 2.5 };

/**
 * Shorter sentences say too little to be judged: Chinese characters, English words. Those that hurt are in the word lists; of the sentences
 * kept back none that was found is shorter, and most of the lines of stories that writers saw reported wrongly are.
 */
export const shortest: Readonly<Record<'zh' | 'en', number>> = { zh: 6, en: 5 };
