/** The words of the printed packs: covers, contents, the year's thread, the names of files. */
const print = {
  author: '纸鸢项目',
  keywords: '心理健康教育，教案，学校',
  contents: '目录',
  yearPlan: '{{grade}}的一年',
  yearLead: '十六课，每两周一课。实心的结已经写好，可以直接用；空心的结还在写。',
  planned: '还在写',
  packTitle: {
    'grade-teacher': '{{grade}} 教师包',
    'grade-handouts': '{{grade}} 讲义包',
    'grade-core': '{{grade}} 核心包',
    workshop: '{{title}}',
    activities: '课后活动包',
    'one-to-one': '一对一材料包',
    referral: '求助与转介材料包',
  },
  packSubtitle: {
    'grade-teacher': '教案、全年安排、安全页和讲义',
    'grade-handouts': '复印用原稿，单面 A4',
    'grade-core': '每月一课：八课的教案和讲义',
    workshop: '带领者包：指南和讲义',
    activities: '放学以后能做的事',
    'one-to-one': '写信、通话、团聚、告别',
    referral: '找谁、怎么记、怎么转',
  },
  coverLines: {
    edition: '内容版本 {{version}}',
    licence: '文字 CC BY 4.0：可以复印、修改、分发，请注明出处。',
    paper: '黑白激光打印机，A4。页边已留 12 毫米以上。',
    sheetCheck: '还能用吗：扫单子页脚的二维码，或者看 {{address}}',
    contact: '这套材料的事，请找：{{contact}}',
    duplex: '这本里有正反两面是一张的单子：{{list}}。整本沿长边双面打印；只印这一份，看它自己写的沿哪边翻转。',
  },
  footer: '{{id}} {{title}} · 版本 {{version}} · {{mark}} · CC BY 4.0',
  draftFooter: '{{id}} {{title}} · 版本 {{version}} 草稿 · {{mark}} · CC BY 4.0',
  sheetCheck: '还能用吗：{{address}}',
  packFooter: '{{title}} · CC BY 4.0',
};

export default print;
