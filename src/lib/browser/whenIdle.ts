/** Does one thing after the other while the page has nothing else to do, so that what someone types meanwhile waits for one of them at most. */
export function whenIdle([next, ...rest]: readonly (() => unknown)[]): void {
  if (next === undefined) return;
  const wait = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  wait(async () => {
    await next();
    whenIdle(rest);
  });
}
