/** One set of sentences a language, so that both texts have the same blocks in the same order. */
export interface Sentences {
  /** Ends an aim that the plan gives without a full stop. */
  stop: string;
  aim: string;
  outcomes: string[];
  /** The title of a handout that has none yet, what it is for, and its materials line. */
  sheet: { title: string; purpose: string; each: (title: string) => string; print: (title: string) => string };
  /** What to do while training that comes first is not written. */
  untilThen: (training: readonly string[]) => string;
  pencil: string;
  /** Said before a lesson on a painful theme, and done before every lesson. */
  prepare: { announce: string; askBefore: string; read: string };
  safety: { others: string; noSecrets: string; trained: string; own: string };
  optOut: string;
  steps: Record<'warm-up' | 'story' | 'practice' | 'activity' | 'sharing' | 'closing' | 'talk' | 'role-play' | 'break', string>;
  warmUp: { game: string; today: string };
  story: { title: string; parts: string[] };
  ask: { question: string; answers: string[] };
  practice: { how: string; board: string };
  activity: { doing: string[]; say: string };
  sharing: string;
  closing: { check: string; calm: string; help: (talk: string) => string };
  /** What only this document needs: everything else is in the protocols. */
  ifThen: { when: string; does: string };
  /** The preparation card of a lesson: its story, and the first thing to do when the if-then happens and when the hardest answer is given. */
  card: { story: string; ifThen: string; hardest: string };
  variants: Record<'small' | 'large' | 'mixed' | 'short', string>;
  carer: string;
  exitCheck: string[];
  after: string;
  guide: {
    materials: string;
    announce: string;
    prepare: string;
    about: string;
    noSecrets: string;
    limits: string;
    optOut: string;
    session: (number: number) => string;
    doing: string;
    closing: string;
    /** When someone in a training speaks of a real child in front of everyone. */
    realChild: { when: string; does: string };
    after: string;
  };
  /** `own`: whether the name stays on a sheet that only its child sees. */
  handout: { fields: string; own: string; ask: string; draw: string; write: string; points: string[] };
}
