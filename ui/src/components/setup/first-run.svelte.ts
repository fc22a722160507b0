/** The steps of the first time: language, name, passphrase, first intern, recovery key. */
import type { Language } from '../../gen/messages';
import type { PlacementDraft, Setup } from '../../gen/wire';
import { language, setLanguage, t } from '../../i18n';
import { deskCall, errorText } from '../../ipc';
import { desk } from '../../state/desk.svelte';
import { router } from '../../state/router.svelte';
import { session } from '../../state/session.svelte';
import type { FieldError, Submission } from '../../state/submission.svelte';
import { toasts } from '../../state/toast.svelte';
import { NewPassphrase } from '../key/passphrase.svelte';
import { PlacementEditor } from '../placement/editor.svelte';

/** In this order; the recovery key only where there is a passphrase. */
export const STEPS = ['welcome', 'who', 'passphrase', 'intern', 'recovery'] as const;
export type Step = (typeof STEPS)[number];

/** On which step a field stands, for what is found wrong with it later. */
const STEP_OF: Record<string, Step> = {
  person_name: 'who',
  name: 'who',
  site_name: 'who',
  passphrase: 'passphrase',
};

export class FirstRun {
  step = $state<Step>('welcome');
  name = $state('');
  site = $state('');
  /** The recovery key, shown once. */
  words = $state.raw<readonly string[]>([]);
  readonly passphrase = new NewPassphrase();
  readonly editor = new PlacementEditor('first');

  /** One for all steps: the answer can be about any of them. */
  get submission(): Submission {
    return this.editor.submission;
  }

  /** Which step it is, from 1. */
  get number(): number {
    return STEPS.indexOf(this.step) + 1;
  }

  /** Reads the programmes to choose from; without them the intern can still be skipped. */
  async load(): Promise<void> {
    try {
      await this.editor.load(null, null);
    } catch (thrown) {
      toasts.error(errorText(thrown));
    }
  }

  choose(code: Language): void {
    void setLanguage(code);
  }

  /** On to the next step, when this one is in order. */
  next(): void {
    if (this.step === 'intern') {
      void this.finish(true);
      return;
    }
    const errors = this.#wrong();
    this.submission.refuse(errors);
    if (errors.length === 0) this.step = STEPS[this.number] ?? this.step;
  }

  back(): void {
    this.submission.refuse([]);
    this.step = STEPS[this.number - 2] ?? this.step;
  }

  /** Fills the binder with the sample and opens it. */
  async sample(): Promise<void> {
    await this.#setup(null, true);
    // Without a form around it the error would not be seen.
    const [error] = this.submission.errors;
    if (error) toasts.error(error.message);
  }

  /** Makes the binder, with the first intern or without. */
  async finish(withIntern: boolean): Promise<void> {
    const first = withIntern ? this.editor.ready() : null;
    if (withIntern && !first) return;
    await this.#setup(first, false);
  }

  /** Into the program. */
  enter(): void {
    this.words = [];
    session.begun = true;
    desk.first = false;
    router.go({ view: 'today' });
  }

  #wrong(): FieldError[] {
    if (this.step === 'passphrase') return this.passphrase.errors();
    const nameless = this.step === 'who' && this.name.trim() === '';
    return nameless ? [{ field: 'person_name', message: t('first-name-missing') }] : [];
  }

  async #setup(first: PlacementDraft | null, sample: boolean): Promise<void> {
    const setup: Setup = {
      language: language(),
      name: sample ? '' : this.name.trim(),
      site_name: sample ? '' : this.site.trim(),
      first_intern: first,
      sample,
    };
    const passphrase = sample ? '' : this.passphrase.first;
    const done = await this.submission.run(() => deskCall('desk_setup', { setup, passphrase }));
    if (!done) {
      const [error] = this.submission.errors;
      if (error?.field && !sample) this.step = STEP_OF[error.field] ?? this.step;
      return;
    }
    this.passphrase.clear();
    this.words = done.words?.words ?? [];
    desk.first = true;
    await desk.settle(done);
    if (this.words.length > 0) this.step = 'recovery';
    else this.enter();
  }
}
