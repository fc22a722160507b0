/**
 * Saves changes one after the other, so that what was entered last is what is kept.
 *
 * A newer change of the same thing replaces one that still waits. A change that could not be
 * saved stays here until it is retried or replaced: nothing entered is lost.
 */
import { SvelteMap } from 'svelte/reactivity';

interface Waiting<D> {
  draft: D;
  timer?: ReturnType<typeof setTimeout>;
}

export interface QueueHooks<D, R> {
  /** Sends one change. */
  save: (draft: D, key: string) => Promise<R>;
  /** What was kept; `latest` is false when a newer change of the same thing waits already. */
  saved?: (result: R, key: string, latest: boolean) => void;
}

export class SaveQueue<D, R> {
  /** Whether something waits or is under way. */
  busy = $state(false);
  /** What could not be saved and why, by key. */
  readonly failed = new SvelteMap<string, { draft: D; error: unknown }>();

  readonly #hooks: QueueHooks<D, R>;
  readonly #waiting = new Map<string, Waiting<D>>();
  #worker: Promise<void> | null = null;
  #sending: string | null = null;

  constructor(hooks: QueueHooks<D, R>) {
    this.#hooks = hooks;
  }

  /** Saves `draft` as the newest state of `key`, after `delay` milliseconds without another. */
  push(key: string, draft: D, delay = 0): void {
    this.#cancel(key);
    this.failed.delete(key);
    const entry: Waiting<D> = { draft };
    this.#waiting.set(key, entry);
    this.busy = true;
    if (delay === 0) {
      this.#work();
      return;
    }
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      this.#work();
    }, delay);
  }

  /** Sends all that waits now; resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    for (const entry of this.#waiting.values()) {
      clearTimeout(entry.timer);
      entry.timer = undefined;
    }
    this.#work();
    await this.#worker;
  }

  /** Forgets what waits or failed for `key`. */
  drop(key: string): void {
    this.#cancel(key);
    this.failed.delete(key);
    this.busy = this.#worker !== null || this.#waiting.size > 0;
  }

  /** Whether a change of `key` is not known to be kept. */
  has(key: string): boolean {
    return this.#waiting.has(key) || this.failed.has(key) || this.#sending === key;
  }

  /** Sends again what could not be saved. */
  retry(): Promise<void> {
    for (const [key, { draft }] of [...this.failed]) this.push(key, draft);
    return this.flush();
  }

  #cancel(key: string): void {
    clearTimeout(this.#waiting.get(key)?.timer);
    this.#waiting.delete(key);
  }

  #work(): void {
    this.#worker ??= this.#sendAll().finally(() => {
      this.#worker = null;
      this.busy = this.#waiting.size > 0;
    });
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#takeReady(); next; next = this.#takeReady()) {
      await this.#send(...next);
    }
  }

  #takeReady(): [string, D] | undefined {
    for (const [key, entry] of this.#waiting) {
      if (entry.timer !== undefined) continue;
      this.#waiting.delete(key);
      return [key, entry.draft];
    }
    return undefined;
  }

  async #send(key: string, draft: D): Promise<void> {
    this.#sending = key;
    try {
      const result = await this.#hooks.save(draft, key);
      this.#sending = null;
      this.#hooks.saved?.(result, key, !this.#waiting.has(key));
    } catch (error) {
      // A newer change of the same thing is tried on its own.
      if (!this.#waiting.has(key)) this.failed.set(key, { draft, error });
    } finally {
      this.#sending = null;
    }
  }
}
