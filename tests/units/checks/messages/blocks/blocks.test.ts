import { planWith, sheetWith } from '../../../../support/curriculum.ts';
import { saysWordForWord } from '../../../../support/messages.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('blocks and where they stand', [
  [
    'a mistyped block',
    planWith('<Stpe title="一" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-known',
      message: '<Stpe> is not a block.',
      hint: 'Did you mean <Step>?',
      zh: ['没有 <Stpe> 这个块。', '是不是想写 <Step>？'],
    },
  ],
  [
    'a block like none that exists',
    planWith('<Zhuanlan />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-known',
      message: '<Zhuanlan> is not a block.',
      hint: 'Known here: <Age>, <Answer>, <Ask>, <Board>, <Card>, <Cards>, <Carer>, <Certificate>, <Checklist>, <Column>, <Columns>, <CutLine>, <DrawBox>, <ExitCheck>, <Faces>, <Fields>, <Figure>, <FoldStrip>, <Frame>, <Handout>, <Hotlines>, <IfThen>, <Leaflet>, <LetterPaper>, <Lines>, <MiniBook>, <OptOut>, <Panel>, <Phone>, <Picture>, <PrePost>, <Protocol>, <Reading>, <RoomPlan>, <Safety>, <Say>, <Scale>, <Scenario>, <Session>, <SignIn>, <Starter>, <Step>, <Story>, <TickGrid>, <Variant>, <WordBank>, <WriteTable>.',
      zh: [
        '没有 <Zhuanlan> 这个块。',
        '这里能写的有：<Age>、<Answer>、<Ask>、<Board>、<Card>、<Cards>、<Carer>、<Certificate>、<Checklist>、<Column>、<Columns>、<CutLine>、<DrawBox>、<ExitCheck>、<Faces>、<Fields>、<Figure>、<FoldStrip>、<Frame>、<Handout>、<Hotlines>、<IfThen>、<Leaflet>、<LetterPaper>、<Lines>、<MiniBook>、<OptOut>、<Panel>、<Phone>、<Picture>、<PrePost>、<Protocol>、<Reading>、<RoomPlan>、<Safety>、<Say>、<Scale>、<Scenario>、<Session>、<SignIn>、<Starter>、<Step>、<Story>、<TickGrid>、<Variant>、<WordBank>、<WriteTable>。',
      ],
    },
  ],
  [
    'HTML',
    planWith('<div>一</div>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <div>.',
      hint: 'Take it out and keep only the words in it.',
      zh: ['这里是 HTML：<div>。文章里不用。', '把它删掉，只留里面的文字。'],
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
      zh: ['<Say> 不能用在讲义里。', '它能用在哪里，看 docs/blocks.md 里的表。'],
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
      zh: ['<CutLine> 不能用在教案和指南里。', '它能用在哪里，看 docs/blocks.md 里的表。'],
    },
  ],
  [
    'a block in the middle of a sentence',
    planWith('一 <Handout to="letter-paper" /> 二'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'block-is-in-place',
      message: '<Handout> is in the middle of a sentence.',
      hint: 'Put it on a line of its own, with a blank line before and after.',
      zh: ['<Handout> 写在了一句话中间。', '让它单独占一行，前后各空一行。'],
    },
  ],
  [
    'a card outside of cards',
    sheetWith('<Card title="一">\n\n二\n\n</Card>'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'block-is-in-place',
      message: '<Card> has to be directly inside <Cards>.',
      hint: 'Move it into <Cards>.',
      zh: ['<Card> 要直接放在 <Cards> 里面。', '把它移到 <Cards> 里面。'],
    },
  ],
  [
    'something else than cards among cards',
    sheetWith('<Cards>\n\n<Frame>\n\n二\n\n</Frame>\n\n</Cards>'),
    {
      at: 'letter-paper.zh.mdx:10:1',
      id: 'block-is-in-place',
      message: '<Frame> cannot be directly inside <Cards>.',
      hint: 'Inside <Cards> put only <Card>.',
      zh: ['<Frame> 不能直接放在 <Cards> 里面。', '<Cards> 里面只放 <Card>。'],
    },
  ],
  [
    'an answer without its case',
    planWith('<Answer>\n\n一。\n\n</Answer>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-in-place',
      message: '<Answer> has to be directly inside <Scenario>.',
      hint: 'Move it into <Scenario>.',
    },
  ],
  [
    'text in a block that holds none',
    planWith('<Phone of="110">一</Phone>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-in-place',
      message: '<Phone> holds no text.',
      hint: 'Close it at once: <Phone … />.',
      zh: ['<Phone> 里面不写文字。', '写完就关上：<Phone … />。'],
    },
  ],
  [
    'an empty block',
    planWith('<Say>\n\n</Say>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'block-is-in-place',
      message: '<Say> is empty.',
      hint: 'Write its text between <Say> and </Say>.',
      zh: ['<Say> 里面是空的。', '把文字写在 <Say> 和 </Say> 中间。'],
    },
  ],
  [
    'a step in a step',
    planWith('<Step title="一" minutes="5" kind="talk">\n\n<Step title="二" minutes="3" kind="talk">\n\n三。\n\n</Step>\n\n</Step>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'block-is-in-place',
      message: '<Step> is inside another <Step>, which begins on line 30.',
      hint: 'Close the one of line 30 with </Step> before this one begins, or take out the one that is too many.',
      zh: ['<Step> 写在了第 30 行的 <Step> 里面。', '先用 </Step> 结束第 30 行的那一个，再写这一个；多写的就删掉。'],
    },
  ],
  [
    'a block in itself, with another block between them',
    sheetWith('<Frame>\n\n<Columns>\n\n<Column>\n\n<Frame>\n\n一\n\n</Frame>\n\n</Column>\n\n</Columns>\n\n</Frame>'),
    {
      at: 'letter-paper.zh.mdx:14:1',
      id: 'block-is-in-place',
      message: '<Frame> is inside another <Frame>, which begins on line 8.',
      hint: 'Close the one of line 8 with </Frame> before this one begins, or take out the one that is too many.',
    },
  ],
  [
    'a step in what the teacher says',
    planWith('<Say>\n\n一。\n\n<Step title="二" minutes="3" kind="talk">\n\n三。\n\n</Step>\n\n</Say>'),
    {
      at: 'plan.zh.mdx:34:1',
      id: 'block-is-in-place',
      message: '<Step> is inside the <Say>, which begins on line 30.',
      hint: 'Move it below </Say>: only <Session> may be around <Step>.',
      zh: ['<Step> 写在了第 30 行的 <Say> 里面。', '把它移到 </Say> 后面：<Step> 外面只能有 <Session>。'],
    },
  ],
  [
    'a step in a mistyped block',
    planWith('<Sesion title="一" minutes="40">\n\n<Step title="二" minutes="3" kind="talk">\n\n三。\n\n</Step>\n\n</Sesion>'),
    { at: 'plan.zh.mdx:30:1', id: 'block-is-known', message: '<Sesion> is not a block.', hint: 'Did you mean <Session>?' },
  ],
  [
    'a day in a step',
    planWith('<Step title="一" minutes="5" kind="talk">\n\n<Session title="二" minutes="9">\n\n三。\n\n</Session>\n\n</Step>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'block-is-in-place',
      message: '<Session> is inside the <Step>, which begins on line 30.',
      hint: 'Move it below </Step>: no other block may be around <Session>.',
      zh: ['<Session> 写在了第 30 行的 <Step> 里面。', '把它移到 </Step> 后面：<Session> 外面不能有别的块。'],
    },
  ],
]);
