import { saysWordForWord } from '../../../../support/messages.ts';
import { onePicture, svg } from '../../../../support/svg.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('what a drawing holds', [
  [
    'a script',
    onePicture(svg('<script>alert(1)</script>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<script> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <script>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
  ],
  [
    'a web page inside the drawing',
    onePicture(svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<foreignObject> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <foreignObject>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
  ],
  [
    'a program in an attribute',
    onePicture(svg('<path onclick="alert(1)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have onclick in a picture.',
      hint: 'Delete it; a drawing needs no program.',
      zh: ['图里的 <path> 不能有 onclick。', '把它删掉，图里不需要程序。'],
    },
  ],
  [
    'a style sheet',
    onePicture(svg('<style>@import url(https://example.org/a.css);</style>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<style> is not allowed in a picture.',
      hint: 'Write colours and widths as attributes of the shapes, such as fill="none" stroke-width="3", and delete <style>.',
      zh: ['图里不能有 <style>。', '把颜色、粗细写成形状的属性，比如 fill="none" stroke-width="3"，再删掉 <style>。'],
    },
  ],
  [
    'an address in style',
    onePicture(svg('<path style="fill:none;stroke:url(https://example.org/a)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '"stroke:url(https://example.org/a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: [
        'style 里不能写 "stroke:url(https://example.org/a)"。',
        'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。',
      ],
    },
  ],
  [
    'an address in style, disguised',
    onePicture(svg('<path style="fill:u\\72l(https://example.org/a)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '"fill:u\\72l(https://example.org/a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: [
        'style 里不能写 "fill:u\\72l(https://example.org/a)"。',
        'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。',
      ],
    },
  ],
  [
    'an address as a colour',
    onePicture(svg('<path fill="url(https://example.org/a#b)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: 'The value of fill may not be "url(https://example.org/a#b)".',
      hint: 'Write numbers, a colour or a word, such as "3", "#000" or "none"; nothing like url(…).',
      zh: ['fill 的值不能是 "url(https://example.org/a#b)"。', '写数字、颜色或者一个词，比如 "3"、"#000"、"none"；不能有 url(…)。'],
    },
  ],
  [
    'a picture of elsewhere',
    onePicture(svg('<image href="https://example.org/a.png"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<image> is not allowed in a picture.',
      hint: 'A picture is drawn with lines and holds no photographs. Draw what it shows.',
      zh: ['图里不能有 <image>。', '图是用线画的，里面不能放照片。照着画出来。'],
    },
  ],
  [
    'a link',
    onePicture(svg('<a href="https://example.org"><path d="M0 0"/></a>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<a> is not allowed in a picture.',
      hint: 'Delete the link and keep the shapes in it.',
      zh: ['图里不能有 <a>。', '删掉链接，留下里面的形状。'],
    },
  ],
  [
    'a link that changes',
    onePicture(svg('<set attributeName="href" to="javascript:alert(1)"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<set> is not allowed in a picture.',
      hint: 'Delete it; on paper nothing moves.',
      zh: ['图里不能有 <set>。', '把它删掉，纸上的图不会动。'],
    },
  ],
  [
    'a shape of another file',
    onePicture(svg('<use href="kite.svg#kite"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:6',
      id: 'picture-is-a-drawing',
      message: 'href points outside the picture: "kite.svg#kite".',
      hint: 'It may only point to a shape in the same picture, such as href="#leaf".',
      zh: ['href 指到图的外面："kite.svg#kite"。', '只能指到这张图里的形状，比如 href="#leaf"。'],
    },
  ],
  [
    'a shape that is not there',
    onePicture(svg('<use href="#leaf"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:6',
      id: 'picture-is-a-drawing',
      message: 'No shape in this picture has the id "leaf".',
      hint: 'Give this id to the shape that is to be shown again, or delete <use>.',
      zh: ['图里没有 id 是 "leaf" 的形状。', '给要再画一次的形状写上这个 id，或者删掉 <use>。'],
    },
  ],
  [
    'a shape that shows other shapes',
    onePicture(svg('<path id="leaf" d="M0 0"/><g id="twig"><use href="#leaf"/></g><use href="#twig"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:68',
      id: 'picture-is-a-drawing',
      message: '"twig" contains a <use> itself.',
      hint: 'A <use> may only point to shapes without a <use>: draw what it shows.',
      zh: ['"twig" 里面还有 <use>。', '<use> 只能指到没有 <use> 的形状：把里面的画出来。'],
    },
  ],
  [
    'words',
    onePicture(svg('<text>风筝</text>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<text> is not allowed in a picture.',
      hint: 'Turn the words into paths, or write them in the text, next to the picture.',
      zh: ['图里不能有 <text>。', '把字转成路径，或者把要说的话写在文章里，在图的旁边。'],
    },
  ],
  [
    'words in no element',
    onePicture(svg('风筝')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: 'There are words in this picture.',
      hint: 'A drawing holds shapes only. Write words in the text, next to the picture.',
      zh: ['图里有文字。', '图里只画形状。要说的话写在文章里，在图的旁边。'],
    },
  ],
  [
    'another namespace',
    onePicture(svg('<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Layer 1"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:4',
      id: 'picture-is-a-drawing',
      message: 'This picture uses another namespace: xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape".',
      hint: 'Delete it and what uses it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: [
        '图里用了别的命名空间：xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"。',
        '把它和用到它的都删掉。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。',
      ],
    },
  ],
  [
    'an unknown attribute',
    onePicture(svg('<path class="line" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have class in a picture.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['图里的 <path> 不能有 class。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'another base for addresses',
    onePicture(svg('<g xml:base="https://example.org/"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:4',
      id: 'picture-is-a-drawing',
      message: '<g> may not have xml:base in a picture.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['图里的 <g> 不能有 xml:base。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'several at once, all of which are reported in one run',
    onePicture(svg('<script/>\n<path onload="alert(1)" style="color:url(a)" d="M0 0"/>\n<image/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<script> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <script>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
    {
      at: 'content/pictures/red-kite.svg:3:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have onload in a picture.',
      hint: 'Delete it; a drawing needs no program.',
      zh: ['图里的 <path> 不能有 onload。', '把它删掉，图里不需要程序。'],
    },
    {
      at: 'content/pictures/red-kite.svg:3:25',
      id: 'picture-is-a-drawing',
      message: '"color:url(a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: ['style 里不能写 "color:url(a)"。', 'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。'],
    },
    {
      at: 'content/pictures/red-kite.svg:4:1',
      id: 'picture-is-a-drawing',
      message: '<image> is not allowed in a picture.',
      hint: 'A picture is drawn with lines and holds no photographs. Draw what it shows.',
      zh: ['图里不能有 <image>。', '图是用线画的，里面不能放照片。照着画出来。'],
    },
  ],
]);
