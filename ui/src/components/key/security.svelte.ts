/** Settings: who can unlock, the recovery key, the keyring, and when it locks. */
import type { KeyPerson, KeyStatus } from '@/gen/wire';
import { t } from '@/i18n';
import { deskCall, errorText, type Args, type DeskCommandName, type Result } from '@/ipc';
import { desk } from '@/state/desk.svelte';
import { session } from '@/state/session.svelte';
import { Submission } from '@/state/submission.svelte';
import { toasts } from '@/state/toast.svelte';
import { RecoveryWordsEntry } from './entry.svelte';
import { keyNews } from './news.svelte';
import { NewPassphrase } from './passphrase.svelte';

export const MINUTES = [1, 2, 5, 10, 15, 30, 60] as const;

/** The commands that give back who can unlock. */
type Changing = {
  [K in DeskCommandName]: Result<K> extends KeyStatus ? K : never;
}[DeskCommandName];

/** A dialog that is open, and about whom. */
export type KeyDialog =
  | { kind: 'give' | 'own'; person: KeyPerson }
  | { kind: 'take'; person: KeyPerson }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'try' };

export class Security {
  dialog = $state.raw<KeyDialog | null>(null);
  loadError = $state<string | null>(null);
  busy = $state(false);
  /** The passphrase until now, to change one's own. */
  current = $state('');
  currentShown = $state(false);
  readonly fresh = new NewPassphrase();
  readonly entry = new RecoveryWordsEntry('try');
  readonly submission = new Submission('key');
  /** Whose passphrase protects a binder that had none. */
  owner = $state(session.me?.id ?? '');

  get status(): KeyStatus | null {
    return keyNews.status;
  }

  async load(): Promise<void> {
    this.loadError = null;
    try {
      await keyNews.load();
    } catch (thrown) {
      this.loadError = errorText(thrown);
    }
  }

  /** Opens a dialog with empty fields. */
  open(dialog: KeyDialog): void {
    this.#wipe();
    this.dialog = dialog;
  }

  close(): void {
    this.#wipe();
    this.dialog = null;
  }

  /** Gives the person of the dialog a passphrase, a new one, or oneself another one. */
  async give(): Promise<void> {
    const { dialog } = this;
    if (dialog?.kind !== 'give' && dialog?.kind !== 'own') return;
    const missing =
      dialog.kind === 'own' && this.current === ''
        ? [{ field: 'current', message: t('key-current-missing') }]
        : [];
    const errors = [...missing, ...this.fresh.errors()];
    this.submission.refuse(errors);
    if (errors.length > 0) return;
    const { id: person, name, unlocks } = dialog.person;
    const passphrase = this.fresh.first;
    const current = dialog.kind === 'own' ? this.current : null;
    const status = await this.submission.run(() =>
      unlocks
        ? deskCall('key_passphrase', { person, current, passphrase })
        : deskCall('key_person_add', { person, name: '', roles: [], passphrase }),
    );
    if (status) this.#done(status, t('key-given', { name }));
  }

  /** Lets the person of the dialog unlock no longer. */
  async take(): Promise<void> {
    if (this.dialog?.kind !== 'take') return;
    const { id, name } = this.dialog.person;
    const status = await this.submission.run(() => deskCall('key_person_remove', id));
    if (status) this.#done(status, t('key-taken', { name }));
  }

  /** Makes a new recovery key and shows it. */
  async newRecovery(): Promise<void> {
    await this.#tell(async () => {
      const { words } = await deskCall('key_recovery_new', null);
      this.open({ kind: 'words', words });
    });
    await this.load();
  }

  /** Tries the recovery key that is on paper already. */
  async tryRecovery(): Promise<void> {
    const words = this.entry.ready();
    if (!words) return;
    const status = await this.entry.submission.run(() => deskCall('key_recovery_try', { words }));
    if (status) this.#done(status, t('key-try-done'));
  }

  async keyring(on: boolean): Promise<void> {
    await this.#change('key_keyring', on);
  }

  async minutes(minutes: number): Promise<void> {
    await this.#change('key_minutes', minutes);
    await this.#look();
  }

  /** Gives a binder that had none its first passphrase, and shows the recovery key. */
  async protect(): Promise<void> {
    const missing = this.owner === '' ? [{ field: 'owner', message: t('key-who-missing') }] : [];
    const errors = [...missing, ...this.fresh.errors()];
    this.submission.refuse(errors);
    if (errors.length > 0) return;
    const draft = { person: this.owner, passphrase: this.fresh.first };
    const done = await this.submission.run(() => deskCall('key_protect', draft));
    if (!done) return;
    this.#wipe();
    if (done.words) this.dialog = { kind: 'words', words: done.words.words };
    await desk.settle(done);
    await this.load();
  }

  #done(status: KeyStatus, message: string): void {
    keyNews.take(status);
    this.close();
    toasts.show(message);
  }

  async #change<K extends Changing>(name: K, args: Args<K>): Promise<void> {
    await this.#tell(async () => {
      keyNews.take((await deskCall(name, args)) as KeyStatus);
      toasts.show(t('key-kept'));
    });
  }

  async #tell(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work();
    } catch (thrown) {
      toasts.error(errorText(thrown));
    } finally {
      this.busy = false;
    }
  }

  /** The page counts by itself when it locks. */
  async #look(): Promise<void> {
    try {
      await desk.look();
    } catch (thrown) {
      toasts.error(errorText(thrown));
    }
  }

  #wipe(): void {
    this.current = '';
    this.currentShown = false;
    this.fresh.clear();
    this.entry.clear();
    this.submission.refuse([]);
  }
}
