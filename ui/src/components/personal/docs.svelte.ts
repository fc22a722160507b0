/** The texts of the register and the notices: each keeps itself when one leaves it. */
import type { PrivacyDoc, PrivacyDocView } from '@/gen/wire';
import { call, errorText } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';

export class PrivacyDocs {
  doc = $state<PrivacyDoc>('register');
  view = $state.raw<PrivacyDocView | null>(null);
  /** What is typed and not kept yet, by field. */
  typed = $state<Record<string, string>>({});
  /** What went wrong, by field; '' for the whole. */
  errors = $state.raw<Record<string, string>>({});
  readonly #changes = new OwnChanges();
  #turn = 0;

  async choose(doc: PrivacyDoc): Promise<void> {
    this.doc = doc;
    this.typed = {};
    this.errors = {};
    this.view = null;
    await this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('privacy_doc', this.doc);
      if (turn === this.#turn) this.view = view;
    } catch (thrown) {
      if (turn === this.#turn) this.errors = { '': errorText(thrown) };
    }
  }

  text(key: string): string {
    return this.typed[key] ?? this.view?.fields.find((field) => field.key === key)?.text ?? '';
  }

  type(key: string, text: string): void {
    this.typed[key] = text;
  }

  /** Keeps what was typed in a field; what is typed meanwhile stays. */
  async keep(key: string, text = this.typed[key]): Promise<void> {
    if (text === undefined) return;
    const doc = this.doc;
    try {
      const view = await this.#changes.save('privacy_save', { doc, key, text });
      if (doc !== this.doc) return;
      this.#turn += 1;
      this.view = view;
      if (this.typed[key] === text) delete this.typed[key];
      const { [key]: _, ...others } = this.errors;
      this.errors = others;
    } catch (thrown) {
      this.errors = { ...this.errors, [key]: errorText(thrown) };
    }
  }

  /** Puts the proposal back. */
  async reset(key: string): Promise<void> {
    delete this.typed[key];
    await this.keep(key, '');
  }

  /** Loads again on changes made elsewhere, as by undo; gives back how to stop. */
  follow(): () => void {
    return this.#changes.listen(() => ({ concepts: ['site'] }), () => void this.load());
  }
}
