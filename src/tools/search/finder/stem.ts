const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  kids: 'kid',
  people: 'person',
  feet: 'foot',
  men: 'man',
  women: 'woman',
  cried: 'cry',
  cries: 'cry',
  lying: 'lie',
  lied: 'lie',
  lies: 'lie',
  died: 'die',
  dies: 'die',
  dying: 'die',
  went: 'go',
  gone: 'go',
  goes: 'go',
  felt: 'feel',
  left: 'leave',
  leaves: 'leave',
  fought: 'fight',
  taught: 'teach',
  slept: 'sleep',
  stole: 'steal',
  stolen: 'steal',
  hidden: 'hide',
  wrote: 'write',
  written: 'write',
  said: 'say',
  says: 'say',
  told: 'tell',
  broke: 'break',
  broken: 'break',
  lost: 'lose',
  met: 'meet',
  kept: 'keep',
  ran: 'run',
  drew: 'draw',
  drawn: 'draw',
  spoke: 'speak',
  spoken: 'speak',
  angry: 'anger',
  caring: 'care',
  cares: 'care',
  cared: 'care',
};

/** An English word without its ending, in one spelling: worries and worrying are worri, behaviour is behavior. */
export function stem(word: string): string {
  let stemmed = (irregular[word] ?? word)
    .replace(/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|al$|ful$)/, 'or')
    .replace(/is(?=(e|es|ed|ing|ation)$)/, 'iz');
  if (stemmed.length > 3)
    stemmed = stemmed
      .replace(/'s$/, '')
      .replace(/(?<![su])s$/, '')
      .replace(/(?<=ss|sh|ch|x|z)e$/, '');
  if (stemmed.length > 5) stemmed = withoutEnding(stemmed.replace(/(?<=[a-z]{3})ly$/, ''));
  else if (stemmed.length > 4) stemmed = withoutEnding(stemmed);
  return stemmed
    .replace(/ie$/, 'i')
    .replace(/(?<=[^aeiou])y$/, 'i')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(?<=[a-z]{2})([bdfglmnprtz])\1$/, '$1');
}

function withoutEnding(word: string): string {
  return word.replace(/(?<=[a-z]*[aeiouy][a-z]*[a-z])(ing|ed)$/, '');
}
