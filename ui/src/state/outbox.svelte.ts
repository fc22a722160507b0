/**
 * What waits to be sent, as the menu, Today and the page of the outbox say it. It changes by
 * itself while the program sends: asked often while something moves, now and then while something
 * waits, and else only when something changed.
 */
import type { Outbox } from '../gen/wire';
import { call, errorText } from '../ipc';
import { onChange } from './changes.svelte';

/** How long after the start is asked first: Today comes before. Milliseconds, as the others. */
const FIRST = 1_500;
const MOVING = 2_500;
const WAITING = 20_000;
const RETRY = 60_000;

class OutboxOfPage {
  value = $state.raw<Outbox | null>(null);
  /** Why it could not be read. */
  error = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watchers = 0;
  #turn = 0;

  /** Whether there is anything to see: an account or a message. */
  get used(): boolean {
    return this.value !== null && (this.value.account || this.value.rows.length > 0);
  }

  /** How many messages ask for the user. */
  get ask(): number {
    return this.value?.waiting.ask ?? 0;
  }

  /** How many messages wait for their turn. */
  get queued(): number {
    return this.value?.waiting.queued ?? 0;
  }

  /** Asks now; an answer that was overtaken is dropped. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    try {
      const value = await call('outbox', null);
      if (turn !== this.#turn) return;
      this.value = value;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    }
    if (turn === this.#turn) this.#again();
  }

  /** Follows it from now on; gives back how to stop. */
  watch(): () => void {
    this.#watchers += 1;
    this.#plan(FIRST);
    const stop = onChange(
      () => ({ concepts: ['placement', 'intern', 'setting', 'person'] }),
      () => void this.look(),
    );
    return () => {
      stop();
      this.#watchers -= 1;
      if (this.#watchers === 0) this.#forget();
    };
  }

  #again(): void {
    if (this.#watchers === 0) return;
    if (this.value?.moving) this.#plan(MOVING);
    else if (this.queued > 0) this.#plan(WAITING);
    else if (this.error !== null) this.#plan(RETRY);
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pause);
  }

  /** Somebody else may sit here next. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.value = null;
    this.error = null;
  }
}

export const outbox = new OutboxOfPage();
