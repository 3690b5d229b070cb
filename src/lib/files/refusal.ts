/** An error that makes a command stop: says why and what to do, in both languages. The command prints it in the reader's language. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly sentence: Readonly<Record<'zh' | 'en', string>>;

  constructor(sentence: Readonly<Record<'zh' | 'en', string>>) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
