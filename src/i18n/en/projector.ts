import type zh from '../zh/projector.ts';

const projector: typeof zh = {
  link: 'Projector',
  linkAbout: 'The lesson is just as good without one.',
  title: '{{title}}: for the class to see',
  description: 'What the class sees of this lesson: questions, drawings, the board and a clock, without the teacher’s words.',
  story: 'Listen to a story',
  listened: 'Read to the end? On to the question',
  question: 'Think',
  sheet: 'Take out this sheet',
  check: 'Before we go',
  help: 'Tell an adult you trust',
  people: 'People near you',
  numbers: 'You can also ring',
  urgent: 'In danger? Tell someone now.',
  places: 'The steps of this lesson',
  controls: 'Turn the page',
  previous: 'Back',
  next: 'Next',
  fullScreen: 'Full screen',
  blank: 'Blank',
  leave: 'Leave',
  keys: 'Arrow keys, space bar and remotes turn the page. F full screen, B blank, T clock, Esc back to the plan.',
  shows: 'Screen {{number}} of {{count}}: {{title}}',
  blanked: 'The screen is blank. Press any key or tap to come back.',
  minutes_one: '1 minute',
  minutes_other: '{{count}} minutes',
  clock: {
    start: 'Start the clock, {{count}} min',
    pause: 'Pause, {{time}}',
    resume: 'Go on, {{time}}',
    hint: 'Tap to start the clock',
    paused: 'paused',
    over: 'over by',
  },
};

export default projector;
