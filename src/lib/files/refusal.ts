/** Why a command does nothing, or cannot go on: a sentence with what to do, which the command prints in the reader's language. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly sentence: Readonly<Record<'zh' | 'en', string>>;

  constructor(sentence: Readonly<Record<'zh' | 'en', string>>) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
