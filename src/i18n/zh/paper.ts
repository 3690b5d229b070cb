/** The words about paper: booklets, small sheets, the test sheet, how much paper a class takes. */
const paper = {
  booklet: {
    title: '{{title}}（对折小册子）',
    name: '对折小册子',
    about: 'A5 大小，省一半纸，揣在包里看',
  },
  testSheet: {
    title: '试印页',
    lead: '先印这一张，后面就不会印错。',
    up: '这边朝上',
    fold: '沿这里对折',
    settings: {
      title: '印之前，选这三样',
      list: ['纸：A4，横着竖着不用管。', '大小：“实际大小”或 100%，不要“适合纸张”。', '双面：打开。翻哪条边先不管，印出来就知道。'],
    },
    checks: {
      title: '印好以后，看三样',
      ruler: '一、用尺子量这条线，正好 10 厘米。短了，是被缩小了：回去选“实际大小”。',
      corners: '二、四个角上的直角都看得见。少了，是纸没放正，或者纸不是 A4。',
      turn: '三、沿中间的线对折，这一面朝外，像翻书一样翻开，看里面。',
    },
    inside: {
      upright: '里面的字是正的',
      uprightThen: '您的打印机翻的是短边。印小册子，选“短边翻转”。',
      upsideDown: '里面的字是倒的',
      upsideDownThen: '您的打印机翻的是长边。印小册子，选“长边翻转”。',
      empty: '里面是空的',
      emptyThen: '打印机没有双面，或者没打开。先印单数页，把纸翻过来放回去，再印双数页。',
      note: '把结果写在打印机上，大家都省事：',
      noteLine: '本机翻 □ 短边　□ 长边',
    },
  },
};

export default paper;
