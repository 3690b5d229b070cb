/** The silent clock of a step. It can be paused, and after its time it shows by how much it is over. All times in ms. */
export class Clock {
  readonly length: number;
  private gone = 0;
  private since: number | undefined;

  constructor(minutes: number) {
    this.length = minutes * 60_000;
  }

  get running(): boolean {
    return this.since !== undefined;
  }

  get started(): boolean {
    return this.running || this.gone > 0;
  }

  toggle(now: number): void {
    this.gone = this.elapsed(now);
    this.since = this.running ? undefined : now;
  }

  elapsed(now: number): number {
    return this.gone + (this.since === undefined ? 0 : now - this.since);
  }

  /** Returns the display: `7:59` left, `+0:12` over. */
  display(now: number): { time: string; over: boolean; left: number } {
    const rest = this.length - this.elapsed(now);
    const over = rest <= -1000;
    const seconds = over ? Math.floor(-rest / 1000) : Math.max(0, Math.ceil(rest / 1000));
    const time = `${over ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return { time, over, left: Math.max(0, rest / this.length) };
  }
}
