/** The words of books of stories that are not in the stories. */
const epub = {
  gradeTitle: '{{grade}}的故事',
  count_one: '{{count}} 个故事',
  count_other: '{{count}} 个故事',
  cover: '封面',
  ofGrade: '这些故事是课上念的，也可以在手机上慢慢念。一个故事分几段：段和段中间要问的话、要做的事，都在教案里。',
  ofDocument: '这些故事出自 {{id}}《{{title}}》。什么时候念、怎么念、念完做什么，都在那份指南里。',
  careful: '▲ 这一课要留心：先读教案里的安全提示，再念。念完不追问。',
  toldInClass_one: '还有一个故事只在课上讲，由受过训的老师带着，书里没有：{{list}}。',
  toldInClass_other: '还有 {{count}} 个故事只在课上讲，由受过训的老师带着，书里没有：{{list}}。',
};

export default epub;
