import { normalize } from './normalize.ts';

/** An account or a group by which a stranger is reached, as it is written, and where it begins. */
export interface Contact {
  shown: string;
  at: number;
}

/** Where people are reached on the Internet, in the names that are in use, also to get round a filter. */
const placesZh =
  '(?:QQ|扣扣|企鹅|微信|薇信|威信|卫星号|抖音|快手|小红书|微博|公众号|视频号|B站|哔哩哔哩|钉钉|飞书|知乎|贴吧|陌陌|探探|百度网盘|支付宝|YY|电报|飞机)';
const placesEn =
  '(?:QQ|We-?Chat|Weixin|Douyin|Tik-?Tok|Kuaishou|Weibo|Telegram|Whats-?App|Instagram|Facebook|Snapchat|Discord|Twitter|Messenger|GroupMe|Twitch|Reddit|Kik|Skype|Viber|KakaoTalk|Zalo|Roblox|Bilibili|Ding-?Talk|WX|VX)';
/** What is said between the place and the account. */
const kind = '(?:群|交流|粉丝|客服|账户|帐户|账号|帐号|用户|昵称|号码?|名字?|ID|id)';

/** A number with at least five digits, in groups or not. */
const digits = String.raw`\d(?:[ -]?\d){4,14}(?!\d)`;
const numerals = '[零〇一二三四五六七八九幺]{5,15}';
/** Letters with a digit or a line in them are no word. */
const handle = String.raw`@?(?=[A-Za-z0-9_.-]*[A-Za-z])(?=[A-Za-z0-9_.-]*[\d_])[A-Za-z0-9][A-Za-z0-9_.-]{3,29}`;
const word = String.raw`@?[A-Za-z][A-Za-z0-9_.-]{3,29}(?=\s*(?:$|[，。；、！？,.;!?)）”"\n]))`;
/** A name in Chinese, alone. What is said of chats has one of the words that are left out, and who is in one is no name. */
const name = String.raw`[“"「《]?(?![^\s，。；、！？]*[不别没要写填请给问自己才的再先就也都可了过着会能上来去看发])(?!家长|老师|同学|学生|全?班|孩子|大人|爸|妈|爷|奶|朋友|[我你他她]们?)[\p{Script=Han}A-Za-z0-9]{2,10}[”"」》]?(?=\s*(?:$|[，。；！？\n]))`;
const is = String.raw`\s*(?:[:：=是为叫]|就是)\s*[“"「]?`;
const quoted = String.raw`\s*[“"「]?`;

const patterns = [
  // QQ 群 123456789, 微信号 sunshine_88, 抖音：阳光老师
  String.raw`${placesZh}\s*${kind}{0,3}(?:(?:${is})|${quoted})(?:${digits}|${numerals}|${handle})`,
  String.raw`${placesZh}\s*${kind}{0,3}(?:${is}${word}|\s*[:：=]\s*${name})`,
  String.raw`(?:公众号|视频号)\s*[“"「《]${name}`,
  String.raw`${placesZh}\s*${kind}{1,3}\s*(?:${word}|[“"「《]${name})`,
  // 加我 v：sunshine88, 进群 123456789, 群号 123456789
  String.raw`(?:加|\+|＋)\s*(?:我|老师|姐姐|哥哥|他|她)?(?:的)?\s*(?:v|vx|wx|q|薇|威|微|扣)(?![A-Za-z])\s*(?:信|号|群)?(?:${is}|${quoted})(?:${digits}|${handle})`,
  `(?:加群|进群|入群|群号|账号|帐号)(?:${is}|${quoted})(?:${digits}|${handle})`,
  // WeChat ID sunshine88, QQ group: 123456789, TikTok @sun
  String.raw`(?<![A-Za-z])${placesEn}(?![A-Za-z])(?:\s+(?:group|chat|channel|id|account|number|name|user(?:name)?|handle))*\s*(?:(?:is|:|：|=)\s*)?[“"]?(?:${digits}|${handle}|@[A-Za-z0-9_.]{3,30})`,
  String.raw`(?<![A-Za-z])${placesEn}(?![A-Za-z])(?:\s+(?:group|chat|channel|id|account|number|name|user(?:name)?|handle))*\s*[:：=]\s*[“"]?${word}`,
  String.raw`(?<![A-Za-z])${placesEn}(?![A-Za-z])(?:\s+(?:group|chat|channel|id|account|number|name|user(?:name)?|handle))+\s+is\s+[“"]?${word}`,
  // add sunshine88 on WeChat
  String.raw`\b(?:add|find|message|follow|text|write to)\s+(?:me\s+(?:as|at)\s+)?(?:${digits}|${handle}|@[A-Za-z0-9_.]{3,30})\s+(?:on|in|at)\s+${placesEn}(?![A-Za-z])`,
  // Mail: someone@example.org
  String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}`,
];

const contact = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'giu');

/** Finds accounts and groups in words: a place on the Internet with a number or a name next to it. The place alone is none. */
export function contactsIn(text: string): Contact[] {
  const { words, at, written } = normalize(text);
  return [...words.matchAll(contact)].map(({ 0: found, index }) => ({
    shown: written(index, index + found.length)
      .replace(/\s+/g, ' ')
      .trim(),
    at: at(index),
  }));
}
