import type { NeutralWords } from './form.ts';

/** In place of the words that name grades, a school year of sixteen lessons, rural China and its two languages. */
const neutral: NeutralWords = {
  blocks: { age: '{{from}}到{{to}}' },
  copies: {
    everything: '全套',
    notHere: '{{list}}不在这份拷贝里：网站的同一页上有，下载页上还有整级的压缩包。',
    downloads: {
      everythingAbout: '各级的课和别的材料，都在里面。拷一次，可以装到每一台电脑上。',
      gradesTitle: '只要一级',
      gradesAbout: '这一级的课、讲义和 PDF，加上安全页、求助电话和求助卡。小，手机流量也下得起。',
    },
    elsewhere: { why: '为了小、好拷，它只装了一级。您点的那一页在“全套”里。' },
  },
  coverage: {
    lead: '各级的课合起来教了什么。给编课的人看，可以印成 {{paper}}。',
    outside: '空格：不在这一级',
    guideline: '《纲要》条目和各级',
    health: '《生命安全与健康教育指南》的领域和各段',
    competencies: '能力和各级',
    sensitivity: '敏感程度和各级',
    grade: '{{grade}}',
    band: '{{first}}到{{last}}',
  },
  document: { grade: '{{grade}}' },
  offline: {
    pdf: '现在连不上网站，这台设备上没有存这份 PDF。有信号的时候，打开它那一级或那类材料的页面，点“把 PDF 也存下”。存过的网页照样能看。',
    phone: {
      text: '有信号的时候，打开网站，存下您教的那一级；别的材料也可以存。没有信号的时候，打开同一个网址：课、讲义、求助电话和搜索都在。',
      where: '换手机、清理浏览器，存的东西就没了，要再存一次。各级共用搜索，存了一个，再存别的只多占一点。隔一阵更新一次就行。',
      list: '选一级或别的材料来存',
    },
    folder: { everything: '全部', perGrade: '只要一级', carry: '下载一次，拷到每一台要用的电脑上。可以随意复制、转送。' },
  },
  pack: { noScript: '组资料包要用到 JavaScript。没有它也行：每一级的教师包和讲义包在“下载”页上，每一份单独的 PDF 在它自己的页上。' },
  paper: { budget: { grade: '哪一级', each: '更省的印法，每一课', terms: { first: '各课' } } },
  prepCard: { ofTerm: { first: '备课卡' } },
  print: {
    cardsOfTerm: { first: '{{grade}} 备课卡' },
    yearPlan: '{{grade}}的课',
    yearLead: '照先后排。实心的结已经写好，可以直接用；空心的结还在写。',
    packSubtitle: { 'grade-teacher': '教案、课程安排、安全页和讲义', 'grade-core': '核心课的教案和讲义' },
  },
  saving: { save: '存下这一级（{{size}}）' },
  share: {
    note: { worried: '孩子有事、您心里没底，找带课的人。' },
    message: { about: '发给各家，也可以念给他们听', greeting: '各位家人：今天我们上了一课《{{title}}》。' },
  },
  site: {
    tagline: '心理健康课：能打印，能带走，拿起就能教。',
    description: '{{brand}}是一套心理健康课程：教案、讲义、工作坊和求助材料，黑白，免费打印。',
    nav: { grades: '各级', strands: '主题' },
    home: {
      lead: '课、讲义、求助：印出来就能教。',
      pick: '您教哪一级？',
      gradeSpoken: '第 {{grade}} 级',
      nextLead: '每一级写好的下一课。',
      waysLead: '孩子需要的不止一节课。每份材料都写明它用在哪一种帮法里。',
      start: ['选一级，打开下一课。', '看二十分钟：故事念一遍，顺着线往下走。', '印教案一份，讲义每人一张，就可以上课。'],
    },
    tools: { planner: { about: '填上日子，课自己排好，还能放进日历。' } },
    way: {
      w3: { name: '课和工作坊', text: '各级的心理课，给教的人、帮的人的工作坊。' },
      lessons: '各级的课',
      together: '四种帮法都要大家一起做。',
    },
    grade: {
      title: '{{grade}}的课',
      lead: '照先后排。实心的结已经写好，可以直接用；空心的结还在写。',
      first: '课',
      core: '时间少，就上标着“核心课”的几课。',
      others: '换一级',
      written_one: '写好了 {{count}} 课',
      written_other: '写好了 {{count}} 课',
      indexTitle: '各级的课',
      indexLead: '每一级一根线，一课一个结。同一个主题会再来，一次比一次深一点。',
      year: '所有的课',
    },
    kinds: { activity: { title: '课后活动', lead: '放学以后、周末、假期用。志愿者照着这一页就能带。' } },
    help: {
      nowText: '有人正受伤，有人要伤害自己或别人，孩子不见了：不离开他，先打电话，再叫人来帮忙。',
      talkText: '不知道怎么说，也可以打。',
      orderSteps: [
        '眼前有危险：马上打电话。不用先请示。',
        '怀疑有人伤害孩子：马上照安全页上写的报告。可能是他做的人，谁也不先告诉，不提醒。',
        '孩子两个星期以上不一样：告诉单位里专门管这件事的人。',
        '拿不准：打一条可以说说的电话问，说清楚您是做孩子工作的。',
      ],
      localText: '每个地方自己填。印出来贴在墙上，每半年核对一次。',
      again: '紧急电话不要试打。别的号码每半年和来源核对一次。',
    },
    strands: { title: '主题', lead: '每个主题在各级都会再来。', lead1: '它在各级的课。' },
    downloads: {
      gradePacks: '各级的包',
      teacherAbout: '教案、课程安排、安全页和讲义',
      coreAbout: '给时间少的人：核心课的教案、课程安排、安全页和讲义',
    },
    search: {
      grade: '哪一级',
      noScript: '搜索要用到 JavaScript。没有它，也可以从各级或主题找。',
      failed: '搜索没有打开。请刷新一次，或者从各级找。',
      crisis: {
        adult:
          '您是大人：陪着他，别让他一个人。谢谢他告诉您，先听，不追问，不答应保密。现在就叫能管的人来；怀疑有人伤害孩子，马上照安全页上写的报告，不用等证据，也不用请示。可能是他做的人，家里人也一样，先不要告诉，也不要提醒。',
      },
    },
  },
  stamp: {
    title: '自己的名字和电话',
    lead: '填一次，每份 PDF 旁边就多一个“印上自己的”：右上角印名字和小组，求助卡、安全页和教案末尾的空格里印人和电话。用“省纸”、组资料包做的也能印上。直接点 PDF 链接，得到的还是原样。',
    link: '填一次自己的名字和电话，做出来的 PDF 都能印上',
    shown: {
      link: '印上自己的',
      linkOf: '印上自己的：{{title}}',
      title: '自己的电话（在这台机器上填的）',
      short: '自己填的',
      note: '这些是用这台机器的人填的，只存在这台机器上，{{brand}}没有核对过。',
    },
    print: { lead: '求助卡的家长卡和海报，填好了再印；一级的包印一次，可以一用再用。' },
  },
  thisWeek: { columns: { grade: '哪一级' } },
};

export default neutral;
