import type { NeutralWords } from './form.ts';

/** In place of the words that name grades, a school year of sixteen lessons, rural China and its two languages. */
const neutral: NeutralWords = {
  blocks: { age: '{{from}} to {{to}}', handoutFor: { pupil: 'one each', class: 'one for everyone', teacher: 'for the one who leads' } },
  copies: {
    everything: 'Everything',
    notHere:
      '{{list}}: not in this copy. They are on the same page of the site, and its downloads page has them as a ZIP for a whole level.',
    downloads: {
      everythingAbout: 'All levels and everything else. Fetched once, it can be copied to every computer.',
      gradesTitle: 'Just one level',
      gradesAbout:
        'The lessons, handouts and PDFs of that level, with the safety page, the help lines and the help cards. Small enough for mobile data.',
    },
    elsewhere: {
      why: 'To be small and easy to pass on, it holds one level. The page you asked for is in “Everything”.',
    },
  },
  coverage: {
    lead: 'What the lessons together teach, level by level. For those who plan and write; it prints on {{paper}}.',
    outside: 'empty: not meant for this level',
    guideline: 'Guideline clauses by level',
    health: 'Fields of the guide on life safety and health by band',
    competencies: 'Competencies by level',
    sensitivity: 'Sensitivity by level',
    grade: '{{grade}}',
    band: '{{first}} to {{last}}',
  },
  device: { things: { classes: 'Groups, lessons taught, notes', pupils: 'People in the group' } },
  document: { grade: '{{grade}}' },
  formats: { uses: { teach: 'Show to the group' } },
  offline: {
    pdf: 'The site cannot be reached now, and this PDF is not saved on this device. When there is a signal, open the page of its level or kind of material and press “Save the PDFs too”. Saved pages go on working.',
    phone: {
      text: 'Where there is a signal, open the site and save the level you teach; the other material can be saved too. Later, without a signal, open the same address: lessons, handouts, help lines and search are there.',
      where:
        'A new phone or a cleared browser loses what was saved; save it again then. Levels share the search, so a second one takes little more. Updating now and then is enough.',
      list: 'Choose a level or other material to save',
    },
    folder: {
      everything: 'All levels',
      perGrade: 'One level only',
      carry: 'Download it once and copy it to every computer that needs it. Copy it and pass it on as you like.',
    },
  },
  pack: {
    noScript:
      'The pack builder needs JavaScript. You can do without: the packs of each level are on the downloads page, and every single PDF is on its own page.',
  },
  paper: {
    budget: {
      line: 'For a group of {{pupils}}, the lessons written for {{grade}} take {{sheets}} sheets of paper ({{sides}}), about {{packs}} reams.',
      impossible: 'The number of people is a whole number from 1 to 999. For now the paper is counted for {{pupils}}.',
      note: 'A ream is 500 sheets. One copy of each plan; handouts as the plan says: one each, per pair or per group of four, and any spare ones.',
      grade: 'Level',
      pupils: 'People in the group',
      share: { s2: 'two people', s4: 'four people' },
      each: 'Saving more; each lesson',
      terms: { first: 'The lessons' },
      teacherPack: 'Plan pack, one copy',
    },
  },
  planner: {
    noScript: 'Planning needs JavaScript. You can do without: the page of each level has its lessons in order.',
    form: {
      title: 'Your year',
      grade: 'Level',
      second: 'A second level in the same group',
      none: 'One level only',
      className: 'Which group (may stay empty; needed when you save the calendars of two groups)',
    },
    plan: { noneWritten: 'No lesson of this level is written yet.', careful: '▲ tell the group the day before' },
    paper: {
      pupils: 'People in the group',
      total_one: 'For a group of {{pupils}}, the written lessons of this plan take one sheet of paper.',
      total_other:
        'For a group of {{pupils}}, the written lessons of this plan take {{count}} sheets of paper (both sides, one copy of each plan).',
      impossible: 'The number of people is a whole number from 1 to 999. For now the paper is counted for {{pupils}}.',
    },
    calendar: {
      print: '“{{title}}” is on {{day}}/{{month}}. Print today: {{sheets}} sheets of paper for {{pupils}} people, with the plan.',
      tell: '“{{title}}” is on {{day}}/{{month}}. Tell the group today. {{words}}',
    },
  },
  prepCard: { ofTerm: { first: 'Preparation cards' }, largePack: 'Plan pack in large type' },
  print: {
    cardsOfTerm: { first: '{{grade}}: preparation cards' },
    yearPlan: 'The lessons of {{grade}}',
    yearLead: 'In order. A filled knot is written and ready to teach; an open knot is still being written.',
    packTitle: { 'grade-teacher': '{{grade}} plan pack', 'grade-large': '{{grade}} plan pack, large type' },
    packSubtitle: {
      'grade-teacher': 'Lesson plans, the lessons at a glance, the safety page and handouts',
      'grade-core': 'The plans and handouts of the core lessons',
    },
  },
  saving: { save: 'Save this level ({{size}})' },
  share: {
    note: { worried: 'If something is wrong, or you are not sure, talk to those who lead the lessons.' },
    message: { about: 'To send to the families, or to read out', greeting: 'Dear families, today we had the lesson “{{title}}”.' },
  },
  site: {
    tagline: 'Mental-health lessons: print them, carry them, teach them.',
    description:
      '{{brand}} is a mental-health curriculum: lesson plans, handouts, workshops and referral kits, free to print in black and white.',
    nav: { grades: 'Levels', strands: 'Strands' },
    home: {
      lead: 'Lessons, handouts and help: ready to print, ready to teach.',
      pick: 'Which level do you teach?',
      gradeSpoken: 'Level {{grade}}',
      nextLead: 'For each level, the next lesson that is written.',
      sheetsTitle: 'What people will hold',
      waysLead: 'Young people need more than a lesson. Every document says which way of helping it belongs to.',
      start: [
        'Pick your level and open the next lesson.',
        'Take twenty minutes: read the story aloud, then follow the thread down the page.',
        'Print one plan for yourself and one sheet for each person, and teach.',
      ],
    },
    tools: { planner: { about: 'Enter dates; lessons find their days, in your calendar too.' } },
    way: {
      w3: { name: 'Lessons and workshops', text: 'Lessons for each level, and workshops for those who teach and help.' },
      lessons: 'Lessons by level',
      together: 'All four need different people to act together.',
    },
    grade: {
      title: 'The lessons of {{grade}}',
      lead: 'In order. A filled knot is written and ready to teach; an open knot is still being written.',
      first: 'Lessons',
      core: 'If there is little time, teach those that are marked “Core lesson”.',
      others: 'Another level',
      written_one: '{{count}} lesson is written',
      written_other: '{{count}} lessons are written',
      indexTitle: 'All lessons by level',
      indexLead: 'One thread a level, one knot a lesson. The same strand comes back and goes a little deeper.',
      year: 'All lessons',
    },
    kinds: {
      activity: {
        title: 'After-school activities',
        lead: 'For after school, weekends and holidays. Volunteers can run them from the page.',
      },
    },
    help: {
      nowText:
        'Someone is being hurt, is about to hurt themselves or others, or a young person is missing: stay with them, call first, then fetch someone to help.',
      talkText: 'You need not know what to say.',
      orderSteps: [
        'Danger at this moment: call at once. You need no permission.',
        'You suspect that someone is hurting a young person: report it at once, as the safety page says. Do not tell or warn anyone who may be the one.',
        'A young person has been different for two weeks or more: tell the person who is named for this where you work.',
        'You are not sure: ask one of the lines to talk to, and say that you work with young people.',
      ],
      localText: 'Each place fills these in. Print the page for the wall and check it twice a year.',
      again: 'Never call an emergency number to test it. Compare the other numbers with their sources twice a year.',
    },
    strands: { title: 'Strands', lead: 'Each strand comes back at every level.', lead1: 'Its lessons, level by level.' },
    downloads: {
      gradePacks: 'Packs by level',
      teacher: 'Plan pack',
      teacherAbout: 'Plans, the lessons at a glance, the safety page and handouts',
      coreAbout: 'For those with little time: the plans of the core lessons, the lessons at a glance, the safety page and handouts',
    },
    search: {
      grade: 'Level',
      noScript: 'Search needs JavaScript. Without it, go by level or by strand.',
      failed: 'Search did not open. Reload the page, or go by level.',
      crisis: {
        adult:
          'If you are an adult: stay with them, and do not leave them alone. Thank them for telling you. Listen, do not question, and do not promise to keep it secret. Fetch someone who can act now. If you suspect that someone is harming a child or a young person, report it at once, as the safety page says, without waiting for proof or permission. Do not tell or warn anyone who may be the one, family included.',
      },
    },
  },
  stamp: {
    title: 'Your own name and numbers',
    lead: 'Type them once, and next to every PDF there is “With our own”: your name and group in the upper right corner, people and numbers on the blanks of the help cards, the safety page and the end of each plan. “Save paper” and packs can have them too. The PDF links themselves still give the PDF as it is.',
    link: 'Type your own name and numbers once, print them on every PDF you make',
    shown: {
      link: 'With our own',
      linkOf: 'With our own: {{title}}',
      title: 'Our own numbers (typed on this device)',
      short: 'Our own',
      note: 'These were typed by those who use this device; they are only on it, and {{brand}} has not checked them.',
    },
    print: {
      lead: 'The carers’ card and the poster are printed filled in; a pack for a level is stamped once and serves again and again.',
    },
  },
  thisWeek: {
    lead: 'Remembers your groups: which lesson is next, how much to print, what to announce, what has been taught. Everything stays on this device; nothing is sent.',
    noScript: '“This week” needs JavaScript. Without it, the page of each level has its lessons in order.',
    offer: 'Remember my group: the home page then shows the lesson of this week and what to print',
    next: {
      done: 'Every lesson that is written for this level has been taught this year.',
      none: 'No lesson is written for this level yet.',
      tell: 'Tell the group the day before',
      tellOn: 'Tell the group on {{day}}',
      tellNow: 'Tell the group today',
    },
    classes: {
      title: 'Your groups',
      first: 'Which group do you teach?',
      grade: 'Level',
      name: 'Group (optional)',
      pupils: 'People in the group',
      keep: 'Remember this group',
      add: 'Add another group',
      change: 'Change this group',
      remove: 'Remove this group',
      full: 'There is room for 20 groups. Remove one first.',
    },
    lesson: { planYear: 'Plan the year by your own dates' },
    record: {
      noNames: 'Notes are printed for those you report to. Write no child’s name, and nothing by which a child could be recognised.',
    },
    progress: { print: 'Print one page to hand in', teacher: 'Taught by', head: 'Seen by' },
    columns: { school: 'Place', className: 'Group', grade: 'Level' },
    feedback: { taughtTo: '{{grade}}, people: {{pupils}}' },
  },
};

export default neutral;
