import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../src/tools/run-sheet/names/names.ts';

const of = (text: string) => namesIn(text).names;

/** A paste, with `⏎` for the end of a line and `⇥` for a tab, and the names in it. */
type Paste = [paste: string, names: string[]];

const three = ['张三', '李四', '王五'];

const check = (pastes: readonly Paste[]) =>
  test.each(pastes)('%s', (paste, names) => expect(of(paste.replaceAll('⏎', '\n').replaceAll('⇥', '\t'))).toEqual(names));

describe('numbers and dots in front are left out', () => {
  check([
    ['1. 张三⏎2、李四⏎（3）王五⏎④赵六', [...three, '赵六']],
    ['1张三⏎2李四⏎3王五', three],
    ['01 张三⏎02 李四⏎03 王五', three],
    ['１．张三⏎２．李四⏎３．王五', three],
    ['(1) 张三⏎(2) 李四⏎(3) 王五', three],
    ['(1)张三(2)李四(3)王五', three],
    ['1️⃣ 张三⏎2️⃣李四', ['张三', '李四']],
    ['第一名 张三⏎第二名 李四', ['张三', '李四']],
    ['【1】张三⏎【2】李四', ['张三', '李四']],
    ['1）张三⏎2）李四⏎3）王五', three],
    ['1：张三⏎2：李四', ['张三', '李四']],
    ['一、张三⏎二、李四⏎十一、王五', three],
    ['（一）张三⏎（二）李四', ['张三', '李四']],
    ['⑴张三⏎⑵李四⏎⒊王五', three],
    ['①张三②李四③王五', three],
    ['1.张三 2.李四 3.王五', three],
    ['1.张三2.李四3.王五', three],
    ['1、张三，2、李四，3、王五', three],
    ['第1号 张三⏎第2号 李四', ['张三', '李四']],
    ['No.1 John Smith⏎No.2 Anna Lee', ['John Smith', 'Anna Lee']],
    ['1. John Smith⏎2. Anna Lee', ['John Smith', 'Anna Lee']],
    ['- 张三⏎- 李四', ['张三', '李四']],
    ['* 张三⏎• 李四⏎● 王五⏎☐ 赵六⏎✓钱七', [...three, '赵六', '钱七']],
    ['- 1. 张三⏎- 2. 李四', ['张三', '李四']],
    ['· 张三⏎· 李四', ['张三', '李四']],
    ['J. R. Smith⏎A. Lee', ['J. R. Smith', 'A. Lee']],
  ]);
});

describe('several in a line', () => {
  check([
    ['张三，李四，王五⏎赵六，钱七', [...three, '赵六', '钱七']],
    ['张三、李四；王五', three],
    ['张三, 李四, 王五', three],
    ['张三 李四 王五⏎赵六 钱七', [...three, '赵六', '钱七']],
    ['张三　　李四　　王五', three],
    ['张三/李四/王五', three],
    ['张三|李四|王五', three],
    ['张三+李四+王五', three],
    ['张三。李四。王五。', three],
    ['“张三”、“李四”', ['张三', '李四']],
    ['张三和李四', ['张三', '李四']],
    ['张三、李四、王五等3人', three],
    ['张  三⏎李  四⏎王小明', ['张 三', '李 四', '王小明']],
    ['【白石小学】张三 李四', ['张三', '李四']],
    ['Smith, John; Lee, Anna', ['Smith, John', 'Lee, Anna']],
    ['白石小学（3人）：张三、李四、王五', three],
    ['@张三 @李四 @王五', three],
    ['张三｜李四｜王五', three],
    ['第一组：张三、李四⏎第二组：王五、赵六', [...three, '赵六']],
    ['参训人员：张三、李四、王五。', three],
    ['组长：张三⏎组员：李四、王五', three],
    ['张三⇥李四⇥王五⏎赵六⇥钱七⇥孙八', [...three, '赵六', '钱七', '孙八']],
    ['张三⇥李四⏎王五⇥', three],
    ['John Smith, Anna Lee, Maria del Carmen', ['John Smith', 'Anna Lee', 'Maria del Carmen']],
    ['Anna; John; Mary', ['Anna', 'John', 'Mary']],
  ]);
});

