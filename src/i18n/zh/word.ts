/** The words of Word files: names of their styles, and what they say that the PDF does not need to say. */
const word = {
  styles: {
    kicker: '眉题',
    facts: '基本信息',
    label: '小标签',
    said: '老师说的话',
    ifThen: '万一',
    certificate: '证书正文',
    certificateTitle: '证书标题',
    danger: '危险（黑底）',
    writingLine: '写字的横线',
    cutLine: '剪切线',
    small: '小字',
    gap: '表格之间',
    framed: '方框里的字',
    grid: '表格',
    frame: '方框',
    strong: '粗方框',
    dotted: '虚线方框',
    board: '黑板',
    ruled: '上下两条线',
    double: '双线方框',
    cards: '卡片',
    bare: '没有线的表格',
    agenda: '流程表',
    divided: '上面一条线',
  },
  /** Under a sheet that the PDF folds or prints several times on one page. */
  folded: '这里改字。要折的那一张，请印 PDF。',
  copies: '一张 {{paper}} 纸印 {{count}} 份：改好以后把上面的内容复制几遍，或者印 PDF。',
};

export default word;
