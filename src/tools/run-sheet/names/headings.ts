const named =
  /^(?:(?:您|你|参训|参会|参加|参与|报名|培训|学习|学员|教师|老师|教职工|学生|志愿者|人员|家长|成员|真实|证书|证件|持证人?|领取人?|社工|本人|人)的?)*(?:姓名|名字|姓名全称)(?:[(（[/].*)?$/;
const people = /^(?:学员|参训人员?|参会人员?|参加人员?|参加者|教师|老师|人员|成员|名单|人名)$/;
const englishName =
  /^(?:(?:full|complete|participant(?:['’]?s)?|teacher(?:['’]?s)?|trainee(?:['’]?s)?|attendee(?:['’]?s)?|student(?:['’]?s)?|your|chinese)\s*)*names?(?:\s*(?:of .*|[(（].*))?$/i;
const englishPeople = /^(?:participants?|trainees?|attendees?|teachers?|members?|people)$/i;
const given = /^(?:first|given)[\s_-]*names?$|^名$/i;
const family = /^(?:last|family)[\s_-]*names?$|^surnames?$|^姓$/i;
/** Labels and headings of what is not the name of the person. */
const other =
  /^(?:序号?|编号|号|no\.?|№|#|id|性别|男女|年龄|出生.*|生日|民族|身份证.*|证件号?码?|学校.*|单位.*|所在.*|工作.*|任教.*|地址|住址|电话.*|手机.*|联系.*|紧急联系人.*|微信.*|qq号?|邮箱.*|日期|时间|地点|签到.*|签名|签字|备注.*|说明|职务.*|职称.*|职业|岗位|身份|学科.*|科目.*|班级|年级|任课.*|组别|小组|住宿.*|饮食.*|来源|填表人.*|负责人.*|主题|内容|school|organi[sz]ation|unit|phone.*|tel(?:ephone)?.*|mobile.*|contact.*|date|time|sign(?:ature|-?in)?|sex|gender|age|class|grade|e-?mail.*|wechat.*|remarks?|notes?|position|role|job|subject|county|village|address|place)$/i;

function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[*:："“”\u200b\ufeff]/g, '')
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\((?:必填|选填|required)\)$/i, '')
    .trim();
}

export type Heading = 'name' | 'people' | 'given' | 'family' | 'other';

/** Returns what a heading or a label announces; undefined for anything else. */
export function headingOf(cell: string): Heading | undefined {
  const text = plain(cell);
  if (text === '' || text.length > 30) return undefined;
  if (given.test(text)) return 'given';
  if (family.test(text)) return 'family';
  if (named.test(text) || englishName.test(text)) return 'name';
  if (people.test(text) || englishPeople.test(text)) return 'people';
  return other.test(text) ? 'other' : undefined;
}
