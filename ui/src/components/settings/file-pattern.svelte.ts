/** The pattern of file names while it is typed, with a live example. */
import type { FilePatternView } from '../../gen/wire';
import { call, errorText } from '../../ipc';
import { save } from '../../state/save';

export class FilePattern {
  /** As it stands in the field; empty for the usual one. */
  text = $state('');
  /** What the last sound pattern gives. */
  view = $state.raw<FilePatternView | null>(null);
  error = $state<string | undefined>(undefined);
  /** As it was kept last. */
  #kept: string;
  #turn = 0;

  constructor(kept: string) {
    this.text = kept;
    this.#kept = kept;
  }

  /** Takes what was kept elsewhere, unless something else is being typed. */
  follow(kept: string): void {
    if (this.text.trim() === this.#kept) this.text = kept;
    this.#kept = kept;
    void this.look();
  }

  /** Takes a key stroke in. */
  async type(text: string): Promise<void> {
    this.text = text;
    await this.look();
  }

  /** Shows what the pattern gives; an answer that was overtaken is dropped. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('file_pattern_try', this.text);
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    }
  }

  /** Keeps the pattern; one that is wrong stays in the field with what is wrong. */
  async keep(): Promise<void> {
    const text = this.text.trim();
    if (text === this.#kept) return;
    try {
      await save('file_pattern_save', text);
      this.#kept = text;
      this.error = undefined;
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** Goes back to the usual one. */
  async reset(): Promise<void> {
    await this.type('');
    await this.keep();
  }
}
