import { type RefObject, useEffect, useState } from 'react';

/** Returns the current time, updated every half second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Hides the rest of the page by an attribute for the style sheet, and focuses the clock, so that keys work. */
export function useWholePage(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    document.documentElement.dataset['runClock'] = '';
    scrollTo(0, 0);
    screen.current?.focus();
    return () => {
      delete document.documentElement.dataset['runClock'];
    };
  }, [screen]);
}

/** Keeps the screen from turning off, if the browser supports and allows it. */
export function useWakefulScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock?.request('screen').then(
        (given) => {
          if (over) void given.release();
          else lock = given;
        },
        () => {},
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
