/** The words of the school's stamp: what a school prints of itself into the PDFs that it makes. */
const stamp = {
  title: '本校的名字和电话',
  lead: '填一次，每份 PDF 旁边就多一个“印上本校的”：右上角印学校和班级，求助卡、安全页和教案末尾的空格里印人和电话。用“省纸”、组资料包做的也能印上。直接点 PDF 链接，得到的还是原样。',
  link: '填一次本校的名字和电话，做出来的 PDF 都能印上',
  private: '只留在这台机器上，哪里也不发。',
  noScript: '这一页要用到 JavaScript。没有它，就用笔填空格，再去复印。',
  shown: {
    link: '印上本校的',
    linkOf: '印上本校的：{{title}}',
    title: '本校自己的电话（在这台机器上填的）',
    short: '本校自己填的',
    note: '这些是本校自己填的，只存在这台机器上，{{brand}}没有核对过。',
  },
  care: {
    title: '印以前',
    list: [
      '每个号码先打一次：通不通，谁接，几点到几点有人接。',
      '孩子和家长都会看到。只写学校同意公开的号码，不写私人手机。',
      '换了人、换了号码，改这里，旧的收回来撕掉。',
    ],
  },
  form: {
    school: '学校',
    className: '班级',
    people: '孩子和家长能找的人',
    peopleHint: '知道几个填几个。空着的格，照样留给手写。',
    name: '名字',
    nameOf: '{{who}}：名字',
    phone: '电话',
    phoneOf: '{{who}}：电话',
    contact: '右上角印谁',
    noOne: '谁也不印',
  },
  preview: {
    title: '印出来是这样',
    corner: '每一页的右上角',
    blanks: '空格里',
    nothing: '还没有填。',
    boxes: '字成了方框？这台机器没有那种文字的字体，换一台再印。',
  },
  print: { title: '印到 PDF 上', lead: '求助卡的家长卡和海报，填好了再印；年级包印一次，用一年。' },
  own: { title: '只在这台机器上的', erase: '全部擦掉' },
  says: {
    kept: '存在这台机器上了。',
    refused: '浏览器不让存东西。这一次照样能印，关掉以后要重填。',
    erased: '擦掉了。这台机器上不再有本校的名字和电话。',
    unseen: '“{{label}}”里有看不见的符号，去掉了。',
    tooLong: '“{{label}}”写不下，多了 {{count}} 个字。',
  },
};

export default stamp;
