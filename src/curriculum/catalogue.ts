import { type Locale, like } from './locale.ts';

/**
 * How grave a problem is. An error stops the build, a warning stops nothing unless its check says so, advice is about craft and never
 * stops anything: it is right most of the time, and a writer may leave it.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** What is fixed about a check before it runs. */
export interface CheckFacts {
  severity: Severity;
  /** A warning that stops a release: `npm run check -- --release`. */
  stopsRelease?: true;
  /** Reported for a release alone: `npm run check -- --release`. */
  onlyForRelease?: true;
  /**
   * Whether a document may accept findings with a reason in its yaml. True only for checks that judge words and for reviews, never for those
   * that count.
   */
  acceptable?: true;
  /**
   * What `checks` in `edition.yaml` may do: change its severity at will, or only raise it, because it keeps children safe. Left out, nothing: the
   * program relies on what it asks for.
   */
  edition?: 'changes' | 'raises';
  /** Which stage reports it: the reader, a rule, print (which alone can count pages) or the language loader. */
  reportedBy: 'reader' | 'rule' | 'print' | 'languages';
  /** The good state in one sentence. */
  meaning: Readonly<Record<'zh' | 'en', string>>;
}

const reader = { severity: 'error', reportedBy: 'reader' } as const;
const rule = { severity: 'error', reportedBy: 'rule' } as const;
/** About craft; it stops nothing, and every document may accept it. */
const advice = { severity: 'advice', reportedBy: 'rule', acceptable: true, edition: 'changes' } as const;
const print = { severity: 'error', reportedBy: 'print' } as const;

/**
 * Every check by its id. The compiler rejects a problem with an id that is not listed here. Each check has a page in `docs/checks`, and in
 * Chinese in `docs/checks/zh`, whose examples are run as tests.
 */
