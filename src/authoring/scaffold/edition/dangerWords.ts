import type { Gaps, SampleLanguage } from './templates.ts';

/** Where police and ambulance have numbers of their own, and where one number is for both: said twice, it would look like two. */
const words: Readonly<Record<SampleLanguage, Readonly<Record<'one' | 'two', Gaps>>>> = {
  en: {
    one: {
      danger: '<Phone of="police" />',
      cardLines: '- <Phone of="police" /> I am in danger, or someone is hurt',
      ringForThem: 'Ring <Phone of="police" /> if hurt or poisoned, or if you can\'t hold them back.',
    },
    two: {
      danger: '<Phone of="police" /> or <Phone of="ambulance" />',
      cardLines: '- <Phone of="police" /> I am in danger\n- <Phone of="ambulance" /> someone is hurt',
      ringForThem: 'Ring <Phone of="ambulance" /> if hurt or poisoned, <Phone of="police" /> if you can\'t hold them back.',
    },
  },
  zh: {
    one: {
      danger: '<Phone of="police" />',
      cardLines: '- <Phone of="police" /> 我有危险，有人受伤',
      ringForThem: '受伤、中毒，或者拦不住，打 <Phone of="police" />。',
    },
    two: {
      danger: '<Phone of="police" /> 或 <Phone of="ambulance" />',
      cardLines: '- <Phone of="police" /> 我有危险\n- <Phone of="ambulance" /> 有人受伤',
      ringForThem: '受伤、中毒，打 <Phone of="ambulance" />；拦不住，打 <Phone of="police" />。',
    },
  },
};

/** The words of the templates that name the numbers in danger. */
export function dangerWords(language: SampleLanguage, numbers: number): Gaps {
  return words[language][numbers > 1 ? 'two' : 'one'];
}
