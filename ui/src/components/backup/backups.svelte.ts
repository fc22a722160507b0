/** The list of backups: read, looked through, made, saved, and a second place for them. */
import type { BackupFile, BackupsView } from '../../gen/wire';
import { t } from '../../i18n';
import { backupChoose, backupSave, deskCall, errorText, secondChoose } from '../../ipc';
import { backup } from '../../state/backup.svelte';

export class BackupsController {
  view = $state.raw<BackupsView | null>(null);
  /** What goes on, so that nothing is begun twice. */
  busy = $state<'make' | 'save' | 'open' | 'second' | null>(null);
  /** What was done, said to all. */
  done = $state('');
  failed = $state<string | null>(null);
  /** The file that was chosen to be put back. */
  file = $state.raw<BackupFile | null>(null);

  /** Reads the list, and on until every one was looked through. */
  async load(): Promise<void> {
    for (;;) {
      const view = await deskCall('backups', null);
      this.view = view;
      backup.take(view.status);
      if (!view.more) return;
    }
  }

  /** Makes one now. */
  make(): Promise<void> {
    return this.#do('make', async () => {
      await backup.make();
      this.done = t('backup-made');
      await this.load();
    });
  }

  /** Saves one as a file. */
  save(): Promise<void> {
    return this.#do('save', async () => {
      const saved = await backupSave();
      if (!saved) return;
      this.done = t('backup-saved', { name: saved.name });
      await this.load();
    });
  }

  /** Chooses a file to put back. */
  open(): Promise<void> {
    return this.#do('open', async () => {
      this.file = await backupChoose();
    });
  }

  /** Chooses the second place. */
  choose(): Promise<void> {
    return this.#do('second', async () => {
      if (await secondChoose()) await this.load();
    });
  }

  /** Uses the second place no longer. */
  forget(): Promise<void> {
    return this.#do('second', async () => {
      backup.take(await deskCall('second_forget', null));
      await this.load();
    });
  }

  async #do(what: NonNullable<BackupsController['busy']>, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.failed = null;
    this.done = '';
    try {
      await work();
    } catch (thrown) {
      this.failed = errorText(thrown);
    } finally {
      this.busy = null;
    }
  }
}
