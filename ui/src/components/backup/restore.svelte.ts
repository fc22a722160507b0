/** Putting a backup back: first what it would change, then doing it. */
import type { BackupChoice, BackupRow, RestorePreview, Restored } from '../../gen/wire';
import { deskCall, errorText, WireError } from '../../ipc';

export class RestoreController {
  readonly backup: BackupRow;
  preview = $state.raw<RestorePreview | null>(null);
  /** Whether it has a lock of its own that is not opened yet. */
  locked = $state(false);
  passphrase = $state('');
  words = $state('');
  busy = $state<'look' | 'restore' | null>(null);
  failed = $state<string | null>(null);
  /** The field that was wrong. */
  field = $state<string | null>(null);

  constructor(backup: BackupRow, locked = false) {
    this.backup = backup;
    this.locked = locked;
  }

  /** Looks what would change; asks for its passphrase first where it has one. */
  async look(): Promise<void> {
    await this.#do('look', async () => {
      this.preview = await deskCall('backup_preview', this.#choice());
      this.locked = false;
    });
  }

  /** Puts it back; none when that failed. */
  restore(): Promise<Restored | null> {
    return this.#do('restore', () => deskCall('backup_restore', this.#choice()));
  }

  #choice(): BackupChoice {
    const { place, id } = this.backup;
    return { place, id, passphrase: this.passphrase || null, words: this.words || null };
  }

  async #do<T>(what: 'look' | 'restore', work: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = what;
    this.failed = null;
    this.field = null;
    try {
      return await work();
    } catch (thrown) {
      const error = WireError.from(thrown);
      if (error.code === 'passphrase-needed') this.locked = true;
      else {
        this.failed = errorText(thrown);
        this.field = error.field;
      }
      return null;
    } finally {
      this.busy = null;
    }
  }
}
