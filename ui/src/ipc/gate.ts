/**
 * The gate before the binder. While the binder is locked, what the page asks waits here, and goes
 * on once the one who asked it has unlocked again: nothing is lost, and nothing is kept in the
 * name of somebody else.
 */

/** Who unlocked: their id; null in a binder without passphrase, and before anybody did. */
export type Who = string | null;

interface Waiting {
  who: Who;
  resume: () => void;
}

class Gate {
  /** Who asks now. */
  who: Who = null;
  #closed = false;
  #waiting: Waiting[] = [];
  #refused: () => void = () => undefined;
  readonly #pending = new Set<Promise<unknown>>();

  get closed(): boolean {
    return this.#closed;
  }

  /** Calls `listener` when the binder says that it is locked and the page did not know it. */
  onrefused(listener: () => void): void {
    this.#refused = listener;
  }

  /** Lets nothing through any more. */
  close(): void {
    this.#closed = true;
  }

  /** Lets through what `who` asked, and what was asked before anybody had unlocked. */
  open(who: Who): void {
    this.who = who;
    this.#closed = false;
    const mine = (each: Waiting) => each.who === who || each.who === null;
    const free = this.#waiting.filter(mine);
    this.#waiting = this.#waiting.filter((each) => !mine(each));
    for (const each of free) each.resume();
  }

  /** Sends when the gate is open, and again when the binder turned out to be locked. */
  pass<T>(send: () => Promise<T>, locked: (thrown: unknown) => boolean, who = this.who): Promise<T> {
    // When somebody else sits here now, this one waits for its own.
    if (this.#closed || (who !== null && who !== this.who)) {
      return this.#wait(who).then(() => this.pass(send, locked, who));
    }
    const sent = send();
    this.#pending.add(sent);
    return sent.then(
      (value) => {
        this.#pending.delete(sent);
        return value;
      },
      (thrown: unknown) => {
        this.#pending.delete(sent);
        if (!locked(thrown)) throw thrown;
        this.#closed = true;
        this.#refused();
        return this.pass(send, locked, who);
      },
    );
  }

  /** Resolves when all that was sent has its answer. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled([...this.#pending]);
  }

  /** As at the start. */
  reset(): void {
    this.who = null;
    this.#closed = false;
    this.#waiting = [];
    this.#pending.clear();
  }

  #wait(who: Who): Promise<void> {
    return new Promise((resume) => this.#waiting.push({ who, resume }));
  }
}

export const gate = new Gate();
