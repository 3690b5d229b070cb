/** What files of a document there are, and what each is for. */
const formats = {
  /** The line that a use begins with. */
  uses: { print: '打印', edit: '改', teach: '上课放', share: '发群里', read: '手机上读' },
  docx: 'Word',
  pptx: 'PPT',
  'pptx-4x3': 'PPT 4:3（老投影仪）',
  card: '卡片',
  note: '给家里的话',
  png: '图片',
  epub: '电子书 EPUB',
};

export default formats;
