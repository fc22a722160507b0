/** The time to wait after wrong passphrases: counted down on the screen, said now and then. */

/** How often a screen reader hears how long it still is, in seconds. */
const SAY = 15;

export class Wait {
  /** Seconds that are left. */
  left = $state(0);
  /** The seconds to say aloud; 0 when it is over, none when nobody waited. */
  said = $state<number | null>(null);
  #end = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Waits so many seconds from now. */
  start(seconds: number): void {
    this.stop();
    if (seconds <= 0) return;
    this.#end = performance.now() + seconds * 1000;
    this.left = seconds;
    this.said = seconds;
    this.#timer = setInterval(() => this.#count(), 250);
  }

  /** Counts no more. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.left = 0;
    this.said = null;
  }

  #count(): void {
    const left = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
    if (left === this.left) return;
    this.left = left;
    if (left === 0) clearInterval(this.#timer);
    if (left === 0 || left % SAY === 0) this.said = left;
  }
}
