/** The lock screen: a passphrase, or another way in when it was forgotten. */
import { t } from '@/i18n';
import { deskCall, errorText, WireError } from '@/ipc';
import type { DeskStatus, KeyPerson } from '@/gen/wire';
import { desk } from '@/state/desk.svelte';
import { Submission } from '@/state/submission.svelte';
import { NewPassphrase } from './passphrase.svelte';
import { RecoveryWordsEntry } from './entry.svelte';
import { Wait } from './wait.svelte';

export class LockController {
  step = $state<'passphrase' | 'words'>('passphrase');
  passphrase = $state('');
  shown = $state(false);
  busy = $state(false);
  /** What went wrong, beside the field. */
  error = $state<string | undefined>();
  /** Goes up with every wrong try, so that the field takes the focus again. */
  failures = $state(0);
  readonly wait = new Wait();
  readonly words = new RecoveryWordsEntry('unlock');

  /** Who came in with the recovery key, and their new passphrase. */
  people = $state.raw<readonly KeyPerson[]>([]);
  person = $state('');
  readonly fresh = new NewPassphrase();
  readonly submission = new Submission('unlock-new');

  /** Goes on counting where the desk is. */
  begin(): void {
    this.wait.start(desk.status?.wait ?? 0);
  }

  /** Unlocks with the passphrase that was typed. */
  async unlock(): Promise<void> {
    if (this.passphrase === '') {
      this.#fail(t('key-passphrase-missing'));
      return;
    }
    const { passphrase } = this;
    await this.#try(() => deskCall('unlock', { passphrase }));
  }

  /** Unlocks with what the system keeps. */
  async keyring(): Promise<void> {
    await this.#try(() => deskCall('unlock_keyring', null));
  }

  /** To the recovery key, or back. */
  go(step: 'passphrase' | 'words'): void {
    this.error = undefined;
    this.words.submission.refuse([]);
    this.step = step;
  }

  /** Unlocks with the recovery key. */
  async recover(): Promise<void> {
    const words = this.words.ready();
    if (!words) return;
    await this.#try(() => deskCall('unlock_recovery', { words }));
    if (this.error) {
      this.words.submission.refuse([{ field: null, message: this.error }]);
      this.error = undefined;
    } else {
      this.words.clear();
    }
  }

  /** Who may say that they sit here: after the recovery key. */
  async loadPeople(): Promise<void> {
    const status = await this.submission.run(() => deskCall('key_status', null));
    this.people = status?.people ?? [];
    if (this.people.length === 1) this.person = this.people[0]?.id ?? '';
    await this.#relock();
  }

  /** Gives who sits here a new passphrase, and opens the binder for them. */
  async choose(): Promise<void> {
    const nobody = this.person === '' ? [{ field: 'person', message: t('key-who-missing') }] : [];
    const errors = [...nobody, ...this.fresh.errors()];
    this.submission.refuse(errors);
    if (errors.length > 0) return;
    const draft = { person: this.person, current: null, passphrase: this.fresh.first };
    const status = await this.submission.run(async () => {
      await deskCall('key_passphrase', draft);
      return deskCall('desk_status', null);
    });
    if (!status) return this.#relock();
    this.fresh.clear();
    await desk.show(status);
  }

  /** The desk may have locked again meanwhile: then the way in starts anew. */
  async #relock(): Promise<void> {
    if (this.submission.errors.length === 0) return;
    const status = await this.#status();
    if (status?.state === 'locked') {
      this.go('passphrase');
      await desk.show(status);
    }
  }

  async #try(send: () => Promise<DeskStatus>): Promise<void> {
    if (this.busy) return;
    if (this.wait.left > 0) {
      this.#fail(t('key-wait-first'));
      return;
    }
    this.busy = true;
    this.error = undefined;
    try {
      const status = await send();
      this.passphrase = '';
      this.shown = false;
      await desk.show(status);
    } catch (thrown) {
      await this.#failed(WireError.from(thrown));
    } finally {
      this.busy = false;
    }
  }

  async #failed(error: WireError): Promise<void> {
    const status = await this.#status();
    if (error.code === 'not-locked' && status) {
      await desk.show(status);
      return;
    }
    this.wait.start(status?.wait ?? 0);
    this.#fail(error.code === 'wait-first' ? t('key-wait-first') : errorText(error));
    // What is wrong with the binder itself has a screen of its own.
    if (status?.state === 'trouble') await desk.show(status);
  }

  async #status(): Promise<DeskStatus | null> {
    try {
      return await deskCall('desk_status', null);
    } catch {
      return null;
    }
  }

  #fail(message: string): void {
    this.error = message;
    this.failures += 1;
  }
}
