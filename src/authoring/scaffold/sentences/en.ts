import { traits } from '../../../curriculum/edition/traits.ts';
import { placeholder } from '../../../curriculum/placeholder.ts';
import type { Sentences } from './model.ts';

const write = (what: string) => placeholder('en', what);

/** Whether this is for the classes of a school; an edition with levels of its own has no desks, classes and head teacher. */
const { hasGrades } = traits;

const en: Sentences = {
  stop: '.',
  aim: write('one sentence, what they can do afterwards'),
  outcomes: [write('one thing you can see them do, beginning “Can”'), write('one more, beginning “Can”')],
  sheet: {
    title: write('what this sheet is called'),
    purpose: write('when it is used and how many each'),
    each: (title) => `One each: ${title}`,
    print: (title) => `Print: ${title}`,
  },
  untilThen: (training) =>
    write(`what to do without ${training.join(' and ')}, not written yet: what to read and practise first, and who signs`),
  pencil: 'Pencils',
  prepare: {
    announce: 'The day before, say: “Tomorrow we hear about a child in a story. Nobody has to talk about themselves.”',
    askBefore: `Ask a child whose family has just had trouble, alone, “That's tomorrow. Where would you like to sit?” Tell ${hasGrades ? 'the counsellor or the head teacher' : 'the person named for child protection'} the day`,
    read: `Read the story aloud once; think of any child with trouble at home, ${hasGrades ? 'pass that desk often' : 'stay near them'}, and do not call on them`,
  },
  safety: {
    others: 'Talk only about the child in the story. Pupils speak of themselves only if they want to; never call on anyone or probe.',
    noSecrets: 'Do not promise to keep it secret; what to say is in the warm-up.',
    trained: `The teacher has done ${traits.roles.training.join(' and ')} first.`,
    own: write('what in this lesson may hurt which child; what the teacher does not ask or say'),
  },
  optOut: `${write('a quiet task for a child who would rather not, to do with this lesson')} No reason needed.`,
  steps: {
    'warm-up': write('a name for the warm-up'),
    story: write('a name for the story step'),
    practice: write('a name for the practice'),
    activity: write('a name for the activity'),
    sharing: write('a name for the sharing'),
    closing: write('a name for the closing'),
    talk: write('a name for the talk'),
    'role-play': write('a name for the role-play'),
    break: 'Tea break',
  },
  warmUp: {
    game: write(
      `a game ${hasGrades ? 'at the desks' : 'in the room'}, two or three minutes; what ${hasGrades ? 'the teacher does first, what pupils do then' : 'you do first, what everyone does then'}`,
    ),
    today: write('one sentence, what we learn today'),
  },
  story: {
    title: write('a name for the story'),
    parts: [
      write('a child with a name, how old, where'),
      write('one small thing that happens, told exactly'),
      write('stop where it is hardest, without a moral'),
    ],
  },
  ask: {
    question: write('a question without one right answer'),
    answers: [
      `${write('what most pupils will say')} → ${write('take it up and go one step on')}`,
      `${write('another view')} → ${write('what is right about it')}`,
      `${write('the hardest thing someone may say')} → ${write('take it up, without judging or probing')}`,
    ],
  },
  practice: {
    how: write('how the teacher shows it once and the pupils do it after them'),
    board: write('what is written on the board, five lines at most'),
  },
  activity: {
    doing: [
      write('what they do first, how many minutes'),
      write('what they do next, how many minutes'),
      write('what those do who have finished'),
    ],
    say: write('what is read out to pupils, in short sentences'),
  },
  sharing: write('how neighbours take turns and the one line a listener answers; “Pass” is all right'),
  closing: {
    check: 'Read out the check sentences below; pupils shut their eyes and answer with a thumb: up, flat or down.',
    calm: write('a line or two that makes the class quiet'),
    help: (talk) =>
      `If you feel bad, go to a grown-up you trust: me, ${hasGrades ? 'the head teacher, someone at home' : 'someone at home, someone else here'}. If you can't find anyone, ring <Phone of="${talk}" />. If there is danger, ring <Phone of="police" />.`,
  },
  ifThen: { when: write('what is most likely to happen in this lesson'), does: write('what the teacher does, and the one line to say') },
  card: {
    story: write('the story in two lines: who, what happens, what pupils do with it'),
    ifThen: write('the first thing to do, in a sentence or two'),
    hardest: write('the first thing to say, and what not to say'),
  },
  variants: {
    small: write('20 or fewer, which step goes differently'),
    large: write('50 or more, what to do when paper and room are short'),
    mixed: write(`several ${hasGrades ? 'grades' : 'levels'} together, what the young do and what the older do`),
    short: write('half a lesson, which step goes and how many minutes that saves'),
  },
  carer: write('two or three sentences to the family, what the child learned and what to ask tonight'),
  exitCheck: [write('I know…'), write('I can…'), 'When I feel bad, I know whom to go to.'],
  after: 'Within 48 hours',
  guide: {
    materials: write('one thing, how many each, nothing to buy'),
    announce: 'The day before: say what will be talked about, so that anyone for whom it is hard can say so first',
    prepare: write('what else has to be done before, and how many days before'),
    about: write('who uses this, for whom, how often, why it helps, three or four sentences'),
    noSecrets: 'Do not promise to keep it secret: if someone is in danger, an adult who can help has to know; say first who it will be.',
    limits: write('when not to begin, and what the facilitator does not do'),
    optOut: `${write('a quiet task for anyone who would rather not take part')} No reason needed.`,
    session: (number) => write(`a name for session ${number}`),
    doing: write('what the leader does and says, and what the others do'),
    closing: write('how it ends quietly and everyone comes back to themselves'),
    realChild: {
      when: 'someone speaks of a real child in front of everyone',
      does: 'Say: “No name for now. Is the child safe at this moment?” If not, if not sure, or if somebody may have hurt the child, do at once what “When something happens” says of a child whom someone is hurting. No questions in front of the others, and not after the session.',
    },
    after: `Those who cried, left early or said nothing: ask each alone within 48 hours, “How has it been since?” ${write('what to look at after two weeks')}`,
  },
  handout: {
    fields: hasGrades ? 'Name|Class' : 'Name',
    own: write(
      `on a private card take out the name ${hasGrades ? 'and class ' : ''}above; on a sheet that is handed in take out this line`,
    ),
    ask: write('one sentence that says what to do, clear at a glance'),
    draw: write('what to draw'),
    write: write('what to write'),
    points: [write('the first point'), write('the second point'), write('the third point')],
  },
};

export default en;
