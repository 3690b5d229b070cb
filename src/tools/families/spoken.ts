/** What only the reader of a story is told: to wait, to go on more softly. */
const cue = /[（(](?:停|轻|pause|stop|softly)[）)]/;

/** What a voice says of a paragraph, in pieces with a breath between them. */
export function piecesOf(paragraph: string): string[] {
  return paragraph
    .split(cue)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** A number as it is dialled: a voice would read 110 as a hundred and ten. */
export function digitByDigit(number: string): string {
  return [...number].join(' ');
}

/** Of a voice, what decides whether it may read. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * Returns the voice that reads a language, by its BCP 47 tag: one of the device itself, as others send what is read to a server. Chinese is read in
 * Mandarin, not in Cantonese.
 */
export function voiceFor<Own extends Voice>(tag: string, voices: readonly Own[]): Own | undefined {
  const [language] = tag.toLowerCase().split('-');
  const own = voices.filter(({ lang, localService }) => {
    const [first, ...rest] = lang.toLowerCase().split(/[-_]/);
    if (!localService) return false;
    return language === 'zh'
      ? (first === 'zh' || first === 'cmn') && !rest.some((part) => /^(?:hk|mo|yue)$/.test(part))
      : first === language;
  });
  return own.find(({ lang }) => /[-_]cn/i.test(lang)) ?? own[0];
}
