/** The words round the copies that work without a network: what they are called, their first file, their place among the downloads. */
const copies = {
  everything: '全套（中文和英文）',
  grade: '{{grade}}（{{language}}）',
  readme: {
    head: ['{{brand}} · {{copy}}', '第 {{version}} 版，{{date}}'],
    steps: [
      '1. 先解压。在压缩包上点右键，选“全部解压缩”或“解压到当前文件夹”。',
      '   不解压就打开，点什么都没有反应。',
      '2. 打开解压出来的文件夹，双击 index.html。',
      '3. 不用联网，不用安装。平常上网用的浏览器就能打开',
      '   （Windows 7 请用谷歌浏览器、Edge 或火狐，不要用 IE）。',
      '4. 要打印，就点页面上的 PDF。',
    ],
    foot: ['可以拷到 U 盘，拷到别的电脑，送给别的学校。拷的时候要整个文件夹一起拷。', '文字 {{licence}}：{{licenceTerms}}{{licenceAt}}'],
  },
  /** The first file of a ZIP of files without pages; the list of its files follows. */
  files: [
    '{{brand}} · {{name}}',
    '第 {{version}} 版，{{date}}',
    '先解压，再打开。每种格式一个文件夹，文件名前面是材料的编号。',
    '文字 {{licence}}：{{licenceTerms}}{{licenceAt}}改过的单子，把页脚的记号删掉。',
  ],
  /** In the place of links to formats that a copy leaves out. */
  notHere: '{{list}}不在这份拷贝里：网站的同一页上有，下载页上还有整个年级的压缩包。',
  unzipFirst:
    '请先解压。您是在压缩包里面直接打开的，所以样子不对，点什么都没有反应。关掉这一页，在压缩包上点右键，选“全部解压缩”，再打开解压出来的文件夹里的 index.html。',
  downloads: {
    title: '带走：没有网也能用',
    jump: '学校没有网？把整套带走',
    lead: '下载一个压缩包，解压，双击 index.html，就和网上一样：能看、能搜、能打印。拷进 U 盘，带到哪里都能用。',
    everything: '全套',
    everythingAbout: '九个年级、工作坊、活动、一对一和转介材料，中文英文都在里面。县里、乡里拷一次，够全年用。',
    gradesTitle: '只要一个年级',
    gradesAbout: '这个年级的课、讲义和 PDF，加上安全页、求助电话和求助卡。小，手机流量也下得起。',
    uses: '别的格式，每种一个压缩包：',
    files: 'ZIP',
    sums: '核对下载得全不全（SHA-256）',
    check: '解压以后怎么查',
    sumsAbout: '网断过、U 盘旧了，文件会坏。把算出来的码和下面的比一比，一个字不差就是好的。',
  },
  elsewhere: {
    title: '这一页不在这份拷贝里',
    have: '您手里的这份是：',
    online: '全套（网上）',
    why: '为了小、好拷，它只装了一个年级。您点的那一页在“全套”里。',
    how: '想要全套，可以找给您这份的人拷；等有网的时候，也可以到{{brand}}网站的下载页去拿。',
    home: '回到首页',
    help: '求助电话，每一份里都有',
  },
};

export default copies;
