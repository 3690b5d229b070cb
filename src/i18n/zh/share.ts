/** The words round what is sent to others: the card of a document, the note to families, the message for the group of a class. */
const share = {
  card: {
    sheets: '讲义',
    more: '还有 {{count}} 份',
    find: '在“{{brand}}”里搜 {{id}}',
  },
  note: {
    worried: '孩子有事、您心里没底，找老师。',
    urgent: '有危险，先打：',
    talk: '想找人说说：',
  },
  message: {
    name: '给家里的话',
    about: '发到班级群，也可以念给他们听',
    greeting: '各位家人：今天我们班上了一课《{{title}}》。',
    urgent: '有危险，先打 {{list}}。',
    talk: '想找人说说，打 {{list}}。',
    line: '{{number}}（{{name}}）',
    help: '什么时候打哪个：{{address}}',
    aloud: '照着念，约 {{count}} 秒。微信一条语音最长 60 秒。',
    copy: '复制这段话',
    copied: '复制好了，去群里粘贴',
    selected: '选中了，长按复制',
  },
  voice: { listen: '念出来听', stop: '停下' },
};

export default share;
