import { saysWordForWord } from '../../../../support/messages.ts';
import { drawing } from '../../../../support/svg.ts';

const at = (file: string) => ({ [file]: drawing });

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('where pictures lie and how they are named', [
  [
    'a Chinese name',
    at('content/pictures/风筝.svg'),
    {
      at: 'content/pictures/风筝.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 风筝.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 风筝.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'capital letters, which Windows and macOS do not distinguish',
    at('content/pictures/Kite.svg'),
    {
      at: 'content/pictures/Kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture Kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 Kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a capital ending',
    at('content/pictures/red-kite.SVG'),
    {
      at: 'content/pictures/red-kite.SVG:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture red-kite.SVG.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 red-kite.SVG 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a space',
    at('content/pictures/red kite.svg'),
    {
      at: 'content/pictures/red kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture red kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 red kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a sign of addresses',
    at('content/pictures/50%.svg'),
    {
      at: 'content/pictures/50%.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 50%.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 50%.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a number sign',
    at('content/pictures/kite#2.svg'),
    {
      at: 'content/pictures/kite#2.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture kite#2.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 kite#2.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that begins with a dot',
    at('content/pictures/.kite.svg'),
    {
      at: 'content/pictures/.kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture .kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 .kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that begins with a hyphen',
    at('content/pictures/-kite.svg'),
    {
      at: 'content/pictures/-kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture -kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 -kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that Windows keeps',
    at('content/pictures/con.svg'),
    {
      at: 'content/pictures/con.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name con.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'con.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a folder that Windows keeps',
    at('content/pictures/aux/kite.svg'),
    {
      at: 'content/pictures/aux/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name aux/kite.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'aux/kite.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a folder named like one of documents',
    at('content/pictures/lessons/kite.svg'),
    {
      at: 'content/pictures/lessons/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name lessons/kite.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'lessons/kite.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a picture where nothing can use it',
    at('content/more/kite.svg'),
    {
      at: 'content/more/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The picture kite.svg is in a place where nothing can use it.',
      hint: 'Move it to content/pictures or to the folder of the document that shows it.',
      zh: ['图 kite.svg 放在哪里都用不到的地方。', '放到 content/pictures 里，或者放到用它的材料的文件夹里。'],
    },
  ],
  [
    'a picture in a folder without a document',
    at('lessons/kite.svg'),
    {
      at: 'lessons/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The picture kite.svg is in a place where nothing can use it.',
      hint: 'Move it to content/pictures or to the folder of the document that shows it.',
      zh: ['图 kite.svg 放在哪里都用不到的地方。', '放到 content/pictures 里，或者放到用它的材料的文件夹里。'],
    },
  ],
  [
    'a web page among pictures',
    at('content/pictures/kite.svg.html'),
    {
      at: 'content/pictures/kite.svg.html:1:1',
      id: 'picture-can-be-named',
      message: 'kite.svg.html is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.svg.html 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a program among pictures',
    at('content/pictures/kite.js'),
    {
      at: 'content/pictures/kite.js:1:1',
      id: 'picture-can-be-named',
      message: 'kite.js is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.js 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a photograph among pictures',
    at('content/pictures/kite.png'),
    {
      at: 'content/pictures/kite.png:1:1',
      id: 'picture-can-be-named',
      message: 'kite.png is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.png 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a photograph next to a text',
    at('lessons/grade-3/08-a-letter-far-away/kite.jpg'),
    {
      at: 'kite.jpg:1:1',
      id: 'picture-can-be-named',
      message: 'kite.jpg is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.jpg 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a Chinese name next to a text',
    at('lessons/grade-3/08-a-letter-far-away/风筝.svg'),
    {
      at: '风筝.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 风筝.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 风筝.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a picture that its document does not show',
    at('lessons/grade-3/08-a-letter-far-away/big/red-kite.svg'),
    {
      at: 'big/red-kite.svg:1:1',
      id: 'picture-is-used',
      message: 'G3-08 does not show this picture.',
      hint: 'Show it with <Picture name="big/red-kite" …>, or delete the file.',
      zh: ['G3-08 没有用这张图。', '用 <Picture name="big/red-kite" …> 把它放进文章，或者删掉这个文件。'],
    },
  ],
]);
