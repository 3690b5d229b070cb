export type Action = 'next' | 'previous' | 'first' | 'last' | 'fullScreen' | 'blank' | 'clock' | 'leave';

/** Keys of keyboards and presenter remotes: remotes send PageUp and PageDown or the arrows, and a full stop to blank the screen. */
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
  /** Whether Ctrl, Alt or Cmd is pressed, as for the browser's own shortcuts. */
  withCommand: boolean;
  /** Whether a button or link has the focus, which then handles space and Enter. */
  onControl: boolean;
}

/** Returns the action of a key; undefined if it has none. */
export function actionOf({ key, shiftKey, withCommand, onControl }: Press): Action | undefined {
  if (withCommand) return undefined;
  if (onControl && (key === ' ' || key === 'Enter')) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  return actions[key.length === 1 ? key.toLowerCase() : key];
}
