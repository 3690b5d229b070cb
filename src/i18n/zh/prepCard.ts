/** The words of preparation cards and of the large-type edition. */
const prepCard = {
  label: '备课卡',
  story: '故事',
  print: '要印的',
  nothing: '这一课什么也不用印。',
  moments: '两处要当心',
  pageTitle: '备课卡：{{title}}',
  toPlan: '回到教案：{{title}}',
  link: '备课卡（半页）',
  pdf: '印备课卡',
  pdfAbout: '一张 {{paper}} 上两份，裁开或者对折',
  large: '教案，大字版',
  largeAbout: '12 磅的字，字句一样',
  ofTerm: { first: '上学期的备课卡', second: '下学期的备课卡' },
  cardsAbout: '每课半页：目标、要印的、板书、故事、两处当心',
  largePack: '教师包，大字版',
  largePackAbout: '教案用 12 磅的字印',
  says: '有人说：“{{answer}}”',
};

export default prepCard;
