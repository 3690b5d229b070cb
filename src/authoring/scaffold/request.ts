import { type Kind, kindOfId, type Reader, readers } from '../../curriculum/kind.ts';
import type { Localized } from '../../curriculum/locale.ts';
import { pictureKinds } from '../../curriculum/schema/pictures.ts';
import { sheetKindNames } from '../../curriculum/sheetKind.ts';
import { didYouMean } from '../../curriculum/suggest.ts';

export const newHelp = {
  zh: `npm run new -- <写什么> <编号或名字> [选项]

照 content/ 里的计划写好几个新文件，每一处都说这里该写什么。已经有的东西从来不动。

  lesson G3-11                 计划里的一课，连同它的讲义
  G3-11 G3-12 W03              几份一起开始写，只写编号
  workshop W03                 一个工作坊；同样：活动 activity A01，材料包 kit O02、kit R03
  handout G3-09 word-cards     给写好的材料加一份讲义
  picture slippers             给所有材料用的一张图：开一个可以往里画的 SVG，记进名单
  picture slippers --from scan.png   把纸上的画描成图：PNG 或 JPEG，扫描的、手机拍的都行
  block word-ladder            给所有材料用的一个块：规则和两种样子（写代码的人用）
  register                     什么都不写，只列出故事里哪些名字、行当、动物用过了，下一个缺什么
  edition ../harbour           一套自己的课程：一个新文件夹，马上能查、能做成网站（docs/zh/own-edition.md）

计划里没有的，会问你，也可以一开始就写上：

  --minutes 40                 一共多少分钟
  --sensitivity careful        ordinary 普通、careful 需留心、safeguarding 需先受训
  --people 10-40               多少人能参加（工作坊和活动；可以不写）
  --for pupil                  讲义给谁（${readers.join('、')}）
  --form cards                 讲义是什么样的一张（${sheetKindNames.join('、')}）
  --kind thing                 图上是什么：${pictureKinds.join('、')}
  --title-zh 字卡              题目；图上是什么；整份材料的题目，没有计划时才写
  --title-en "Word cards"
  --strand S6、--guideline PM3、--casel self-awareness      没有计划时，一课写这几样
  --who L.W.                   谁在写：姓名的拼音首字母，记在 content/claims 里，别人就不会写同一份
  --name "Harbour" --languages en --levels "S1, Stage 1, 12-14, 6" --paper letter --accent "#1f5f8b"
  --urgent "911, Emergency, day and night" --talk "+44 800 1111, Talk line, day and night" --site https://harbour.example.org
  --slug harbour               自己的课程：名字、语言、分级、纸、颜色、两个号码、网址；文件名的开头（不写就是文件夹的名字）
  --dry-run                    只说会写什么，什么都不写
  --lang zh                    zh 或 en：用哪种语言问和答；不写就用电脑的语言
  --help                       显示这一页
`,
  en: `npm run new -- <what> <id or name> [options]

Writes the files of something new, from the plan in content/, with a sentence in every place that says what to write there. Nothing
that is there already is ever changed.

  lesson G3-11                 a lesson of the plan, with its handout
  G3-11 G3-12 W03              several at once, by their ids
  workshop W03                 a workshop; in the same way: activity A01, kit O02, kit R03
  handout G3-09 word-cards     one more handout of a document that is written
  picture slippers             a drawing for all documents: an SVG to draw in, and its line in the list
  picture slippers --from scan.png   the same, traced from a drawing on paper: a PNG or JPEG, scanned or photographed
  block word-ladder            a block for all documents: its rule and its two faces (for coders)
  register                     writes nothing; lists the names, trades and animals of all stories, and what the next one needs
  edition ../harbour           a curriculum of your own: a new folder that can be checked and built at once (docs/own-edition.md)

What the plan does not know is asked for, or said at once:

  --minutes 40                 how long it takes, all together
  --sensitivity careful        ordinary, careful or safeguarding
  --people 10-40               how many can take part (workshops and activities; may be left out)
  --for pupil                  who gets the handout (${readers.join(', ')})
  --form cards                 what the handout is to hold (${sheetKindNames.join(', ')})
  --kind thing                 what a picture shows: ${pictureKinds.join(', ')}
  --title-zh 字卡              its title, or what a picture shows; of a document only when there is no plan
  --title-en "Word cards"
  --strand S6, --guideline PM3, --casel self-awareness      a lesson when there is no plan
  --who L.W.                   who is writing it: initials, kept in content/claims, so that no one else begins the same
  --name "Harbour" --languages en --levels "S1, Stage 1, 12-14, 6" --paper letter --accent "#1f5f8b"
  --urgent "911, Emergency, day and night" --talk "+44 800 1111, Talk line, day and night" --site https://harbour.example.org
  --slug harbour               an edition: its names, levels, look, numbers and address; how its files begin (default: the folder's name)
  --dry-run                    says what would be written and writes nothing
  --lang zh                    zh or en: the language of questions and answers; default: the language of the machine
  --help                       this text
`,
} satisfies Localized;

export type Wanted =
  | { what: 'document'; id: string; kind: Kind }
  | { what: 'handout'; id: string; name: string }
  | { what: 'picture'; name: string }
  | { what: 'block'; name: string }
  | { what: 'register' }
  | { what: 'edition'; folder: string };

