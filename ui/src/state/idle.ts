/** How long nobody has touched the keyboard, the pointer or the screen. */

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
/** How often is looked, and how often the desk hears that somebody is there: milliseconds. */
const LOOK = 5_000;
const TELL = 20_000;

export interface IdleHooks {
  /** After how many minutes `lock` is called; null for never. */
  minutes: () => number | null;
  /** Somebody is at it; at most every twenty seconds. */
  touch: () => void;
  lock: () => void;
}

export class Idle {
  #last = Date.now();
  #told = 0;
  readonly #hooks: IdleHooks;

  constructor(hooks: IdleHooks) {
    this.#hooks = hooks;
  }

  /** Watches from now on; gives back how to stop. */
  start(): () => void {
    this.#last = Date.now();
    const sign = () => this.sign();
    const look = () => this.look();
    for (const each of SIGNS) window.addEventListener(each, sign, { capture: true, passive: true });
    // A laptop that was asleep locks as soon as it wakes.
    window.addEventListener('focus', look, true);
    const timer = setInterval(look, LOOK);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look, true);
      for (const each of SIGNS) window.removeEventListener(each, sign, true);
    };
  }

  /** Somebody is there. Who comes back after too long is not let in by moving the mouse. */
  sign(): void {
    if (this.look()) return;
    const now = Date.now();
    this.#last = now;
    if (now - this.#told < TELL && now >= this.#told) return;
    this.#told = now;
    this.#hooks.touch();
  }

  /** Locks when it was quiet for too long; whether it did. */
  look(): boolean {
    const now = Date.now();
    // A clock that was set back starts the count again.
    if (now < this.#last) this.#last = now;
    const minutes = this.#hooks.minutes();
    if (minutes === null || now - this.#last < minutes * 60_000) return false;
    this.#last = now;
    this.#hooks.lock();
    return true;
  }
}
