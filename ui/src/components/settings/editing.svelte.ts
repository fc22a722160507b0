/** One thing of the settings while it is changed in a dialog. */
import type { Args } from '../../ipc';
import { t } from '../../i18n';
import { save, type SavingCommand } from '../../state/save';
import { Submission } from '../../state/submission.svelte';

/** The commands that keep something with a name. */
type Keeping = {
  [K in SavingCommand]: Args<K> extends { id: string | null; name: string } ? K : never;
}[SavingCommand];

export class Editing<K extends Keeping> {
  /** What stands in the fields; null while the dialog is closed. */
  draft = $state<Args<K> | null>(null);
  readonly submission: Submission;
  readonly #command: K;

  /** @param prefix makes the ids of the fields unique on the page. */
  constructor(prefix: string, command: K) {
    this.submission = new Submission(prefix);
    this.#command = command;
  }

  /** Opens the dialog with this in its fields. */
  open(draft: Args<K>): void {
    this.submission.refuse([]);
    this.draft = draft;
  }

  close(): void {
    this.draft = null;
  }

  /** Keeps it and closes; what is wrong stands beside its field. */
  async send(): Promise<void> {
    const draft = this.draft;
    if (!draft) return;
    const done = t('kept', { name: draft.name.trim() });
    const kept = await this.submission.run(() =>
      save(this.#command, $state.snapshot(draft) as Args<K>, done),
    );
    if (kept !== null) this.close();
  }
}
