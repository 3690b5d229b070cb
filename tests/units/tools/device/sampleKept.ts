/** Something of every tool, as it is kept on a device. */
export const kept: Record<string, string> = {
  'paper-kite.classes': JSON.stringify({
    shown: 'c1',
    classes: [
      {
        id: 'c1',
        grade: 3,
        name: '三（2）班',
        pupils: 48,
        taught: [{ lesson: 'G3-08', day: '2026-12-02', note: '信纸不够' }],
        days: [],
        plan: '',
      },
    ],
  }),
  'paper-kite.pupils': '48',
  'paper-kite.tallies': JSON.stringify({
    tallies: [
      {
        form: {
          id: 'G3-08 exit',
          kind: 'faces',
          answers: ['会', '还不会'],
          questions: ['会写'],
          document: 'G3-08',
          title: '写给远方的信',
          mark: '',
        },
        group: '三（2）班',
        counts: {},
      },
    ],
  }),
  'paper-kite:stamp': JSON.stringify({
    school: '青石镇中心小学',
    className: '',
    contact: 'class-teacher',
    people: { principal: { name: '刘建国', phone: '' } },
  }),
  'paper-kite.pack': 'd=G3-08.G3-08/letter-paper&title=%E6%88%91%E7%9A%84%E4%B8%80%E5%A5%97',
  'paper-kite.pack-before': 'd=W02',
  'paper-kite.calendar': JSON.stringify({ sequence: 92_000_000, entries: {} }),
  'paper-kite.flip': 'short-edge',
  'paper-kite:run-sheet:w02': JSON.stringify({ leads: { opening: '王秀英' }, names: '覃秀' }),
  'paper-kite:run-sheet-clock:w02': '{}',
};
