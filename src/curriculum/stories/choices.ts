import { filled, type Localized } from '../locale.ts';

/** A closed list of choices, each with its name in the two built-in languages. */
export type Choices<Name extends string = string> = Readonly<Record<Name, Localized>>;

const named = (zh: string, en: string) => filled({ zh, en });

/** What a story is about. Cannot-say-it is the one that writers fall into. */
export const problems = {
  'cannot-say-it': named('说不出口', 'cannot say it'),
  'not-reached': named('联系不上', 'cannot reach someone'),
  'lost-something': named('东西、动物不见了', 'something is lost'),
  spoilt: named('弄坏了', 'something is spoilt'),
  quarrel: named('吵架', 'a quarrel'),
  'left-out': named('被排挤、被欺负', 'left out or bullied'),
  misread: named('弄错了别人的意思', 'someone is misread'),
  afraid: named('害怕', 'afraid'),
  worry: named('担心', 'a worry'),
  'too-much': named('一个人扛不动', 'too much for one'),
  guilt: named('觉得欠了', 'owing too much'),
  'wrong-choice': named('做错了事', 'a wrong choice'),
  tempted: named('忍不住', 'tempted'),
  'cannot-sleep': named('睡不着', 'cannot sleep'),
  'who-first': named('先顾哪一个', 'who comes first'),
  puzzle: named('一件怪事、一道难题', 'a puzzle'),
} satisfies Choices;

/** How a story ends. All but `open` end. */
export const endings = {
  open: named('停在那儿', 'left open'),
  resolved: named('解决了', 'resolved'),
  repaired: named('做错了，补上了', 'a wrong choice, repaired'),
  'other-side': named('同一天，另一个人说', 'the same day, told by another'),
  later: named('过了些日子', 'some time later'),
  funny: named('好笑', 'funny'),
} satisfies Choices;

/** What an adult does in a story. */
export const adultRoles = {
  wise: named('什么都懂，话都对', 'wise'),
  acts: named('去办了，不讲道理', 'acts, without a speech'),
  late: named('来晚了', 'late'),
  busy: named('忙着，没听', 'busy, not listening'),
  tired: named('累', 'tired'),
  unfair: named('不公平', 'unfair'),
  ashamed: named('自己也做错了', 'in the wrong as well'),
  funny: named('好笑', 'funny'),
  absent: named('不在', 'absent'),
} satisfies Choices;

/** What of today's life is in a story. */
export const todays = {
  phone: named('手机', 'a phone'),
  'video-call': named('视频通话', 'a video call'),
  'voice-message': named('语音', 'a voice message'),
  'short-video': named('短视频', 'short videos'),
  game: named('手机游戏', 'a game on a phone'),
  courier: named('快递', 'a courier'),
  'e-bike': named('电动车', 'an e-bike'),
  'town-flat': named('县城租的房子', 'a flat rented in town'),
  'step-parent': named('继父、继母', 'a step-parent'),
  'new-sibling': named('添了弟弟妹妹', 'a new sibling'),
  'parent-at-home': named('爸妈有一个在家', 'a parent at home'),
} satisfies Choices;

export const seasons = {
  spring: named('春', 'spring'),
  summer: named('夏', 'summer'),
  autumn: named('秋', 'autumn'),
  winter: named('冬', 'winter'),
} satisfies Choices;

export const weekdays = {
  monday: named('星期一', 'Monday'),
  tuesday: named('星期二', 'Tuesday'),
  wednesday: named('星期三', 'Wednesday'),
  thursday: named('星期四', 'Thursday'),
  friday: named('星期五', 'Friday'),
  saturday: named('星期六', 'Saturday'),
  sunday: named('星期天', 'Sunday'),
} satisfies Choices;

/** What the last line of a story is. */
export const closings = {
  said: named('一句话', 'something said'),
  asked: named('一个问题', 'a question'),
  gesture: named('停住的动作、犹豫', 'a gesture held in the air'),
  deed: named('做了一件事', 'something done'),
  sound: named('一个声音', 'a sound'),
  sight: named('一个画面', 'something seen'),
} satisfies Choices;
