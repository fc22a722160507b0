/** The three steps of the first time. */
import type { Language } from '../../gen/messages';
import type { PlacementDraft, Setup } from '../../gen/wire';
import { language, setLanguage, t } from '../../i18n';
import { errorText } from '../../ipc';
import { router } from '../../state/router.svelte';
import { save } from '../../state/save';
import { session } from '../../state/session.svelte';
import type { Submission } from '../../state/submission.svelte';
import { toasts } from '../../state/toast.svelte';
import { PlacementEditor } from '../placement/editor.svelte';

export class FirstRun {
  step = $state<1 | 2 | 3>(1);
  name = $state('');
  site = $state('');
  readonly editor = new PlacementEditor('first');

  /** One for all steps: the answer can be about any of them. */
  get submission(): Submission {
    return this.editor.submission;
  }

  /** Reads the programmes to choose from; without them the last step can still be skipped. */
  async load(): Promise<void> {
    try {
      await this.editor.load(null, null);
    } catch (thrown) {
      toasts.error(errorText(thrown));
    }
  }

  choose(code: Language): void {
    setLanguage(code);
  }

  /** On to the next step; from the last one into the program. */
  next(): void {
    if (this.step === 1) this.step = 2;
    else if (this.step === 2) this.#leaveWho();
    else void this.finish(true);
  }

  back(): void {
    this.submission.refuse([]);
    this.step = this.step === 3 ? 2 : 1;
  }

  skipWho(): void {
    this.name = '';
    this.site = '';
    this.step = 3;
  }

  /** Fills the binder with the sample and opens it. */
  async sample(): Promise<void> {
    await this.#setup({ first_intern: null, sample: true });
  }

  /** Into the program, with the first intern or without. */
  async finish(withIntern: boolean): Promise<void> {
    const first = withIntern ? this.editor.ready() : null;
    if (withIntern && !first) return;
    await this.#setup({ first_intern: first, sample: false });
  }

  #leaveWho(): void {
    this.submission.refuse([]);
    this.step = 3;
  }

  async #setup(rest: { first_intern: PlacementDraft | null; sample: boolean }): Promise<void> {
    const setup: Setup = {
      language: language(),
      name: this.name.trim(),
      site_name: this.site.trim(),
      ...rest,
    };
    const status = await this.submission.run(() => save('setup', setup));
    if (!status) {
      // Without a form around it the error would not be seen.
      if (this.step === 1) toasts.error(this.submission.errors[0]?.message ?? t('error-unexpected'));
      return;
    }
    session.take(status);
    session.begun = true;
    router.go({ view: 'today' });
  }
}
