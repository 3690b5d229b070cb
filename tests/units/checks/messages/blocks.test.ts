import { changed, lesson, planWith, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('blocks and their attributes', [
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
    'a mistyped attribute',
    planWith('<Phone off="110" />'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'props-are-valid',
      message: '"of" of <Phone> is missing.',
      hint: 'Add "of" of <Phone>.',
      zh: ['缺少 <Phone> 的 "of"。', '把 <Phone> 的 "of" 补上。'],
    },
    {
      at: 'plan.zh.mdx:30:8',
      id: 'props-are-valid',
      message: '"off" of <Phone> is not known here.',
      hint: 'Did you mean "of"?',
      zh: ['<Phone> 的 "off" 在这里不能用。', '是不是想写 "of"？'],
    },
  ],
  [
    'an attribute on a block that takes none',
    planWith('<Say loud="yes">\n\n一。\n\n</Say>'),
    {
      at: 'plan.zh.mdx:30:6',
      id: 'props-are-valid',
      message: '"loud" of <Say> is not known here.',
      hint: 'Take it out: nothing is written here.',
      zh: ['<Say> 的 "loud" 在这里不能用。', '删掉它：这里什么都不用写。'],
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
    {
      at: 'plan.zh.mdx:30:8',
      id: 'props-are-valid',
      message: '"of" of <Phone> has no value.',
      hint: 'Write a value in quotes: of="…".',
      zh: ['<Phone> 的 "of" 没有写值。', '在英文引号里写上值：of="…"。'],
    },
  ],
  [
    'a value that is not one of the allowed',
    planWith('<Variant for="big">\n\n一。\n\n</Variant>'),
    {
      at: 'plan.zh.mdx:30:10',
      id: 'props-are-valid',
      message: '"for" of <Variant> is "big", which is not one of its values.',
      hint: 'Known here: "small", "large", "mixed", "day", "boarding", "short", "dialect", "online".',
      zh: [
        '<Variant> 的 "for" 不能写 "big"。',
        '这里能写的有："small"、"large"、"mixed"、"day"、"boarding"、"short"、"dialect"、"online"。',
      ],
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
      zh: ['<Step> 的 "minutes" 写的是 "ten"，写法不对。', '用阿拉伯数字写一个整数。'],
    },
  ],
  [
    'more lines than a page has',
    sheetWith('<Lines count="31" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"count" of <Lines> is too large.',
      hint: 'It may have at most 30.',
      zh: ['<Lines> 的 "count" 太大了。', '最大是 30。'],
    },
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
      zh: ['<Picture> 的 "alt" 太短了。', '至少要有 1 个字。'],
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
      zh: ['<Step> 的 "picture" 写的是 "Kite.svg"，写法不对。', '写 content/pictures 里图的名字，比如 kite，或者 sun rain。'],
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
      zh: ['<Step> 的 "picture" 写得太多了。', '最多 4 条。'],
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
      zh: ['<Fields> 的 "labels" 写得太少了。', '至少要有 1 条。'],
    },
  ],
  [
    'a scale whose ends are no numbers, and a picture named as a file',
    sheetWith('<Scale from="one" to="5" low="冷" high="热" />\n\n<Picture name="Kite.svg" alt="风筝" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"from" of <Scale> is "one", which does not have the right form.',
      hint: 'Write a whole number in digits.',
    },
    {
      at: 'letter-paper.zh.mdx:10:10',
      id: 'props-are-valid',
      message: '"name" of <Picture> is "Kite.svg", which does not have the right form.',
      hint: 'Write the name of a drawing in content/pictures, for example kite.',
      zh: ['<Picture> 的 "name" 写的是 "Kite.svg"，写法不对。', '写 content/pictures 里一张图的名字，比如 kite。'],
    },
  ],
  [
    'a phone number for a reading',
    sheetWith('他<Reading as="13800138000">长</Reading>大了。'),
    {
      at: 'letter-paper.zh.mdx:8:11',
      id: 'props-are-valid',
      message: '"as" of <Reading> is "13800138000", which does not have the right form.',
      hint: 'Write pinyin, with one digit for the tone behind each syllable, for example zhang3.',
      zh: ['<Reading> 的 "as" 写的是 "13800138000"，写法不对。', '写拼音，声调写在音节后面，只用一个数字，比如 zhang3。'],
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
      zh: ['<Fields> 的 "school" 写的是 "class-teacher"，这样不对。', '有几个栏目就写几个名字，手写的栏目写 -。'],
    },
  ],
  [
    'labels for which a stamp would print the same twice',
    sheetWith('<Fields labels="白天|夜里" school="principal|principal.phone" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"school" of <Fields> is "principal|principal.phone", which is not right.',
      hint: 'Two labels ask for principal.phone, so the stamp would print the same on both. Keep one, and write - for the other.',
      zh: [
        '<Fields> 的 "school" 写的是 "principal|principal.phone"，这样不对。',
        'principal.phone 有两个栏目要，盖章时两处印的一样。留一处，另一处写 -。',
      ],
    },
  ],
  [
    'a blank that is asked for twice',
    sheetWith('<Hotlines show="crisis principal principal" />'),
    {
      at: 'letter-paper.zh.mdx:8:11',
      id: 'props-are-valid',
      message: '"show" of <Hotlines> is "crisis principal principal", which is not right.',
      hint: '"principal" is there twice and would be printed once. Delete one of them; for another blank write <Fields labels="…" />.',
      zh: [
        '<Hotlines> 的 "show" 写的是 "crisis principal principal"，这样不对。',
        '"principal" 写了两次，只会印一次。删掉一个；要再空一行，用 <Fields labels="…" />。',
      ],
    },
  ],
  [
    'an attribute that is written twice: neither value is used unseen',
    sheetWith('<Fields labels="校长|电话" labels="老师" />'),
    {
      at: 'letter-paper.zh.mdx:8:24',
      id: 'props-are-valid',
      message: '"labels" of <Fields> is written twice.',
      hint: 'Keep one of the two: only one value can be used, the other would be lost.',
      zh: ['<Fields> 的 "labels" 写了两次。', '只留一个：只有一个值用得上，另一个会丢掉。'],
    },
  ],
  [
    'an attribute that is written twice, the first time without a value',
    sheetWith('<Lines count count="3" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"count" of <Lines> has no value.',
      hint: 'Write a value in quotes: count="…".',
      zh: ['<Lines> 的 "count" 没有写值。', '在英文引号里写上值：count="…"。'],
    },
    {
      at: 'letter-paper.zh.mdx:8:14',
      id: 'props-are-valid',
      message: '"count" of <Lines> is written twice.',
      hint: 'Keep one of the two: only one value can be used, the other would be lost.',
      zh: ['<Lines> 的 "count" 写了两次。', '只留一个：只有一个值用得上，另一个会丢掉。'],
    },
  ],
  [
    'a face that does not exist',
    sheetWith('<Faces show="happy bored" />'),
    {
      at: 'letter-paper.zh.mdx:8:8',
      id: 'props-are-valid',
      message: '"show" of <Faces> is "bored", which is not one of its values.',
      hint: 'Known here: "happy", "sad", "angry", "scared", "calm", "worried", "shy", "proud", "surprised", "lonely", "tired", "missing".',
      zh: [
        '<Faces> 的 "show" 不能写 "bored"。',
        '这里能写的有："happy"、"sad"、"angry"、"scared"、"calm"、"worried"、"shy"、"proud"、"surprised"、"lonely"、"tired"、"missing"。',
      ],
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
    'a block that is not closed',
    planWith('<Say>\n\n一。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say> 没有结束。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
  [
    'blocks closed in the wrong order',
    planWith('<Say>\n\n<Board>\n\n一\n\n</Say>\n\n</Board>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'mdx-parses',
      message: 'The block <Board>, opened on line 32, is not closed before </Say> on line 36.',
      hint: 'Put <Board> and </Board> on lines of their own, with a blank line after the first and before the second.',
      zh: [
        '第 32 行开始的 <Board>，到第 36 行的 </Say> 还没有结束。',
        '<Board> 和 </Board> 各占一行，<Board> 后面空一行，</Board> 前面空一行。',
      ],
    },
  ],
  [
    'a block that is not closed before the one around it',
    planWith('<Step title="一" minutes="1" kind="talk">\n\n<Say>\n\n一。\n\n</Step>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 32, is not closed before </Step> on line 36.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
    },
  ],
  [
    'the end of a block, mistyped',
    planWith('<OptOut>\n\n一。\n\n</OptOt>'),
    {
      at: 'plan.zh.mdx:34:1',
      id: 'mdx-parses',
      message: '</OptOt> closes no block.',
      hint: 'Did you mean </OptOut>?',
      zh: ['</OptOt> 对不上任何一个块。', '是不是想写 </OptOut>？'],
    },
  ],
  [
    'the end of a block, mistyped, where none is open',
    planWith('</Sya>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: '</Sya> closes no block.',
      hint: 'Did you mean </Say>?',
    },
  ],
  [
    'the end of a block that was not opened',
    planWith('一。</Say>'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'mdx-parses',
      message: '</Say> closes no block: no <Say> is open here.',
      hint: 'Write <Say> where the block begins, or take </Say> out.',
      zh: ['</Say> 前面没有 <Say>。', '在块开始的地方写上 <Say>，或者删掉 </Say>。'],
    },
  ],
  [
    'the end of a block that was not opened, inside another',
    planWith('<Board>\n\n一\n\n</Say>\n\n</Board>'),
    {
      at: 'plan.zh.mdx:34:1',
      id: 'mdx-parses',
      message: '</Say> closes no block: no <Say> is open here.',
      hint: 'Write <Say> where the block begins, or take </Say> out.',
    },
  ],
  [
    'a block that is opened in a paragraph and closed in the next',
    planWith('<Say>一\n\n二</Say>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed in the same paragraph.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say> 在同一段里没有结束。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
  [
    'a block that is closed at the end of a paragraph',
    planWith('<Say>\n\n一。</Say>'),
    {
      at: 'plan.zh.mdx:32:3',
      id: 'mdx-parses',
      message: 'The block <Say>, opened on line 30, is not closed on a line of its own.',
      hint: 'Put <Say> and </Say> on lines of their own, with a blank line after the first and before the second.',
      zh: ['第 30 行开始的 <Say>，它的 </Say> 没有单独占一行。', '<Say> 和 </Say> 各占一行，<Say> 后面空一行，</Say> 前面空一行。'],
    },
  ],
  [
    'a comment of HTML',
    planWith('一。<!-- 以后\n\n再写 -->\n\n<Stpe />'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'markdown-is-supported',
      message: 'There is a comment here.',
      hint: 'Comments are not written in a text: take it out.',
      zh: ['这里有一条注释。', '文件里不写注释：把它删掉。'],
    },
    {
      at: 'plan.zh.mdx:34:1',
      id: 'block-is-known',
      message: '<Stpe> is not a block.',
      hint: 'Did you mean <Step>?',
    },
  ],
  [
    'a value without quotes',
    planWith('<Phone of=110 />'),
    {
      at: 'plan.zh.mdx:30:11',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `1` (U+0031) before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 "1"，属性的值要写在英文引号里。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a quotation mark too many',
    planWith('<Phone of="110"" />'),
    {
      at: 'plan.zh.mdx:30:16',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `"` (U+0022) before attribute name, expected a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 """，这里要写属性名，或者用 > 结束。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a value whose quotation mark is not closed',
    planWith('<Phone of="110 />'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected end of file in attribute value, expected a corresponding closing quote `"`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：写到末尾还没有完，属性的值后面缺了英文引号。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'a comma between attributes',
    planWith('<Frame title, />'),
    {
      at: 'plan.zh.mdx:30:13',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `,` (U+002C) in attribute name, expected an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 ","，属性名后面要写 =" 和值。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a comma behind the name of a block',
    planWith('<Frame, />'),
    {
      at: 'plan.zh.mdx:30:7',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `,` (U+002C) in name, expected a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：不该有 ","，块的名字后面要空一格，或者用 > 结束。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
    },
  ],
  [
    'an address',
    planWith('<https://example.org>'),
    {
      at: 'plan.zh.mdx:30:8',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected character `/` (U+002F) before local name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a link in MDX, use `[text](url)`)',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 "/"，块的名字里不能有 . 和 :。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a slash in the middle of a block',
    planWith('<Phone / of="110">'),
    {
      at: 'plan.zh.mdx:30:10',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected character `o` (U+006F) after self-closing slash, expected `>` to end the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：不该有 "o"，/ 后面要写 >。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'an attribute behind the end of a block',
    planWith('<Say>\n\n一。\n\n</Say of="me">'),
    {
      at: 'plan.zh.mdx:34:7',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected attribute in closing tag, expected the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：结束的 </…> 里不写属性。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a slash at both ends',
    planWith('<Say>\n\n一。\n\n</Say/>'),
    {
      at: 'plan.zh.mdx:34:6',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected self-closing slash `/` in closing tag, expected the end of the tag',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: ['这里读不懂：结束的 </…> 末尾不写 /。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
    },
  ],
  [
    'a block in a quotation that runs on without its mark',
    planWith('> <Phone\nof="110" />'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'mdx-parses',
      message:
        'This cannot be read: Unexpected lazy line in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
      zh: [
        '这里读不懂：引用和列表里的块，每一行前面都要有 > 或空格。',
        '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
      ],
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
      zh: ['这里读不懂：不该有 "5"，"<" 后面要紧跟块的名字。', '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。'],
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
      zh: ['链接印不出来。', '指向讲义用 <Handout to="…" />，资料来源写在 yaml 里。'],
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
      zh: ['图片印不出来。', '用 <Picture name="…" alt="…" />。'],
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
      zh: ['程序代码印不出来。', '行首不要空四格，也不要用 ```。'],
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
      zh: ['反引号里的文字印不出来。', '只用普通文字、列表、表格和 docs/blocks.md 里的块。'],
    },
  ],
  [
    'a footnote',
    planWith('看[^1]\n\n[^1]: 一'),
    {
      at: 'plan.zh.mdx:30:2',
      id: 'markdown-is-supported',
      message: 'A footnote cannot be printed.',
      hint: 'Cite a source in the yaml.',
      zh: ['脚注印不出来。', '资料来源写在 yaml 里。'],
    },
    {
      at: 'plan.zh.mdx:32:1',
      id: 'markdown-is-supported',
      message: 'A footnote cannot be printed.',
      hint: 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
    },
  ],
]);
