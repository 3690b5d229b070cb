import { Run, XmlComponent } from 'docx';
import type { RubyRun as Ruby } from '../../blocks/docxFace.ts';
import type { Fonts } from './fonts.ts';
import { halfPoints } from './units.ts';

/** An element of WordprocessingML that `docx` has no class for. */
class Element extends XmlComponent {
  constructor(name: string, content: readonly (XmlComponent | string)[] = [], attributes: Record<string, string | number> = {}) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes } as unknown as string);
    this.root.push(...content);
  }
}

const value = (name: string, val: string | number) => new Element(name, [], { 'w:val': val });

function run(text: string, fonts: Fonts, points: number, strong: boolean): Element {
  const { ascii, hAnsi, eastAsia, cs } = fonts;
  const font = new Element('w:rFonts', [], { 'w:ascii': ascii, 'w:eastAsia': eastAsia, 'w:hAnsi': hAnsi, 'w:cs': cs });
  const size = halfPoints(points);
  const properties = new Element('w:rPr', [font, ...(strong ? [new Element('w:b')] : []), value('w:sz', size), value('w:szCs', size)]);
  return new Element('w:r', [properties, new Element('w:t', [text], { 'xml:space': 'preserve' })]);
}

/** The size of a syllable, as a share of that of its character. */
const share = 0.5;

/** A character with its syllable above it: what Word calls a phonetic guide (拼音指南). `size` is that of the character in points. */
export class RubyRun extends Run {
  constructor({ base, syllable, strong = false }: Ruby, { base: own, above, size }: { base: Fonts; above: Fonts; size: number }) {
    super({});
    const small = size * share;
    const properties = new Element('w:rubyPr', [
      value('w:rubyAlign', 'center'),
      value('w:hps', halfPoints(small)),
      value('w:hpsRaise', halfPoints(size * 0.95)),
      value('w:hpsBaseText', halfPoints(size)),
      value('w:lid', 'zh-CN'),
    ]);
    this.root.push(
      new Element('w:ruby', [
        properties,
        new Element('w:rt', [run(syllable, above, small, false)]),
        new Element('w:rubyBase', [run(base, own, size, strong)]),
      ]),
    );
  }
}
