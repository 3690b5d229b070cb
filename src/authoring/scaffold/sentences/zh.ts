import { traits } from '../../../curriculum/edition/traits.ts';
import { placeholder } from '../../../curriculum/placeholder.ts';
import type { Sentences } from './model.ts';

const write = (what: string) => placeholder('zh', what);

/** What is read aloud in grades 1 and 2 has at most fifteen characters to a stop: so have the placeholders in it. */
/** Whether this is for the classes of a school; an edition with levels of its own has no desks, classes and head teacher. */
const { hasGrades } = traits;

const zh: Sentences = {
  stop: '。',
  aim: write('一句话：学完会做什么'),
  outcomes: [write('一样看得见的本领，用“能”开头'), write('再一样，也用“能”开头')],
  sheet: {
    title: write('这张纸叫什么'),
    purpose: write('什么时候用，每人几张'),
    each: (title) => `${title}每人一张`,
    print: (title) => `印好${title}`,
  },
  untilThen: (training) => write(`${training.join('、')} 没有写好以前怎么办：先念什么、练什么，谁签字`),
  pencil: '铅笔',
  prepare: {
    announce: '提前一天说：“明天讲一个故事里的孩子。自己的事不用说出来。”',
    askBefore: `家里刚出过事的孩子，先单独问：“明天讲这件事，你想坐哪儿？”告诉${hasGrades ? '心理老师或校长' : '负责保护孩子的人'}哪天上这一课`,
    read: '故事出声念一遍；想想最近家里有事的孩子，上课从他旁边多走几趟，不点他的名',
  },
  safety: {
    others: '只说故事里的孩子。自己的事，愿意才说；不点名，不追问。',
    noSecrets: '不许诺保密，照暖场里的话说。',
    trained: `上这一课的老师，先参加过 ${traits.roles.training.join(' 和 ')}。`,
    own: write('这一课会碰到哪个孩子的痛处；老师不问什么、不说什么'),
  },
  optOut: `${write('不想参加的孩子安静做什么，要和这一课有关')}不用说原因。`,
  steps: {
    'warm-up': write('暖场叫什么'),
    story: write('故事这一步叫什么'),
    practice: write('练习叫什么'),
    activity: write('活动叫什么'),
    sharing: write('交流叫什么'),
    closing: write('收尾叫什么'),
    talk: write('讲解叫什么'),
    'role-play': write('角色练习叫什么'),
    break: '茶歇',
  },
  warmUp: {
    game: write(
      hasGrades
        ? '一个在座位上能做的小游戏，两三分钟；老师先做什么，学生跟着做什么'
        : '一个在屋里能做的小游戏，两三分钟；你先做什么，大家跟着做什么',
    ),
    today: write('一句话说今天学什么'),
  },
  story: {
    title: write('故事的名字'),
    parts: [write('一个孩子，有名字，几岁，在哪里'), write('发生了一件小事。要具体'), write('停在最难的地方。不讲道理')],
  },
  ask: {
    question: write('问一个没有标准答案的问题'),
    answers: [
      `${write('多数孩子会说的')} → ${write('先接住。再往前一步')}`,
      `${write('另一种想法')} → ${write('有道理在哪里')}`,
      `${write('最难接的一句')} → ${write('不评理。不追问。接住它')}`,
    ],
  },
  practice: { how: write('老师怎样示范一遍，学生怎样跟着做一遍'), board: write('黑板上写什么，最多五行') },
  activity: {
    doing: [write('第一步做什么，几分钟'), write('第二步做什么，几分钟'), write('先做完的做什么')],
    say: write('念给学生的话。一句一句短'),
  },
  sharing: write('同桌怎样轮流说，听的人只回哪一句；不想说就说“过”'),
  closing: {
    check: '念下面三句检查，学生闭眼用拇指答：朝上、放平、朝下。',
    calm: write('一两句。让全班静下来'),
    help: (talk) =>
      `心里难受，就找信得过的大人。可以是我，${hasGrades ? '校长，家里人' : '家里人，这里的别的大人'}。找不到人，打 <Phone of="${talk}" />。有危险，打 <Phone of="police" />。`,
  },
  ifThen: { when: write('这一课最可能出的事'), does: write('老师做什么，说哪一句') },
  card: {
    story: write('故事两行：谁，遇到什么事，孩子跟着做什么'),
    ifThen: write('头一件做什么，一两句'),
    hardest: write('头一件说什么，不说什么'),
  },
  variants: {
    small: write('二十人以内，哪一步换个做法'),
    large: write('五十人以上，纸不够、坐不开怎么办'),
    mixed: write(`几个${hasGrades ? '年级' : '级别'}一起上，小的做什么，大的做什么`),
    short: write('只有半节课，去掉哪一步，省几分钟'),
  },
  carer: write('两三句给家里人：孩子今天学了什么，今晚可以问哪一句'),
  exitCheck: [write('我知道……'), write('我会……'), '心里难受，我知道找谁。'],
  after: '课后 48 小时',
  guide: {
    materials: write('一样东西，每人几份；不用买'),
    announce: '前一天：说清楚会讲到什么，谁觉得不方便可以先说',
    prepare: write('还要事先做好什么，提前几天'),
    about: write('谁用这份材料，给谁用，多久一次，为什么有用；三四句'),
    noSecrets: '不许诺保密：有人有危险，必须告诉能帮忙的大人，告诉谁，先跟他说。',
    limits: write('什么情形不开始；带的人不做什么'),
    optOut: `${write('不想参加的人安静做什么')}不用说原因。`,
    session: (number) => write(`第 ${number} 次叫什么`),
    doing: write('带的人做什么、说什么，参加的人做什么'),
    closing: write('怎样安静地收尾，让每个人回过神来'),
    realChild: {
      when: '有人当众说起一个真孩子的事',
      does: '说：“先不说名字。他现在安全吗？”不安全、说不准，或者疑似有人伤害过他，马上照《遇到这些事》“有人伤害他”那一栏做。不当众追问，不等散会。',
    },
    after: `哭过的、提早走的、一句话没说的人，48 小时内单独问：“那天以后，心里怎么样？”${write('两周后看什么')}`,
  },
  handout: {
    fields: hasGrades ? '姓名|班级' : '姓名',
    own: write(`只给自己看的卡，去掉上面的姓名${hasGrades ? '和班级' : ''}；要交的，去掉这一句`),
    ask: write('一句话说做什么。要一看就懂'),
    draw: write('画什么'),
    write: write('写什么'),
    points: [write('第一条'), write('第二条'), write('第三条')],
  },
};

export default zh;