describe('a table with a heading', () => {
  check([
    ['序号⇥学员姓名⏎1⇥张三⏎2⇥李四', ['张三', '李四']],
    ['序号⇥单位⇥姓 名⇥电话⏎1⇥白石小学⇥张三⇥13800001111⏎2⇥白石小学⇥李四⇥13800002222', ['张三', '李四']],
    ['青石镇培训报名表⇥⇥⏎序号⇥姓名（必填）⇥性别⏎1⇥张三⇥女⏎2⇥李四⇥男', ['张三', '李四']],
    ['您的姓名,所在学校,提交时间⏎张三,白石小学,2026/9/1 8:00⏎李四,石板小学,2026/9/1 8:05', ['张三', '李四']],
    ['序号 姓名 学校⏎1 张三 白石小学⏎2 李四 石板小学', ['张三', '李四']],
    ['姓名⇥电话⇥姓名⇥电话⏎张三⇥1⇥李四⇥2⏎王五⇥3⇥⇥', three],
    ['姓⇥名⇥学校⏎张⇥三⇥白石小学⏎欧阳⇥娜娜⇥石板小学', ['张三', '欧阳娜娜']],
    ['First name,Last name,School⏎John,Smith,Shiban⏎Anna,Lee,Baishi', ['John Smith', 'Anna Lee']],
    ['No,Full name,School⏎1,Qin Xiu,Shiban⏎2,Wei Ning,Shiban', ['Qin Xiu', 'Wei Ning']],
    ['School name⇥Name of participant⏎Shiban⇥Qin Xiu⏎Baishi⇥Wei Ning', ['Qin Xiu', 'Wei Ning']],
    ['学员⇥单位⏎张三⇥白石小学', ['张三']],
    ['| 姓名 | 学校 |⏎| --- | --- |⏎| 张三 | 白石小学 |⏎| 李四 | 石板小学 |', ['张三', '李四']],
    ['学生姓名⇥家长姓名⏎张三⇥张大⏎李四⇥李大', ['张三', '李四']],
    ['姓名⏎张三⏎李四', ['张三', '李四']],
    ['姓名⇥张三⏎单位⇥白石小学⏎⏎姓名⇥李四⏎单位⇥石板小学', ['张三', '李四']],
    ['学员姓名 单位 电话⏎张三 白石小学 13800001111⏎李 四 石板小学 13800002222', ['张三', '李 四']],
  ]);
});

describe('a table without a heading', () => {
  check([
    ['白石小学⇥张三⏎白石小学⇥李四', ['张三', '李四']],
    ['女⇥张三⏎男⇥李四', ['张三', '李四']],
    ['2026-09-01⇥张三⏎2026-09-02⇥李四', ['张三', '李四']],
    ['2026年9月1日⇥张三⏎2026年9月2日⇥李四', ['张三', '李四']],
    ['1⇥张三⇥女⇥语文⇥白石小学⇥13800001111⏎2⇥李四⇥男⇥数学⇥石板小学⇥13800002222', ['张三', '李四']],
    ['13800001111⇥张三⏎13800002222⇥李四', ['张三', '李四']],
    ['1⇥张三⇥2⇥李四⏎3⇥王五⇥4⇥赵六', [...three.slice(0, 2), '王五', '赵六']],
    ['张三，女，白石小学⏎李四，男，石板小学', ['张三', '李四']],
    ['1 张三 女 白石小学 13800001111⏎2 李四 男 石板小学 13800002222', ['张三', '李四']],
    ['白石小学 张三⏎白石小学 李四', ['张三', '李四']],
    ['校长⇥张三⏎教师⇥李四⏎教师⇥王五', three],
    ['白石小学张三⏎石板小学李四', ['张三', '李四']],
    ['白石小学-张三⏎石板小学-李四', ['张三', '李四']],
    ['龙泉⇥张三⏎龙泉⇥李四⏎龙泉⇥王五', three],
    ['张三 白石⏎李四 白石⏎王五 石板', three],
    ['PK001⇥张三⏎PK002⇥李四', ['张三', '李四']],
    ['张⇥三⏎李⇥四', ['张三', '李四']],
    ['Smith⇥John⏎Lee⇥Anna', ['Smith John', 'Lee Anna']],
    ['Qin Xiu⇥Shiban Primary School⏎Wei Ning⇥Baishi Primary School', ['Qin Xiu', 'Wei Ning']],
    ['a@b.cn⇥张三⏎c@d.cn⇥李四', ['张三', '李四']],
  ]);
});

describe('labels, remarks and telephone numbers are left out', () => {
  check([
    ['姓名：张三', ['张三']],
    ['姓名: 张三⏎姓名: 李四', ['张三', '李四']],
    ['姓名：张三  性别：女  单位：白石小学', ['张三']],
    ['姓名：张三⏎性别：女⏎电话：13800001111⏎⏎姓名：李四⏎性别：男⏎电话：13800002222', ['张三', '李四']],
    ['Name: John Smith⏎School: Shiban⏎Name: Anna Lee', ['John Smith', 'Anna Lee']],
    ['张三 13800001111', ['张三']],
    ['张三13800001111⏎李四：138-0000-2222⏎王五（13800003333）', three],
    ['张三（女）⏎李四(白石小学)⏎王五【组长】', three],
    ['张三老师⏎李四 校长⏎张老师', ['张三', '李四', '张老师']],
    ['张三，⏎李四。⏎王五；', three],
    ['张三 女⏎李四 男⏎王五', three],
    ['张三+1⏎李四2人⏎学员1', ['张三', '李四', '学员1']],
    ['张三 430102198001011234⏎李四 138 0000 2222', ['张三', '李四']],
    ['张三 三年级⏎李四 五（2）班', ['张三', '李四']],
    ['参训名单⏎张三⏎李四⏎共 2 人', ['张三', '李四']],
    ['2026年秋季心理健康培训报名⏎张三⏎李四', ['张三', '李四']],
  ]);
});

