import { type Purpose, purposeNames } from '../../curriculum/schema/purposes.ts';
import { normalize } from '../normalize.ts';

/** Words by which a line says what it is for. */
interface PurposeWords {
  /** Words of this purpose alone: a line that is for something else does not use them. */
  own: RegExp;
  /** Words that are enough to say it, though lines for something else use them too. */
  also?: RegExp;
}

type BuiltIn = 'zh' | 'en';

/** The words of each purpose in the languages that every entry has. A line for `other` may say anything. */
export const purposeWords: Readonly<Record<Exclude<Purpose, 'other'>, Readonly<Record<BuiltIn, PurposeWords>>>> = {
  police: {
    zh: { own: /报警|公安|警察|匪警/u, also: /警|危险|受到伤害|紧急/u },
    en: { own: /\bpolice/iu, also: /emergenc|danger|crime/iu },
  },
  medical: {
    zh: { own: /急救|救护车/u, also: /医|受伤|中毒|昏倒|紧急/u },
    en: { own: /\bambulance|\bparamedic/iu, also: /medical|injur|unconscious|hospital|emergenc|doctor/iu },
  },
  fire: {
    zh: { own: /火警|消防|着火|火灾/u, also: /被困|紧急/u },
    en: { own: /\bfire(?:fighter|s|\b)/iu, also: /emergenc|trapped/iu },
  },
  'mental-health': {
    zh: { own: /心理|自杀|轻生|倾诉|情绪|抑郁/u, also: /难受|聊|说说|说一说|跟谁说|陪/u },
    en: {
      own: /psycholog|\bmental|suicid|counsel|emotional|samaritan|(?:someone|no one) to talk to|feeling low/iu,
      also: /talk|listen|lonely|distress|\bchat\b|\bmind\b/iu,
    },
  },
  children: {
    zh: { own: /青少年服务|(?:儿童|未成年人|青少年)(?:保护|热线|维权|求助|权益)/u, also: /儿童|青少年|未成年|孩子|学生/u },
    en: {
      own: /child(?:ren)?(?:['’]?s)? ?(?:protection|helpline|line|rights)|protection of (?:minors|children)|youth (?:service |help)?line/iu,
      also: /child|young|youth|minor/iu,
    },
  },
  women: {
    zh: { own: /妇女|妇联|家暴|家庭暴力/u, also: /家里有人打人/u },
    en: { own: /\bwom[ae]n|domestic violence/iu, also: /violence at home/iu },
  },
  legal: { zh: { own: /法律|法援|律师|司法/u }, en: { own: /\blegal|\blaw(?:s|yers?)?\b/iu } },
  labour: {
    zh: { own: /劳动|欠薪|工资|人社|社会保障/u, also: /打工|工作/u },
    en: { own: /\blabou?r\b|\bwages?\b|employment/iu, also: /\bwork/iu },
  },
  education: {
    zh: { own: /教育局|教育部|教育热线|教育服务|助学|学籍/u, also: /教育|上学/u },
    en: { own: /\beducation/iu, also: /school/iu },
  },
  government: {
    zh: { own: /政务|市民热线|便民热线|信访|民政/u, also: /政府|部门|便民/u },
    en: { own: /government|municipal|civil affairs/iu, also: /\boffice|public service/iu },
  },
  'health-advice': {
    zh: { own: /卫生热线|卫生健康热线|健康咨询|中毒咨询/u, also: /健康|卫生/u },
    en: { own: /(?<!mental )health (?:advice|line|hotline)|poisons? (?:centre|center|control|information)/iu, also: /health|poison/iu },
  },
};

/** The purposes that a name speaks of in each language that it has, by words of theirs alone. A name in neither Chinese nor English has none. */
export function purposesNamed(name: Readonly<Record<string, string>>): Purpose[] {
  const names = (['zh', 'en'] as const).flatMap((locale) => {
    const words = name[locale];
    return words === undefined ? [] : [{ locale, words: normalize(words).words }];
  });
  if (names.length === 0) return [];
  return purposeNames.filter(
    (purpose) => purpose !== 'other' && names.every(({ locale, words }) => purposeWords[purpose][locale].own.test(words)),
  );
}
