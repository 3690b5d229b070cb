export type Action = 'next' | 'previous' | 'first' | 'last' | 'fullScreen' | 'blank' | 'clock' | 'leave';

/** Keyboards and presenters' remotes: a remote sends PageUp and PageDown, some the arrows, and a full stop to blank. */
const actions: Record<string, Action> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullScreen',
  b: 'blank',
  '.': 'blank',
  t: 'clock',
  Escape: 'leave',
};

export interface Press {
  key: string;
  shiftKey: boolean;
  /** Ctrl, Alt or Cmd: the browser's own shortcuts stay its own. */
  withCommand: boolean;
  /** Whether a button or link has the focus: space and Enter then belong to it. */
  onControl: boolean;
}

/** What a key does, or undefined when it is none of ours. */
export function actionOf({ key, shiftKey, withCommand, onControl }: Press): Action | undefined {
  if (withCommand) return undefined;
  if (onControl && (key === ' ' || key === 'Enter')) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  return actions[key.length === 1 ? key.toLowerCase() : key];
}