export const catalogue = {
  'acceptance-is-needed': {
    ...rule,
    severity: 'warning',
    meaning: { zh: '材料里写明接受的，真的还在里面。', en: 'What a document accepts is really found in it.' },
  },
  'acceptance-names-a-check': {
    ...rule,
    meaning: { zh: '材料只能接受管用词的检查。', en: 'A document accepts only findings of checks that judge words.' },
  },
  'agrees-with-plan': {
    ...rule,
    meaning: { zh: '材料的 yaml 和总计划说的一样。', en: "A document's yaml says what the plan of the whole curriculum says." },
  },
  'aim-is-one-sentence': {
    ...advice,
    meaning: { zh: '一份材料一个目标，写成一句。', en: 'A document has one aim, in one sentence.' },
  },
  'alone-has-a-question': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '大人单独找孩子，写了问哪一句，或者照哪一份约定好的话做。',
      en: 'Where an adult sees a child alone, the text says what to ask, or which protocol to follow.',
    },
  },
  'answers-are-likely': {
    ...advice,
    meaning: {
      zh: '问全班的每一句，写了孩子多半会说的：三个以上，有没人出声，每个都有老师的话。',
      en: 'A question comes with three or more likely answers, silence among them, and with a reply to each.',
    },
  },
  'block-is-in-place': {
    ...reader,
    meaning: { zh: '块放在它该在的地方，里面是它能放的东西。', en: 'A block is where it belongs and contains only what it may contain.' },
  },
  'block-is-known': {
    ...reader,
    meaning: { zh: '每个块都是 docs/zh/blocks.md 里有的。', en: 'Every block is one of those in docs/blocks.md.' },
  },
  'card-agrees-with-plan': {
    ...rule,
    meaning: {
      zh: '备课卡上两处要当心的，教案里都有；引号里的话，教案那一处就是这么说的。',
      en: 'The two moments of a preparation card are in its plan, and what the card quotes is said there.',
    },
  },
  'card-fits-half-page': {
    ...print,
    meaning: { zh: '备课卡印出来是半页。', en: 'A preparation card takes half a page on paper.' },
  },
  'card-is-short': {
    ...rule,
    edition: 'changes',
    meaning: {
      zh: '备课卡上的故事两行以内，头一件要做的一两句。',
      en: 'The story of a preparation card takes two lines, and what to do first a sentence or two.',
    },
  },
  'changes-are-announced': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: {
      zh: '新加的和撤掉的材料，在 content/editions/next 里告诉了老师。',
      en: 'Documents that are new, and those that are gone, are announced in content/editions/next.',
    },
  },
  'characters-are-common': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'changes',
    meaning: { zh: '学生自己看的，只用他们学过的字。', en: 'Texts for pupils use only characters that they have met.' },
  },
  'characters-are-visible': {
    ...reader,
    meaning: { zh: '文章里没有看不见的字符。', en: 'A text contains no invisible characters.' },
  },
  'characters-have-glyphs': {
    ...rule,
    meaning: { zh: '印出来的每一个字，打印的字体里都有。', en: 'Every character that is printed is in one of the fonts.' },
  },
  'code-is-absent': {
    ...reader,
    meaning: { zh: '材料里只有文字和块，没有程序代码。', en: 'A document contains text and blocks, never program code.' },
  },
  'coverage-is-complete': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: {
      zh: '写好的和计划里的课合在一起，不漏指导纲要的一条、2021 年指南的一个领域、一项能力、一种需要。',
      en: 'The lessons, written and planned, leave out no clause of the guideline, no field of the 2021 guide, no competency and no need.',
    },
  },
  'document-is-in-folder-and-plan': {
    ...rule,
    meaning: {
      zh: '材料放在它的年级和序号的文件夹里，计划里也有它。',
      en: 'A document is in the folder of its grade and number, and in the plan.',
    },
  },
  'edition-is-valid': {
    ...reader,
    meaning: { zh: '这套课程的设置，写法对。', en: 'The configuration of the edition has the right form.' },
  },
  'english-is-written': {
    ...advice,
    meaning: {
      zh: '英文像是用英文写的，不是照中文一个词一个词译的。',
      en: 'English reads as if it had been written in English, not word for word after the Chinese.',
    },
  },
  'exit-check-is-seen': {
    ...advice,
    meaning: {
      zh: '学没学会，老师看得见，不光听孩子说自己会。',
      en: 'The teacher sees whether children can do it, and does not only hear them say so.',
    },
  },
  'facts-are-plain': {
    ...rule,
    meaning: {
      zh: '文件开头和块的属性里只有文字，没有记号。',
      en: 'Front matter and the attributes of blocks contain plain words, no marks.',
    },
  },
  'facts-are-present': {
    ...reader,
    meaning: { zh: '有文章的文件夹，就有写基本信息的 yaml。', en: 'A folder of texts has its yaml of facts.' },
  },
  'facts-are-valid': {
    ...reader,
    meaning: {
      zh: '材料的 yaml 该有的都有，写法对，没有多余的。',
      en: "A document's yaml has every fact it needs, in the right form, and no others.",
    },
  },
  'figures-can-be-drawn': {
    ...rule,
    meaning: {
      zh: '图里的列表合图的样子：每一条都有地方。',
      en: 'The list in a figure has the form of its kind: every entry has a place.',
    },
  },
  'file-is-utf-8': { ...reader, meaning: { zh: '文章存成 UTF-8。', en: 'A text is saved as UTF-8.' } },
  'file-name-is-known': { ...reader, meaning: { zh: '文件名里写明它是什么语言。', en: 'The name of a text says its language.' } },
  'fonts-are-present': { ...print, meaning: { zh: '打印要用的字体都在。', en: 'The fonts that print needs are there.' } },
  'forms-vary': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: {
      zh: '一个年级里不连着用同一种形式，靠故事的课最多一半。',
      en: 'No form twice running in a grade, and at most half of the lessons are carried by a story.',
    },
  },
  'front-matter-is-valid': {
    ...reader,
    meaning: { zh: '文章开头有题目和别的几项，写法对。', en: 'A text begins with its title and its other facts, in the right form.' },
  },
  'glossary-is-kept': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'changes',
    meaning: { zh: '一样东西一个说法：照 content/glossary.yaml。', en: 'One thing has one word: that of content/glossary.yaml.' },
  },
  'handout-fits-its-pages': {
    ...print,
    meaning: { zh: '讲义的页数和它的 yaml 写的一样。', en: 'A handout takes exactly the pages that its yaml says.' },
  },
  'handout-is-listed': {
    ...reader,
    meaning: { zh: '文件夹里的每一篇，材料都用得上。', en: 'Every text in a folder is used by the document.' },
  },
  'help-agrees-with-original': {
    ...rule,
    edition: 'raises',
    meaning: {
      zh: '每种语言的材料，印的求助电话都一样，先后也一样。',
      en: 'A document prints the same help lines in the same order in every language.',
    },
  },
  'help-is-named': {
    ...rule,
    edition: 'raises',
    meaning: { zh: '每一份材料都写明打哪个电话、找谁。', en: 'Every document says whom to call.' },
  },
  'hotlines-are-checked': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    edition: 'raises',
    meaning: { zh: '每个求助电话，一年之内和出处核对过。', en: 'Every hotline was compared with its source within the last year.' },
  },
  'html-is-absent': { ...reader, meaning: { zh: '文章里没有 HTML。', en: 'A text contains no HTML.' } },
  'id-is-unique': { ...reader, meaning: { zh: '没有两份材料用同一个编号。', en: 'No two documents have the same id.' } },
  'interface-is-translated': {
    severity: 'warning',
    reportedBy: 'languages',
    edition: 'changes',
    meaning: { zh: '加进来的语言，界面上的词都译了。', en: 'A language that was added has every word of the interface.' },
  },
  'large-plan-fits-its-pages': {
    ...print,
    edition: 'changes',
    meaning: {
      zh: '大字的教案（12 磅）也印得下：中文三页，英文四页。',
      en: 'A plan in large type (12 pt) takes three pages in Chinese and four in English.',
    },
  },
  'law-comes-from-facts': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '写到法律第几条，都引用 content/facts.yaml 里的那一条。',
      en: 'Where a text names an article of a law, its document cites it from content/facts.yaml.',
    },
  },
  'lesson-has-card': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    edition: 'changes',
    meaning: {
      zh: '写好的课都有备课卡：故事两行，两处要当心的。',
      en: 'A lesson that is written has a preparation card: its story in two lines, and the two moments to be ready for.',
    },
  },
  'levels-agree': {
    ...rule,
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '一句话是哪一级、一级有多快，每一份材料都照 content/levels.yaml。',
      en: 'A phrase has the level, and a level the delay, of content/levels.yaml in every document.',
    },
  },
  'lines-fit-their-roles': {
    ...rule,
    edition: 'raises',
    meaning: {
      zh: '求助电话放在它帮得上忙的组里，说明写的就是它自己。',
      en: 'A help line is in groups that it can serve, and what is written about it is its own.',
    },
  },
  'lines-stay-apart': {
    ...reader,
    severity: 'warning',
    meaning: { zh: '分开写的几行，印出来也分开。', en: 'Lines that are meant to stay apart do not run together into one paragraph.' },
  },
  'links-are-absent': {
    ...reader,
    meaning: {
      zh: '课程的文件夹里只有真正的文件和文件夹，没有符号链接。',
      en: 'The folders of a curriculum contain files and folders of their own, no symbolic links.',
    },
  },
  'markdown-is-recognised': {
    ...reader,
    meaning: {
      zh: '记号都认得出来，没有一个会照样印在纸上。',
      en: 'Every mark is recognised, so that none is printed as it was typed.',
    },
  },
  'markdown-is-supported': { ...reader, meaning: { zh: '文章里只用印得出来的东西。', en: 'A text uses only what can be printed.' } },
  'materials-are-at-hand': {
    ...rule,
    acceptable: true,
    edition: 'changes',
    meaning: { zh: '什么都不用买。', en: 'Nothing has to be bought.' },
  },
  'mdx-parses': {
    ...reader,
    meaning: { zh: '每个块有开头就有结尾，先后也对。', en: 'Every block that is opened is closed, in the right order.' },
  },
  'messaging-is-safe': {
    ...rule,
    acceptable: true,
    edition: 'raises',
    meaning: { zh: '没有伤孩子的话。', en: 'No words that hurt a child.' },
  },
  'minutes-add-up': {
    ...rule,
    meaning: { zh: '各步的时间加起来，正好是这节课的时间。', en: "The steps fill the lesson's minutes exactly." },
  },
  'minutes-are-enough': {
    ...advice,
    meaning: {
      zh: '一步给的时间，和要说、要问、要写、要发的差不多。',
      en: 'The minutes of a step are about those that its words, answers, writing and sheets take.',
    },
  },
  'no-written-homework': {
    ...rule,
    acceptable: true,
    edition: 'changes',
    meaning: { zh: '一、二年级没有书面作业。', en: 'Grades 1 and 2 get no written homework.' },
  },
  'originals-exist': { ...rule, meaning: { zh: '每一篇都有原文。', en: 'Every text has its original.' } },
  'outcomes-are-seen': {
    ...advice,
    meaning: { zh: '目标和学会什么，写的是看得见的事。', en: 'Aim and outcomes are things that can be seen.' },
  },
  'pages-have-air': {
    ...advice,
    meaning: {
      zh: '教案的字，老师课前看得完，课上找得到。',
      en: 'A plan has no more words than its teacher can read before the bell and find again in class.',
    },
  },
  'passages-are-own': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'changes',
    meaning: {
      zh: '一段话只在一份材料里有；好几份都要的，放进约定好的话里引用。',
      en: 'A passage is in one document; what several need is a protocol, which they quote.',
    },
  },
  'panels-have-room': {
    ...print,
    meaning: {
      zh: '折纸的每一面、一页几份的每一份，都放得下自己的字。',
      en: 'Each panel of a folded sheet, and each sheet of several on a page, has room for its words.',
    },
  },
  'pdf-is-made': { ...print, meaning: { zh: '每一份材料都排得出版。', en: 'Every document can be typeset.' } },
  'page-has-its-own-address': {
    ...rule,
    meaning: {
      zh: '网页和讲义的名字，不和网站自己的页面一样。',
      en: 'No page and no handout has the name of a page that the site makes itself.',
    },
  },
  'phone-comes-from-registry': {
    ...rule,
    edition: 'raises',
    meaning: {
      zh: '电话号码只在 content/hotlines.yaml 里有，别处都没有。',
      en: 'A phone number is in content/hotlines.yaml and nowhere else.',
    },
  },
  'picture-can-be-found': {
    ...reader,
    severity: 'warning',
    meaning: {
      zh: '图都列在 content/pictures.yaml 里，写的人用平常的词找得到；列出来的图都有。',
      en: 'Every drawing is in content/pictures.yaml, where writers find it by usual words, and every line there has its drawing.',
    },
  },
  'picture-can-be-named': {
    ...reader,
    meaning: {
      zh: '图放在用得到的地方，名字在块里写得出来。',
      en: 'A picture is where a block can show it, under a name that a block can write.',
    },
  },
  'picture-is-a-drawing': {
    ...reader,
    meaning: { zh: '图里只有线和形状，没有别的。', en: 'A picture contains lines and shapes and nothing else.' },
  },
  'picture-is-a-line-drawing': {
    ...reader,
    meaning: {
      zh: '图是黑线画的，和别的图一样大、一样粗，都在框里面。',
      en: 'A picture is drawn in black lines, of the same size and width as the others, inside its frame.',
    },
  },
  'picture-is-used': {
    ...reader,
    severity: 'warning',
    meaning: { zh: '材料文件夹里的图，材料都用得上。', en: 'Every picture next to a document is shown by it.' },
  },
  'plan-fits-its-pages': {
    ...print,
    edition: 'changes',
    meaning: { zh: '教案最多两页，英文的最多三页。', en: 'A lesson plan takes at most two pages, in English three.' },
  },
  'props-are-valid': {
    ...reader,
    meaning: { zh: '块的属性都认识，写法对。', en: 'The attributes of a block are known and have the right form.' },
  },
  'protocol-is-listed': {
    ...reader,
    meaning: {
      zh: 'content/protocols 里的每一篇都列在 content/protocols.yaml 里。',
      en: 'Every text in content/protocols is listed in content/protocols.yaml.',
    },
  },
  'protocols-are-quoted': {
    ...rule,
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '出了事怎么办，引用约定好的话，不自己写。',
      en: 'What to do when something happens is quoted from the protocols, never written by hand.',
    },
  },
  'protocols-fit-one-page': {
    ...print,
    edition: 'raises',
    meaning: { zh: '《遇到这些事》印出来是一页。', en: 'The page of protocols takes one page.' },
  },
  'reading-fits-characters': {
    ...rule,
    acceptable: true,
    meaning: {
      zh: '<Reading> 里一个字一个音节，是这个字的读音。',
      en: 'A <Reading> has one syllable for each character, and it is a reading of that character.',
    },
  },
  'readings-are-clear': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'changes',
    meaning: {
      zh: '一、二年级的单子上、故事里，每个多音字读什么都清楚：看得出，或者写明了。',
      en: 'On sheets of grades 1 and 2, and in their stories, it is clear how each character is read: its words say it, or a <Reading> does.',
    },
  },
  'reference-resolves': { ...reader, meaning: { zh: '材料里指到的，都真的有。', en: 'Everything that a document refers to exists.' } },
  'references-are-written': {
    ...rule,
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '材料里说到的别的材料，都写好了；没写好的，说了写好以前怎么办。',
      en: 'Every document that a text names is written, or the text says what to do until it is.',
    },
  },
  'registry-is-present': { ...reader, meaning: { zh: 'content/ 里的几张表都在。', en: 'The lists in content/ are there.' } },
  'registry-is-valid': { ...reader, meaning: { zh: 'content/ 里的几张表，写法对。', en: 'The lists in content/ have the right form.' } },
  'reviews-are-complete': {
    ...rule,
    onlyForRelease: true,
    acceptable: true,
    edition: 'raises',
    meaning: {
      zh: '需留心的、需先受训的材料，现在的版本医生和律师都审过。',
      en: 'A clinician and a child-protection lawyer have reviewed every careful and safeguarding document as it is now.',
    },
  },
  'safeguards-are-complete': {
    ...rule,
    edition: 'raises',
    meaning: {
      zh: '题目沉重的材料，护着孩子的几样一样不少。',
      en: 'A document on a painful theme contains everything that keeps a child safe.',
    },
  },
  'said-in-one-breath': {
    ...advice,
    meaning: { zh: '老师说的每一句，一口气说得完。', en: 'Every sentence that the teacher says can be said in one breath.' },
  },
  'script-has-a-font': {
    severity: 'warning',
    reportedBy: 'languages',
    meaning: { zh: '加进来的语言，它的文字打印的字体里有。', en: 'The letters of a language that was added are in the fonts of print.' },
  },
  'sensitivity-fits-words': {
    ...advice,
    edition: 'raises',
    meaning: { zh: '讲到死、打、离婚这些事的材料，不算普通。', en: 'A document that speaks of death, abuse or divorce is not ordinary.' },
  },
  'sentences-are-said-once': {
    ...advice,
    meaning: { zh: '一句话在一篇里只写一次。', en: 'A sentence is in a text once.' },
  },
  'sentences-do-no-harm': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'raises',
    meaning: { zh: '对孩子说的话，不像已知的伤人的话。', en: 'Nothing that is said to children resembles sentences that hurt.' },
  },
  'signs-are-half-width': {
    ...reader,
    meaning: { zh: '块的记号用半角：< > / = "。', en: 'The signs around a block are half-width: < > / = ".' },
  },
  'sheet-has-its-paper': {
    ...rule,
    meaning: {
      zh: '要折、要印背面的讲义，yaml 里写对了用什么纸、怎么印。',
      en: 'A sheet that is folded or has a back has the paper that it needs.',
    },
  },
  'spoken-sentences-are-short': {
    ...rule,
    edition: 'changes',
    meaning: {
      zh: '一、二年级念出来的句子，最多十五个字。',
      en: 'In grades 1 and 2, sentences read aloud have at most 15 Chinese characters.',
    },
  },
  'steps-are-there': {
    ...rule,
    meaning: { zh: '一课、一期工作坊、一场，都写明一步一步怎么做。', en: 'A lesson, a workshop and a session have steps.' },
  },
  'story-is-told': {
    ...advice,
    meaning: {
      zh: '课上的故事有 120 到 450 字，里面的人有名字。',
      en: 'The story of a lesson has 120 to 450 characters, and someone in it has a name.',
    },
  },
  'stories-are-registered': {
    ...rule,
    edition: 'changes',
    meaning: {
      zh: '每个故事都登记在 content/stories 里，登记的和文章里的一样。',
      en: 'Every story is registered in content/stories, and what is registered is in the text.',
    },
  },
  'stories-differ': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: {
      zh: '一个名字只用一回，行当、动物、东西不老是那几样；一、二年级的故事都有结局。',
      en: 'A name is used once, trades, animals and objects seldom; in grades 1 and 2 every story ends.',
    },
  },
  'stories-vary': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: {
      zh: '各课的故事合在一起，结局、难处、大人都有变化。',
      en: 'The stories of the lessons, taken together, end in different ways and have different problems and adults.',
    },
  },
  'tables-are-even': {
    ...rule,
    meaning: { zh: '表格的每一行，格数都和表头一样。', en: 'Every row of a table has as many cells as its head.' },
  },
  'terms-have-one-word': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    edition: 'changes',
    meaning: {
      zh: 'content/glossary.yaml 里的词，每种语言、每份材料都是一个说法。',
      en: 'A term of content/glossary.yaml has one word in each language, in every document.',
    },
  },
  'tables-leave-room': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: { zh: '讲义上要填的表格，每一格都写得下字。', en: 'A table to fill in has room to write in each cell.' },
  },
  'text-exists': {
    ...rule,
    meaning: { zh: '材料有正文，yaml 里列的讲义也都有。', en: 'A document has its main text and every handout that its yaml lists.' },
  },
  'text-is-read': {
    ...reader,
    meaning: {
      zh: '每一篇文章、每一个 yaml 都放在有人读的地方，文件名也对。',
      en: 'Every text and every yaml is in a place and under a name where it is read.',
    },
  },
  'text-is-within-bounds': {
    ...reader,
    meaning: { zh: '一篇文章没有长过、乱过人写得出来的样子。', en: 'A text is not longer or more deeply nested than people write.' },
  },
  'text-is-written': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    edition: 'raises',
    meaning: { zh: '开头时留下的“待写”，都写完了。', en: 'No placeholder of a scaffold is left to be written.' },
  },
  'tools-are-explained': {
    ...rule,
    edition: 'changes',
    meaning: {
      zh: '用到有名字的工具、学生还没有学过，就用十秒钟说清楚。',
      en: 'A lesson that uses a named tool before pupils have learnt it explains it in ten seconds.',
    },
  },
  'training-comes-first': {
    ...rule,
    edition: 'raises',
    meaning: { zh: '需先受训的课，写明老师先参加过哪些培训。', en: 'A safeguarding lesson names the training that its teacher has had.' },
  },
  'translation-exists': {
    ...rule,
    severity: 'warning',
    edition: 'changes',
    meaning: { zh: '每一篇原文都有译文。', en: 'Every original is translated.' },
  },
  'translation-is-fresh': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    edition: 'raises',
    meaning: {
      zh: '译文的每一段，都是照现在的原文译的。',
      en: 'Every paragraph of a translation was made from its original as it is now.',
    },
  },
  'translation-is-remembered': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    edition: 'raises',
    meaning: { zh: '每篇译文都记着是照哪一版原文译的。', en: 'Every translation records from which original it was made.' },
  },
  'translation-memory-is-valid': { ...reader, meaning: { zh: '译文记下的东西读得出来。', en: 'The records of translations can be read.' } },
  'variants-are-there': {
    ...rule,
    edition: 'changes',
    meaning: {
      zh: '一课写明人少的班、人多的班、混龄班怎么上。',
      en: 'A lesson says how it goes in a small, a large and a mixed-age class.',
    },
  },
  'versions-are-merged': {
    ...reader,
    meaning: { zh: '没有留着两个没合并的版本。', en: 'No file has two versions of a place left in it.' },
  },
  'words-are-spoken': {
    ...advice,
    meaning: {
      zh: '对孩子说的是口头话，不是公文，也不讲大道理。',
      en: 'What is said to children is spoken language: no officialese and no morals.',
    },
  },
  'words-fit-their-places': {
    ...print,
    meaning: { zh: '印出来的词，都比它的格子窄。', en: 'No printed word is wider than its place.' },
  },
  'yaml-parses': { ...reader, meaning: { zh: 'yaml 和文件开头读得出来。', en: 'A yaml file or front matter can be read.' } },
} as const satisfies Readonly<Record<string, CheckFacts>>;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as CheckId[];

export function isCheckId(word: string): word is CheckId {
  return Object.hasOwn(catalogue, word);
}

export function factsOfCheck(id: CheckId): CheckFacts {
  return catalogue[id];
}

/** The page about a check in a language, relative to the project. */
export function pageOfCheck(id: CheckId, locale: Locale): string {
  return like[locale] === 'zh' ? `docs/checks/zh/${id}.md` : `docs/checks/${id}.md`;
}
