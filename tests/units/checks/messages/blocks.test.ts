import { changed, lesson, planWith, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;

// One row a fault: what is wrong, the files in which it is, and everything that the writer is told.
saysWordForWord('blocks and their attributes', [
  [
    'a mistyped block',
    planWith('<Stpe title="一" />'),
    { at: 'plan.zh.mdx:30:1', id: 'block-is-known', message: '<Stpe> is not a block.', hint: 'Did you mean <Step>?' },
  ],
  [
    'a block like none that exists',
    planWith('<Video />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-known',
      message: '<Video> is not a block.',
      hint: 'Known here: <Answer>, <Ask>, <Board>, <Card>, <Cards>, <Carer>, <Certificate>, <Checklist>, <Column>, <Columns>, <CutLine>, <DrawBox>, <ExitCheck>, <Faces>, <Fields>, <Frame>, <Handout>, <Hotlines>, <IfThen>, <LetterPaper>, <Lines>, <OptOut>, <Phone>, <Picture>, <PrePost>, <Reading>, <RoomPlan>, <Safety>, <Say>, <Scale>, <Scenario>, <Session>, <SignIn>, <Starter>, <Step>, <Story>, <TickGrid>, <Variant>, <WordBank>.',
    },
  ],
  [
    'HTML',
    planWith('<div>一</div>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-known',
      message: '<div> is not a block.',
      hint: 'Known here: <Answer>, <Ask>, <Board>, <Card>, <Cards>, <Carer>, <Certificate>, <Checklist>, <Column>, <Columns>, <CutLine>, <DrawBox>, <ExitCheck>, <Faces>, <Fields>, <Frame>, <Handout>, <Hotlines>, <IfThen>, <LetterPaper>, <Lines>, <OptOut>, <Phone>, <Picture>, <PrePost>, <Reading>, <RoomPlan>, <Safety>, <Say>, <Scale>, <Scenario>, <Session>, <SignIn>, <Starter>, <Step>, <Story>, <TickGrid>, <Variant>, <WordBank>.',
    },
  ],
  [
    'a mistyped attribute',
    planWith('<Phone off="110" />'),
    { at: 'plan.zh.mdx:30:1', id: 'props-are-valid', message: '"of" of <Phone> is missing.', hint: 'Add "of" of <Phone>.' },
    { at: 'plan.zh.mdx:30:8', id: 'props-are-valid', message: '"off" of <Phone> is not known here.', hint: 'Did you mean "of"?' },
  ],
  [
    'an attribute on a block that takes none',
    planWith('<Say loud="yes">\n\n一。\n\n</Say>'),
    {
      at: 'plan.zh.mdx:30:6',
      id: 'props-are-valid',
      message: '"loud" of <Say> is not known here.',
      hint: 'Take it out: nothing is written here.',
    },
  ],
  [
    'an attribute that is missing',
    planWith('<Handout />'),
    { at: 'plan.zh.mdx:30:1', id: 'props-are-valid', message: '"to" of <Handout> is missing.', hint: 'Add "to" of <Handout>.' },
  ],
  [
    'an attribute without a value',
    planWith('<Phone of />'),
    { at: 'plan.zh.mdx:30:8', id: 'props-are-valid', message: '"of" of <Phone> has no value.', hint: 'Write a value in quotes: of="…".' },
  ],
  [
    'a value that is not one of the allowed',
    planWith('<Variant for="big">\n\n一。\n\n</Variant>'),
    {
      at: 'plan.zh.mdx:30:10',
      id: 'props-are-valid',
      message: '"for" of <Variant> is "big", which is not one of its values.',
      hint: 'Known here: "small", "large", "mixed", "day", "boarding", "short", "dialect", "online".',
    },
  ],
  [
    'minutes that are no number',
    changed(plan, ['minutes="10"', 'minutes="ten"']),
    {
      at: 'plan.zh.mdx:12:18',
      id: 'props-are-valid',
      message: '"minutes" of <Step> is "ten", which does not have the right form.',
      hint: 'Write a whole number in digits.',
    },
  ],
  [
    'more lines than a page has',
    sheetWith('<Lines count="31" />'),
    { at: 'letter-paper.zh.mdx:8:8', id: 'props-are-valid', message: '"count" of <Lines> is too large.', hint: 'It may have at most 30.' },
  ],
  [
    'a picture without alt text',
    sheetWith('<Picture name="kite" />'),
    { at: 'letter-paper.zh.mdx:8:1', id: 'props-are-valid', message: '"alt" of <Picture> is missing.', hint: 'Add "alt" of <Picture>.' },
  ],
  [
    'a picture whose alt text is empty',
    sheetWith('<Picture name="kite" alt="" />'),
    {
      at: 'letter-paper.zh.mdx:8:22',
      id: 'props-are-valid',
      message: '"alt" of <Picture> is too short.',
      hint: 'It needs at least 1 character.',
    },
  ],
  [
    'a step’s drawing that is named as a file',
    changed(plan, ['kind="story"', 'kind="story" picture="Kite.svg"']),
    {
      at: 'plan.zh.mdx:12:44',
      id: 'props-are-valid',
      message: '"picture" of <Step> is "Kite.svg", which does not have the right form.',
      hint: 'Write the names of drawings in content/pictures, for example kite or sun rain.',
    },
  ],
  [
    'more drawings than a step’s screen holds',
    changed(plan, ['kind="story"', 'kind="story" picture="sun rain wind snow cloud"']),
    {
      at: 'plan.zh.mdx:12:44',
      id: 'props-are-valid',
      message: '"picture" of <Step> is too long.',
      hint: 'It may have at most 4 entries.',
    },
  ],
  [
    'an empty list in an attribute',
    sheetWith('<Fields labels=" | " />'),
    {
      at: 'letter-paper.zh.mdx:8:9',
      id: 'props-are-valid',
      message: '"labels" of <Fields> is too short.',
      hint: 'It needs at least 1 entry.',
    },
  ],
  [
    'blanks for a stamp that are not as many as the labels',
    sheetWith('<Fields labels="老师|电话" school="class-teacher" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"school" of <Fields> is "class-teacher", which is not right.',
      hint: 'Write one name for each label, and - for a label that is filled in by hand.',
    },
  ],
  [
    'a face that nobody drew',
    sheetWith('<Faces show="happy bored" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"show" of <Faces> is "bored", which is not one of its values.',
      hint: 'Known here: "happy", "sad", "angry", "scared", "calm", "worried", "shy", "proud", "surprised", "lonely", "tired", "missing".',
    },
  ],
  [
    'a block of plans on a handout',
    sheetWith('<Say>\n\n一。\n\n</Say>'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'block-is-in-place',
      message: '<Say> does not belong on a handout.',
      hint: 'See the tables of docs/blocks.md for where it belongs.',
    },
  ],
  [
    'a block of handouts in a plan',
    planWith('<CutLine />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-in-place',
      message: '<CutLine> does not belong in a plan or guide.',
      hint: 'See the tables of docs/blocks.md for where it belongs.',
    },
  ],
  [
    'a block in the middle of a sentence',
    planWith('一 <Handout to="letter-paper" /> 二'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'block-is-in-place',
      message: '<Handout> stands inside a sentence.',
      hint: 'Put it on a line of its own, with a blank line before and after.',
    },
  ],
  [
    'a card outside of cards',
    sheetWith('<Card title="一">\n\n二\n\n</Card>'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'block-is-in-place',
      message: '<Card> has to stand directly inside <Cards>.',
      hint: 'Move it into <Cards>.',
    },
  ],
  [
    'something else than cards among cards',
    sheetWith('<Cards>\n\n<Frame>\n\n二\n\n</Frame>\n\n</Cards>'),
    {
      at: 'letter-paper.zh.mdx:10:1',
      id: 'block-is-in-place',
      message: '<Frame> cannot stand directly inside <Cards>.',
      hint: 'Inside <Cards> put only <Card>.',
    },
  ],
  [
    'an answer without its case',
    planWith('<Answer>\n\n一。\n\n</Answer>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-in-place',
      message: '<Answer> has to stand directly inside <Scenario>.',
      hint: 'Move it into <Scenario>.',
    },
  ],
  [
    'text in a block that holds none',
    planWith('<Phone of="110">一</Phone>'),
    { at: 'plan.zh.mdx:30:1', id: 'block-is-in-place', message: '<Phone> holds no text.', hint: 'Close it at once: <Phone … />.' },
  ],
  [
    'a block that nobody filled',
    planWith('<Say>\n\n</Say>'),
    { at: 'plan.zh.mdx:30:1', id: 'block-is-in-place', message: '<Say> is empty.', hint: 'Write its text between <Say> and </Say>.' },
  ],
  [
    'a block that is not closed',
    planWith('<Say>\n\n一。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: 'The block <Say> is not opened and closed in the right order.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
    },
  ],
  [
    'blocks closed in the wrong order',
    planWith('<Say>\n\n<Board>\n\n一\n\n</Say>\n\n</Board>'),
    {
      at: 'plan.zh.mdx:36:1',
      id: 'mdx-parses',
      message: 'The block <Board> is not opened and closed in the right order.',
      hint: 'Put <Board> and </Board> on lines of their own, with a blank line after the first and before the second.',
    },
  ],
  [
    'a sign that opens nothing',
    planWith('3 <5'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
    },
  ],
  [
    'a link to another site',
    planWith('看[这里](https://example.org)'),
    {
      at: 'plan.zh.mdx:30:2',
      id: 'markdown-is-supported',
      message: 'A link cannot be printed.',
      hint: 'Point to a handout with <Handout to="…" /> and cite a source in the yaml.',
    },
  ],
  [
    'a picture in Markdown',
    planWith('![风筝](kite.png)'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'markdown-is-supported',
      message: 'An image cannot be printed.',
      hint: 'Use <Picture name="…" alt="…" />.',
    },
  ],
  [
    'a block of program code',
    planWith('```\nx\n```'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'markdown-is-supported',
      message: 'A block of code cannot be printed.',
      hint: 'Do not indent text by four spaces, and use no ``` fences.',
    },
  ],
  [
    'a word in backticks',
    planWith('看 `x`'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'markdown-is-supported',
      message: 'Text in backticks cannot be printed.',
      hint: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
    },
  ],
  [
    'a footnote',
    planWith('看[^1]\n\n[^1]: 一'),
    { at: 'plan.zh.mdx:30:2', id: 'markdown-is-supported', message: 'A footnote cannot be printed.', hint: 'Cite a source in the yaml.' },
    {
      at: 'plan.zh.mdx:32:1',
      id: 'markdown-is-supported',
      message: 'A footnote cannot be printed.',
      hint: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
    },
  ],
]);
