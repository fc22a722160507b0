/** The binder as a whole, as the page knows it: who writes, how it looks, what can be undone. */
import type { BinderStatus, Person, Preferences, Saved } from '../gen/wire';
import { has, setLanguage, t, text } from '../i18n';
import { call, errorText } from '../ipc';
import { taken } from './ahead';
import { announce } from './changes.svelte';
import { dressUp } from './look';
import { toasts } from './toast.svelte';
import { noteSaved } from './unsaved';

class Session {
  status = $state.raw<BinderStatus | null>(null);
  /** When the last change was kept, RFC 3339. */
  savedAt = $state.raw<string | null>(null);
  /** The ids of what Ctrl+Z and Ctrl+Y would do. */
  undoId = $state.raw<string | null>(null);
  redoId = $state.raw<string | null>(null);
  /** The first run was gone through, even when nobody was named. */
  begun = $state(false);

  get preferences(): Preferences | null {
    return this.status?.preferences ?? null;
  }

  /** Who writes now. */
  get me(): Person | null {
    return this.status?.people.find((person) => person.id === this.status?.me) ?? null;
  }

  /** The day of the binder's clock; empty before it is loaded. */
  get today(): string {
    return this.status?.today ?? '';
  }

  /** Reads the binder's status again. */
  async load(): Promise<void> {
    this.take(await taken('binder_status'));
  }

  /** A new day, or another one who wrote meanwhile: looked up when the window is used again. */
  async refresh(): Promise<void> {
    try {
      await this.load();
    } catch {
      // What is shown stays; the next thing that is done says what is wrong.
    }
  }

  /** Forgets the binder that was open. */
  clear(): void {
    this.status = null;
    this.savedAt = null;
    this.begun = false;
  }

  /** Takes a status that came with another answer. */
  take(status: BinderStatus): void {
    this.status = status;
    this.undoId = status.undo;
    this.redoId = status.redo;
    this.#dress(status.preferences);
  }

  /** Looks and speaks as preferred, at once. */
  prefer(preferences: Preferences): void {
    if (this.status) this.status = { ...this.status, preferences };
    this.#dress(preferences);
  }

  /** Takes in what a change brought and tells the views. */
  saved<T>(saved: Saved<T>): T {
    noteSaved();
    this.savedAt = saved.saved_at;
    this.undoId = saved.undo;
    this.redoId = saved.redo;
    announce(saved.changed);
    if (saved.changed.some((change) => change.concept === 'person')) void this.load();
    return saved.value;
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    if (!this.undoId) return;
    const what = operation(this.undoId);
    await this.#turn('undo', t('undo-done', { what }), {
      label: t('redo-what', { what }),
      run: () => void this.redo(),
    });
  }

  /** Does again what was taken back. */
  async redo(): Promise<void> {
    if (!this.redoId) return;
    const what = operation(this.redoId);
    await this.#turn('redo', t('redo-done', { what }), {
      label: t('undo-what', { what }),
      run: () => void this.undo(),
    });
  }

  async #turn(
    way: 'undo' | 'redo',
    done: string,
    back: { label: string; run: () => void },
  ): Promise<void> {
    try {
      this.saved(await call(way, null));
      toasts.show(done, back);
      await this.load();
    } catch (thrown) {
      toasts.error(errorText(thrown));
    }
  }

  #dress(preferences: Preferences): void {
    void setLanguage(preferences.language);
    dressUp(preferences);
  }
}

/** What an operation is called, as in 'Ongedaan maken: observatie'. */
export function operation(id: string): string {
  return has(`op-${id}`) ? text(`op-${id}`) : t('op-other');
}

export const session = new Session();
