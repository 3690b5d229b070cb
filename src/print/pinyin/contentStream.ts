import { type PDFContext, PDFNumber, type PDFObject, PDFObjectParser } from 'pdf-lib';

/** An operator of a content stream with its operands and their position in the bytes. */
export interface Operation {
  operator: string;
  operands: PDFObject[];
  start: number;
  end: number;
}

/** Characters that end a keyword: white space and delimiters (ISO 32000, 7.2.3). */
const ends = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** Characters with which an operand begins, besides `true`, `false` and `null`. */
const beginnings = new Set([...'(<[/+-.0123456789'].map((sign) => sign.charCodeAt(0)));

/** Parses operands with pdf-lib's parser of objects, and the operators between them. */
class ContentParser extends PDFObjectParser {
  *operations(): Generator<Operation> {
    let operands: PDFObject[] = [];
    let start: number | undefined;
    for (this.skipWhitespaceAndComments(); !this.bytes.done(); this.skipWhitespaceAndComments()) {
      start ??= this.bytes.offset();
      if (beginnings.has(this.bytes.peek())) {
        operands.push(this.parseObject());
        continue;
      }
      const operator = this.keyword();
      // Inline images contain raw bytes. Typst does not write any.
      if (operator === 'BI' || operator === '') throw new Error(`The content stream cannot be read at byte ${this.bytes.offset()}.`);
      yield { operator, operands, start, end: this.bytes.offset() };
      operands = [];
      start = undefined;
    }
  }

  /** `0 0 0 RG` is a colour: content streams do not contain references. */
  protected override parseNumberOrRef(): PDFNumber {
    return PDFNumber.of(this.parseRawNumber());
  }

  private keyword(): string {
    const start = this.bytes.offset();
    while (!this.bytes.done() && !ends.has(this.bytes.peek())) this.bytes.next();
    return String.fromCharCode(...this.bytes.slice(start, this.bytes.offset()));
  }
}

/** Parses the operations of a content stream. `true`, `false` and `null` are operands only inside dictionaries and arrays. */
export function operationsOf(content: Uint8Array, context: PDFContext): Operation[] {
  // pdf-lib does not export `ByteStream`, but its factory creates one.
  const { bytes } = PDFObjectParser.forBytes(content, context) as unknown as { bytes: ConstructorParameters<typeof PDFObjectParser>[0] };
  return [...new ContentParser(bytes, context).operations()];
}