describe('a chain in a chat', () => {
  check([
    ['#接龙⏎1. 张三⏎2. 李四 带孩子', ['张三', '李四']],
    ['#接龙⏎周六上午九点培训，请大家报名⏎例 某某 学校⏎⏎1. 李四 白石小学⏎2. 王五 已交费⏎3. 赵六😊', ['李四', '王五', '赵六']],
    ['#Group Note⏎Training on Saturday⏎1. John Smith⏎2. Anna Lee', ['John Smith', 'Anna Lee']],
    ['接龙：⏎1、张三⏎2、李四（晚到）', ['张三', '李四']],
    ['#接龙⏎工作坊⏎1. 石板小学 张三⏎2. 石板小学-李四', ['张三', '李四']],
  ]);
});

describe('names with a space, a comma, another script', () => {
  check([
    ['Smith, John⏎Lee, Anna', ['Smith, John', 'Lee, Anna']],
    ['"Smith, John",Shiban⏎"Lee, Anna",Baishi', ['Smith, John', 'Lee, Anna']],
    ['de la Cruz, Juan⏎Smith, Mary Ann', ['de la Cruz, Juan', 'Smith, Mary Ann']],
    ['覃 小 燕⏎韦 宁', ['覃 小 燕', '韦 宁']],
    ['欧阳 娜娜⏎上官 婉儿', ['欧阳 娜娜', '上官 婉儿']],
    ['欧阳 娜娜 上官 婉儿', ['欧阳 娜娜', '上官 婉儿']],
    ['李　四⏎张　三', ['李 四', '张 三']],
    ['张 三 李 四', ['张 三', '李 四']],
    ['王 小明⏎李　四', ['王 小明', '李 四']],
    ['𠮷田⏎𠮷', ['𠮷田', '𠮷']],
    ['阿依古丽·买买提⏎艾力 · 吐尔逊', ['阿依古丽·买买提', '艾力·吐尔逊']],
    ['阿依古丽·买买提，艾力·吐尔逊', ['阿依古丽·买买提', '艾力·吐尔逊']],
    ['ئايگۈل ئەمەت⏎ئەلى', ['ئايگۈل ئەمەت', 'ئەلى']],
    ['བསོད་ནམས⏎བཀྲ་ཤིས', ['བསོད་ནམས', 'བཀྲ་ཤིས']],
    ['扎西多吉⏎洛桑次仁卓玛', ['扎西多吉', '洛桑次仁卓玛']],
    ['O’Neil Sinéad⏎Jean-Luc Martin⏎Мария Иванова', ['O’Neil Sinéad', 'Jean-Luc Martin', 'Мария Иванова']],
    ['张三 Zhang San⏎李四 (Li Si)', ['张三 Zhang San', '李四 (Li Si)']],
    ['王明月⏎李国镇⏎石小村', ['王明月', '李国镇', '石小村']],
    ['高一⏎万全⏎年有余', ['高一', '万全', '年有余']],
    ['张\u200b三\ufeff', ['张三']],
  ]);
});

test('what was not taken for a name is named, so that no one is lost unseen', () => {
  expect(namesIn('#接龙\n1. 张三\n2. 李四 带孩子\n3. 石板小学').left).toEqual(['带孩子', '石板小学']);
  expect(namesIn('张三\n李四').left).toEqual([]);
});

test('a list that was found is found again as it is', () => {
  const list = ['张三', '欧阳 娜娜', '阿依古丽·买买提', 'Maria del Carmen', '𠮷田'];
  expect(of(list.join('\n'))).toEqual(list);
});

test.each([
  [' '.repeat(100_000)],
  ['('.repeat(100_000)],
  ['1.'.repeat(50_000)],
  ['张 '.repeat(20_000)],
  ['a, '.repeat(20_000)],
  ['张：'.repeat(20_000)],
  ['-'.repeat(100_000)],
])('%.5s…, many times, is read in one pass', (text) => {
  // Going back for each sign would take minutes and end at the limit of a test.
  expect(namesIn(`${text}x`).names.length).toBeLessThanOrEqual(500);
});
