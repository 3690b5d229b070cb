import { expect, test } from 'vitest';
import { problemsWith } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const edition = (text: string) => ({ 'edition.yaml': `${text}\n` });

const site = (address: string): Row => [
  `an address such as ${address}`,
  edition(`site: ${address}`),
  {
    at: 'edition.yaml:1:1',
    id: 'edition-is-valid',
    message: `"site" is "${address}", which does not have the right form.`,
    hint: 'Write an address such as https://kite.example.org or https://example.org/kite: it begins with https://, is in small letters, and has no ? and no #.',
    zh: [
      `"site" 写的是 "${address}"，写法不对。`,
      '网址照这样写：https://kite.example.org 或 https://example.org/kite。以 https:// 开头，用小写字母，后面没有 ? 和 #。',
    ],
  },
];

const long = `https://${'a'.repeat(50)}.example.org`;

saysWordForWord('the configuration of the edition', [
  ...['http://example.org', 'https://Example.org', 'https://localhost', 'https://192.168.1.10', 'https://example.org/kite?a=1'].map(site),
  [
    'an address that would make the code too fine',
    edition(`site: ${long}`),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"site" is too long.',
      hint: 'It is printed on every sheet and drawn as a QR code: use a shorter one. It may have at most 60 characters.',
      zh: ['"site" 太长了。', '它要印在每张纸上，还要画成二维码，请用短一些的网址。最多 60 个字。'],
    },
  ],
  [
    'a phone number in the line of contact: a child would ring it',
    edition('contact:\n  zh: 示例基金会，138 0013 8000\n  en: The Example Foundation'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"contact.zh" is "示例基金会，138 0013 8000", which is not right.',
      hint: 'Write no number here: a child in trouble would ring it, and whoever answers may not know what to do. Write the name of the organisation, a mailbox or a page; help lines are in content/hotlines.yaml alone.',
      zh: [
        '"contact.zh" 写的是 "示例基金会，138 0013 8000"，这样不对。',
        '这一行不写号码：孩子出了事会照着打，接的人不一定会帮。写单位的名字、邮箱或网页；求助电话只写在 content/hotlines.yaml。',
      ],
    },
  ],
  [
    'a line of contact in one language',
    edition('contact:\n  zh: 示例基金会'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"contact.en" is missing.',
      hint: 'Add "contact.en".',
      zh: ['缺少 "contact.en"。', '把 "contact.en" 补上。'],
    },
  ],
  [
    'a paper that is not known',
    edition('paper: legal'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"paper" is "legal", which is not one of its values.',
      hint: 'Known here: "a4", "letter".',
      zh: ['"paper" 不能写 "legal"。', '这里能写的有："a4"、"letter"。'],
    },
  ],
  [
    'a colour that is a name',
    edition('theme:\n  accent: navy'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.accent" is "navy", which does not have the right form.',
      hint: 'Write a colour as # and six hexadecimal digits, in quotation marks: "#1f5f8b".',
      zh: ['"theme.accent" 写的是 "navy"，写法不对。', '颜色写成 # 加六位十六进制数，要带引号，比如 "#1f5f8b"。'],
    },
  ],
  [
    'an accent that cannot be read on the paper',
    edition('theme:\n  accent: "#e07b39"'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.accent" is "#e07b39", which is not right.',
      hint: 'The accent #e07b39 on the paper #faf7f0 has a contrast of 2.77; 4.5 is the least.',
      zh: ['"theme.accent" 写的是 "#e07b39"，这样不对。', '强调色 #e07b39 在纸色 #faf7f0 上的对比度是 2.77，至少要 4.5。'],
    },
  ],
  [
    'a paper on which text cannot be read',
    edition('theme:\n  paper: "#8a6d3b"'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: '"theme.paper" is "#8a6d3b", which is not right.',
      hint: 'Text (#1d1a17) on the paper #8a6d3b has a contrast of 3.57; 4.5 is the least.',
      zh: ['"theme.paper" 写的是 "#8a6d3b"，这样不对。', '字（#1d1a17）在纸色 #8a6d3b 上的对比度是 3.57，至少要 4.5。'],
    },
  ],
  [
    'a logo that is not there',
    edition('theme:\n  logo: kitee'),
    {
      at: 'edition.yaml:2:3',
      id: 'edition-is-valid',
      message: 'There is no drawing content/pictures/kitee.svg.',
      hint: 'Did you mean kite?',
      zh: ['没有 content/pictures/kitee.svg 这张图。', '是不是 kite？'],
    },
  ],
  [
    'a key that is misspelt',
    edition('sites: https://example.org'),
    {
      at: 'edition.yaml:1:1',
      id: 'edition-is-valid',
      message: '"sites" is not known here.',
      hint: 'Did you mean "site"?',
      zh: ['"sites" 在这里不能用。', '是不是想写 "site"？'],
    },
  ],
  [
    'a file under another name',
    { 'edition.yml': 'site: https://example.org\n' },
    {
      at: 'edition.yml:1:1',
      id: 'text-is-read',
      message: 'edition.yml is not read: no yaml of this name belongs here.',
      hint: 'What is read here has a name such as edition.yaml. Rename the file, move what it says into that one, or delete it.',
      zh: [
        'edition.yml 没有人读：这里没有叫这个名字的 yaml。',
        '这里读的是 edition.yaml 这样的名字。要用就改名，或者把里面的内容写进那个文件；不用就删掉。',
      ],
    },
  ],
]);

test.each([
  ['nothing but remarks', '# site: https://kite.example.org'],
  ['an address', 'site: https://kite.example.org/'],
  ['an address in a folder and with a port', 'site: https://example.org:8443/kite/zh'],
  ['a paper and a theme', 'paper: letter\ntheme:\n  accent: "#1f5f8b"\n  paper: "#f4f7f9"'],
  ['a mailbox whose name is a number', 'contact:\n  zh: 示例基金会，12345678@example.org\n  en: The Example Foundation'],
])('%s is fine', (_what, text) => {
  expect(problemsWith(edition(text))).toEqual([]);
});
