import type zh from '../zh/share.ts';

const share: typeof zh = {
  card: {
    sheets: 'Handouts',
    more: 'and {{count}} more',
    find: 'Search {{brand}} for {{id}}',
  },
  note: {
    worried: 'If something is wrong, or you are not sure, talk to the teacher.',
    urgent: 'In danger, call first:',
    talk: 'To talk to someone:',
  },
  message: {
    name: 'A word to the family',
    about: 'To send to the class group, or to read out',
    greeting: 'Dear families, today our class had the lesson “{{title}}”.',
    urgent: 'In danger, first call {{list}}.',
    talk: 'To talk to someone, call {{list}}.',
    line: '{{number}} ({{name}})',
    help: 'When to call which: {{address}}',
    aloud: 'Read out, it takes about {{count}} seconds. A WeChat voice message holds 60.',
    copy: 'Copy the message',
    copied: 'Copied: paste it into the group',
    selected: 'Selected: press and hold to copy',
  },
  voice: { listen: 'Listen', stop: 'Stop' },
};

export default share;
