import type { Wording } from '../problem.ts';

/** Elements of HTML that are replaced in the same way. */
export interface HtmlKind {
  /** In lower case. */
  names: readonly string[];
  /** Only these are counted, for kinds that need several elements: a table is one place, whatever cells it has. */
  counted?: readonly string[];
  hint: Wording;
}

/** What to write instead of HTML. Anything else that HTML has is taken out: see `taken`. */
const kinds: readonly HtmlKind[] = [
  {
    names: ['br'],
    hint: {
      zh: '要另起一段，空一行；只是分行（诗、地址），删掉 <br>，在行尾加两个空格再回车。表格的格子里不能分行，用“；”隔开。',
      en: 'For a new paragraph, leave a blank line; only to begin a new line, as in a poem, take <br> out and end the line in two spaces. A cell of a table is one line: use a semicolon.',
    },
  },
  {
    names: ['img', 'picture', 'figure', 'figcaption', 'svg', 'image'],
    hint: { zh: '图用 <Picture name="…" alt="…" />。', en: 'Use <Picture name="…" alt="…" /> for a picture.' },
  },
  {
    names: ['b', 'strong', 'u', 'font', 'em', 'i', 'mark', 'ins', 'big'],
    hint: { zh: '要强调，写成 **文字**；不用强调，只留文字。', en: 'For emphasis write **words**; otherwise keep only the words.' },
  },
  {
    names: ['s', 'del', 'strike'],
    hint: {
      zh: '要划掉，写成 ~~文字~~；已经不要的，直接删掉。',
      en: 'To strike words out write ~~words~~; what is no longer wanted can be deleted.',
    },
  },
  {
    names: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    hint: {
      zh: '小标题写成 ## 和一个空格，再写标题，单独占一行。',
      en: 'Write a heading as ## and a space on a line of its own.',
    },
  },
  {
    names: ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'],
    counted: ['table'],
    hint: {
      zh: '表格写成 | 星期 | 上午 |，第二行写 |---|---|，下面一行写一行。',
      en: 'Write a table as | Day | Morning |, with |---|---| as its second line and a line for each row.',
    },
  },
  {
    names: ['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    counted: ['ul', 'ol', 'dl'],
    hint: {
      zh: '列表每条占一行，前面写 - 和一个空格；要编号就写 1. 和一个空格。',
      en: 'Give each entry of a list a line that begins with - and a space, or with 1. and a space.',
    },
  },
  {
    names: ['p'],
    hint: { zh: '删掉它，段落之间空一行。', en: 'Take it out and put a blank line between paragraphs.' },
  },
  {
    names: ['hr'],
    hint: { zh: '写一行 ---，前后各空一行。', en: 'Write a line ---, with a blank line before and after.' },
  },
  {
    names: ['a'],
    hint: {
      zh: '链接印不出来：只留文字。资料来源写在 yaml 里。',
      en: 'A link cannot be printed: keep only the words. Cite a source in the yaml.',
    },
  },
  {
    names: ['blockquote', 'q', 'cite'],
    hint: { zh: '引别人的话，行首写 > 和一个空格。', en: 'Begin the lines of a quotation with > and a space.' },
  },
  {
    names: ['sup', 'sub'],
    hint: {
      zh: '上标和下标印不出来：用文字写，比如“10 的平方”。',
      en: 'Raised and lowered signs cannot be printed: use words, such as "10 squared".',
    },
  },
  {
    names: ['input', 'label', 'form', 'button', 'select', 'option', 'textarea', 'fieldset', 'legend'],
    hint: {
      zh: '要打勾的用 <Checklist>，要填的留 ____ 或者用 <Fields>。',
      en: 'Use <Checklist> for boxes to tick, and ____ or <Fields> for what is filled in.',
    },
  },
  {
    names: ['script', 'style', 'xml', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'canvas'],
    hint: { zh: '整段删掉，里面的也不要。', en: 'Delete it together with what is in it.' },
  },
];

/** Everything else: the words in it stay. */
const taken: HtmlKind = {
  names: [
    ...['html', 'body', 'div', 'span', 'center', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'address', 'small'],
    ...['pre', 'code', 'kbd', 'samp', 'var', 'tt', 'abbr', 'acronym', 'dfn', 'time', 'bdi', 'bdo', 'wbr', 'nobr', 'ruby', 'rt', 'rp', 'rb'],
    ...['basefont', 'blink', 'marquee', 'details', 'summary', 'dialog', 'template', 'slot', 'noscript', 'area', 'map', 'param', 'track'],
    ...['frameset', 'noframes', 'hgroup', 'menu', 'menuitem', 'dir', 'data', 'meter', 'progress', 'output', 'optgroup', 'datalist', 'base'],
  ],
  hint: { zh: '把它删掉，只留里面的文字。', en: 'Take it out and keep only the words in it.' },
};

const byName = new Map([...kinds, taken].flatMap((kind) => kind.names.map((name) => [name, kind] as const)));

/** How to replace an element of HTML; undefined for a name that HTML does not have. Word writes names such as `o:p`. */
export function htmlKind(name: string): HtmlKind | undefined {
  return byName.get(name.toLowerCase()) ?? (name.includes(':') ? taken : undefined);
}

/** Whether the tags of an element are simply taken out: the words in it stay. */
export function isTakenOut(name: string): boolean {
  return htmlKind(name) === taken;
}
