import { hasSurname } from './surnames.ts';

/**
 * What a cell of a list is: surely a name, possibly one (`weak`: it looks like one and like other words), surely none, or anything else, such as
 * the name of someone with a longer name than usual.
 */
export type CellKind = 'name' | 'weak' | 'other' | 'none';

/** Smith, John. */
export const surnameFirst =
  /^\s*(?:(?:de|del|da|dos|du|van|von|al|el|bin|bint|ter) )?(?:la )?(?!\p{Script=Han})[\p{L}'’-]+,\s*(?!\p{Script=Han})[\p{L}'’-]+(?: [\p{L}'’.-]+){0,2}\s*$/iu;
const han = /^\p{Script=Han}+$/u;
/** 阿依古丽·买买提. */
const dotted = /^\p{Script=Han}+(?:[·・•‧∙･]\p{Script=Han}+)+$/u;
/** Words of letters with marks, hyphens, apostrophes and initials: María José, O’Neil, J. R. Smith. */
const letters = /^[\p{L}\p{M}][\p{L}\p{M}'’ʻʼ.-]*(?: [\p{L}\p{M}][\p{L}\p{M}'’ʻʼ.-]*){0,6}$/u;

/** Words that stand in lists next to names. */
const others = new Set(
  (
    '男 女 男性 女性 是 否 有 无 已到 未到 签到 签退 缺席 请假 同意 语文 数学 英语 体育 音乐 美术 科学 道法 思政 心理 政治 历史 地理 物理 化学 生物 信息 ' +
    '校长 副校长 主任 副主任 班主任 教导主任 教务主任 政教主任 德育主任 园长 副园长 书记 教师 老师 教员 职工 保安 校医 干事 科员 志愿者 社工 家长 学生 同学 组长 ' +
    '党员 团员 群众 本科 专科 大专 中专 高中 硕士 博士 一级 二级 三级 高级 中级 初级 农村 城镇 住宿 不住 单人间 双人间 标间 荤 素 ' +
    '汉 壮 苗 瑶 侗 回 满 藏 蒙 彝 小学 中学 初中 幼儿园 学校 合计 共计 总计 等 以上 以下 ' +
    '北京 天津 上海 重庆 湖南 湖北 广东 广西 河南 河北 山东 山西 陕西 江苏 浙江 安徽 福建 江西 海南 四川 贵州 云南 甘肃 青海 宁夏 新疆 西藏 吉林 辽宁 ' +
    'male female m f yes no y n x mr mrs ms present absent teacher principal headteacher parent volunteer tbd n/a none'
  ).split(' '),
);

/** The end of the name of a school, an office, a place or a group. */
const endsAsPlace =
  /(?:小学|中学|学校|高中|初中|幼儿园|中心校|教学点|学院|大学|职校|校区|教育局|教体局|教育厅|办公室|委员会|基金会|协会|机构|公司|中心|街道|社区|医院|派出所|民政局|妇联|年级|小组|方案|名单|名册|报名|培训|工作坊|通知|活动|接龙|统计表?|签到表|登记表|一览表|花名册)$|(?<=..)(?:组|班|校|乡|镇|县|村|市|省|区|州|局|族|岁|月|日|号|人|点)$/u;
const latinPlace =
  /\b(?:schools?|primary|college|university|kindergarten|office|bureau|cent(?:er|re)|county|district|township|village|department|grade|class|group)\b/i;
/** How a remark begins: 带孩子, 已交费, 晚点到. */
const remark =
  /^(?:带|已|未|不|没|请|有|会|要|晚|早|到|去|住|吃|坐|自|需|想|可|就|在|与|及|备|也|再|刚|我|你|他|她|这|那|另|暂|缺|迟|补|代|替|兼|共|约|仅|只|无|从|因|或|和|报|参加)/;
const date = /^\d{2,4}\s*[-./年]\s*\d{1,2}|^\d{1,2}\s*[月/]\s*\d{1,2}|^(?:周|星期|礼拜)[一二三四五六日天]$/;
/** 第一名 stands before a name. 第五伦 is one. */
const ordinal = /^第[\d一二三四五六七八九十]{1,4}[名位个号组排桌]$/;
const address = /\S@\S+\.\S|^https?:|^www\./i;

/** Decides what a cell is. The text has no enumeration, label or telephone number any more. */
export function kindOf(cell: string): CellKind {
  const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(text) || address.test(text) || date.test(text) || ordinal.test(text)) return 'none';
  if (others.has(text.toLowerCase())) return 'none';
  if (dotted.test(text) || surnameFirst.test(text)) return 'name';
  const joined = text.replaceAll(' ', '');
  if (han.test(joined)) return kindOfChinese(joined);
  // An identity card, a number plate, a room.
  if (/\d{6}/.test(text)) return 'none';
  // Class 1, 2 nights; but 学员1 is what someone calls a person.
  if (/^\d+ ?\p{Script=Han}{1,3}$/u.test(text)) return 'none';
  if (/\p{Script=Han}/u.test(text)) return endsAsPlace.test(text) ? 'none' : 'other';
  if (latinPlace.test(text)) return 'none';
  if (!letters.test(text)) return 'other';
  return text.includes(' ') ? 'name' : 'weak';
}

function kindOfChinese(text: string): CellKind {
  const { length } = [...text];
  const named = hasSurname(text);
  // 王明月 and 李国镇 are people as much as 石板村 is a place.
  if (length > 2 && endsAsPlace.test(text) && !(named && length === 3 && /[月日人点号岁族镇州区市村]$/.test(text))) return 'none';
  if (remark.test(text)) return 'none';
  if (named) return length === 3 && /[镇州区市村]$/.test(text) ? 'weak' : 'name';
  return length > 1 && length < 5 ? 'weak' : 'other';
}
