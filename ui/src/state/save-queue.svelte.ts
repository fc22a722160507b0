/**
 * Saves changes one after the other, so that what was entered last is what is kept.
 *
 * A newer change of the same thing replaces one that still waits. A change that could not be
 * saved stays here until it is retried or replaced: nothing entered is lost.
 */
import { SvelteMap } from 'svelte/reactivity';
import { gate, type Who } from '../ipc/gate';
import { wantsRoom } from '../ipc/errors';
import { countUnsaved } from './unsaved';

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

/** The queues that hold something that is not known to be kept. */
const holding = new Set<Held>();

/** What all queues have in common. */
interface Held {
  owner: Who;
  flush: () => Promise<void>;
  retry: () => Promise<void>;
  blocked: () => boolean;
}

/** Sends all that waits in any queue, and once more what could not be saved. */
export async function flushAll(): Promise<void> {
  await Promise.all([...holding].map((queue) => queue.retry()));
}

/** Whether something could not be saved for want of a place to write to. */
export function blocked(): boolean {
  return [...holding].some((queue) => queue.blocked());
}

countUnsaved((who) => [...holding].some((queue) => queue.owner === who));

export class SaveQueue<D, R> implements Held {
  /** Who entered what it holds. */
  owner: Who = null;
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
    this.owner = gate.who;
    holding.add(this);
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
    this.#rest();
  }

  /** Whether a change of `key` is not known to be kept. */
  has(key: string): boolean {
    return this.#waiting.has(key) || this.failed.has(key) || this.#sending === key;
  }

  /** Whether something could not be saved for want of a place to write to. */
  blocked(): boolean {
    return [...this.failed.values()].some(({ error }) => wantsRoom(error));
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
      this.#rest();
    });
  }

  /** Nothing left to keep: nobody needs to think of this queue any more. */
  #rest(): void {
    this.busy = this.#worker !== null || this.#waiting.size > 0;
    if (!this.busy && this.failed.size === 0) holding.delete(this);
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
