/** Something a view shows: loaded, and loaded again when it changed. */
import { language } from '../i18n';
import { WireError } from '../ipc';
import { onChange, type Interest } from './changes.svelte';

export class Resource<T> {
  /** Stays what it was while it loads again. */
  value = $state.raw<T | null>(null);
  error = $state.raw<WireError | null>(null);
  loading = $state(false);
  #turn = 0;
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Loads again; an answer that was overtaken is dropped. */
  async reload(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const value = await this.#load();
      if (turn === this.#turn) {
        this.value = value;
        this.error = null;
      }
    } catch (thrown) {
      if (turn === this.#turn) this.error = WireError.from(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Takes a value that came in another way, such as the answer to a save. */
  set(value: T): void {
    this.#turn += 1;
    this.value = value;
    this.error = null;
    this.loading = false;
  }
}

/**
 * A resource for the life of a component; call it while the component starts. It loads at once,
 * again when state that `load` reads at its start changes, in another language, and on a change
 * of interest.
 */
export function resource<T>(load: () => Promise<T>, interest: () => Interest): Resource<T> {
  const made = new Resource(load);
  $effect(() => {
    // Titles of forms come in the language of the program.
    void language();
    void made.reload();
  });
  $effect(() => onChange(interest, () => void made.reload()));
  return made;
}
