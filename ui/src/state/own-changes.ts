/** Tells changes that a controller made itself from those that came from elsewhere, as by undo. */
import type { Saved } from '@/gen/wire';
import { call, type Args } from '@/ipc';
import { onChange, type Interest } from './changes.svelte';
import type { SavingCommand } from './save';
import { session } from './session.svelte';

type Value<K extends SavingCommand> = Awaited<ReturnType<typeof call<K>>> extends Saved<infer T> ? T : never;

export class OwnChanges {
  #own = false;

  /** Runs a changing command; `listen` stays silent on what it changed. */
  async save<K extends SavingCommand>(name: K, args: Args<K>): Promise<Value<K>> {
    const saved = (await call(name, args)) as Saved<Value<K>>;
    this.#own = true;
    try {
      return session.saved(saved);
    } finally {
      this.#own = false;
    }
  }

  /** Calls `listener` on changes made elsewhere; gives back how to stop. */
  listen(interest: () => Interest, listener: () => void): () => void {
    return onChange(interest, () => {
      if (!this.#own) listener();
    });
  }
}