/** The name of each kind on the command line. */
const kindWords: Readonly<Record<string, readonly Kind[]>> = {
  lesson: ['lesson'],
  workshop: ['workshop'],
  activity: ['activity'],
  kit: ['one-to-one', 'referral'],
  'one-to-one': ['one-to-one'],
  referral: ['referral'],
};

const examples: Record<Kind, string> = { lesson: 'G3-11', workshop: 'W03', activity: 'A01', 'one-to-one': 'O02', referral: 'R03' };

/** The name of each kind in a Chinese sentence. */
const chinese: Readonly<Record<string, string>> = {
  lesson: '年级课',
  workshop: '工作坊',
  activity: '活动',
  kit: '材料包',
  'one-to-one': '一对一材料包',
  referral: '转介材料包',
};

/** How each thing that is no document is written. */
const forms: Readonly<Record<string, string>> = {
  handout: 'handout G3-09 word-cards',
  picture: 'picture slippers --from scan.png',
  block: 'block word-ladder',
  register: 'register',
  edition: 'edition ../harbour',
};

/**
 * Parses the arguments: one thing, or several documents by their ids (`G5-02 W03`, `lesson G5-02 G5-03`), each once. Returns a message when
 * they are invalid.
 */
export function readWanted(words: readonly string[]): Wanted[] | { error: Localized } {
  const [what = '', ...rest] = words;
  const isKind = Object.hasOwn(kindWords, what);
  const ids = isKind ? rest : words;
  const areIds = ids.length > 1 && ids.every((id) => kindOfId(id.toUpperCase()));
  const requests = areIds ? [...new Set(ids.map((id) => id.toUpperCase()))].map((id) => (isKind ? [what, id] : [id])) : [words];
  const wanted: Wanted[] = [];
  for (const request of requests) {
    const one = readOne(request);
    if ('error' in one) return one;
    wanted.push(one);
  }
  return wanted;
}

function readOne(words: readonly string[]): Wanted | { error: Localized } {
  const [what, first, second, ...more] = words;
  const allowed = [...Object.keys(kindWords), 'handout', 'picture', 'block', 'register', 'edition'];
  if (what === undefined) {
    return {
      error: {
        zh: `要写什么？写上其中一样：${allowed.join('、')}。用 --help 看例子。`,
        en: `Say what is new: ${allowed.join(', ')}. Use --help to see examples.`,
      },
    };
  }
  // An id alone determines its kind.
  const alone = kindOfId(what.toUpperCase());
  if (alone && first === undefined) return { what: 'document', id: what.toUpperCase(), kind: alone };
  const noId = alone && words.find((word) => !kindOfId(word.toUpperCase()));
  if (noId !== undefined) {
    return {
      error: {
        zh: `"${noId}" 不是编号。几份一起开始写，就只写编号：npm run new -- G3-11 W03`,
        en: `"${noId}" is not an id. To begin several documents, write their ids alone: npm run new -- G3-11 W03`,
      },
    };
  }
  if (!allowed.includes(what)) {
    const near = didYouMean(what, allowed);
    return { error: { zh: `没有 "${what}" 这一样。${near.zh}`, en: `"${what}" cannot be made. ${near.en}` } };
  }
  const count = what === 'handout' ? 2 : what === 'register' ? 0 : 1;
  const given = [first, second, ...more].filter((word) => word !== undefined);
  const form = forms[what] ?? `${what} ${examples[kindWords[what]![0]!]}`;
  if (given.length !== count) return { error: { zh: `要这样写：npm run new -- ${form}`, en: `Usage: npm run new -- ${form}` } };
  if (what === 'register') return { what };
  if (what === 'edition') return { what, folder: first! };
  if (what === 'block' || what === 'picture') return nameError(first!) ?? { what, name: first! };
  const id = first!.toUpperCase();
  const kind = kindOfId(id);
  if (what === 'handout') return nameError(second!) ?? { what, id, name: second! };
  const wanted = kindWords[what]!;
  if (!kind) {
    const like = wanted.map((name) => examples[name]);
    return {
      error: {
        zh: `"${first}" 不是${chinese[what]}的编号：要写成 ${like.join(' 或 ')} 这样。`,
        en: `"${first}" is not an id of a ${what}: it is written like ${like.join(' or ')}.`,
      },
    };
  }
  if (!wanted.includes(kind)) {
    const instead = `npm run new -- ${wordOf(kind)} ${id}`;
    return { error: { zh: `${id} 不是${chinese[what]}。要写：${instead}`, en: `${id} is not a ${what}. Write: ${instead}` } };
  }
  return { what: 'document', id, kind };
}

export function isReader(word: string): word is Reader {
  return (readers as readonly string[]).includes(word);
}

function wordOf(kind: Kind): string {
  return Object.keys(kindWords).find((word) => kindWords[word]!.includes(kind))!;
}

/** Returns what is wrong with a name of files; undefined when it is valid. */
export function nameError(name: string): { error: Localized } | undefined {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return undefined;
  return {
    error: {
      zh: `"${name}" 不能当名字：只用小写字母 a–z、数字和单个连字符，例如 word-cards。`,
      en: `"${name}" cannot be a name: use small letters a–z, digits and single hyphens, such as word-cards.`,
    },
  };
}
