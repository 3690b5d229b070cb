/** The words of Word files: names of their styles, and what they say that the PDF does not need to say. */
const word = {
  styles: {
    kicker: 'Kicker',
    facts: 'Facts',
    label: 'Label',
    said: 'What you say',
    ifThen: 'If it happens',
    certificate: 'Certificate',
    certificateTitle: 'Certificate title',
    danger: 'Danger',
    writingLine: 'Writing line',
    cutLine: 'Cut line',
    small: 'Small print',
    gap: 'Between tables',
    framed: 'Framed words',
    grid: 'Grid',
    frame: 'Frame',
    strong: 'Strong frame',
    dotted: 'Dotted frame',
    board: 'Blackboard',
    ruled: 'Two rules',
    double: 'Double frame',
    cards: 'Cards',
    bare: 'Without lines',
    agenda: 'Agenda',
    divided: 'Rule above',
  },
  /** Under a sheet that the PDF folds or prints several times on one page. */
  folded: 'Change words here. To fold the sheet, print the PDF.',
  copies: 'One {{paper}} sheet holds {{count}} copies: when you are done, copy what is above as often, or print the PDF.',
};

export default word;
