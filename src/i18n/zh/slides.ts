/** The words of a presentation that are not on the screens: its parts as a teacher sees them in PowerPoint or WPS, and the notes. */
const slides = {
  said: '对全班说（约 {{time}}）',
  told: '念故事（约 {{time}}）',
  seconds: '{{count}} 秒',
  minutes: '{{count}} 分钟',
  places: {
    title: '标题',
    label: '小标题',
    body: '正文',
    minutes: '几分钟',
    label2: '第二栏标题',
    body2: '第二栏',
    closing: '最后一句',
    foot: '出处',
    number: '页码',
  },
  layouts: {
    cover: '封面',
    opening: '一个环节',
    story: '听故事',
    passage: '故事里的话',
    question: '提问',
    board: '板书',
    table: '只有标题',
    sheet: '拿出一张纸',
    list: '列表',
    help: '找谁帮忙',
  },
};

export default slides;
