/** A school's file under the hand of who maps its fields: what was chosen is kept at once. */
import { SvelteMap } from 'svelte/reactivity';
import type { FieldMap, FillField, FillSetup, FormRef } from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, fillChoose } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { session } from '@/state/session.svelte';
import { toasts } from '@/state/toast.svelte';

const TYPING_PAUSE = 500;
const KEY = 'fields';

export class SetupController {
  setup = $state.raw<FillSetup | null>(null);
  error = $state<string | null>(null);
  /** The field in hand. */
  chosen = $state<string | null>(null);
  /** Whether a file is being chosen or taken out. */
  busy = $state(false);
  /** What goes in each field, as entered here. */
  readonly maps = new SvelteMap<string, FieldMap>();
  /** One entry: the whole list, as it is when it is sent. */
  readonly queue: SaveQueue<null, FillSetup>;
  /** Tells where the form is now: a save may make a new version. */
  readonly #moved: (form: FormRef) => void;
  readonly #own = new OwnChanges();

  constructor(moved: (form: FormRef) => void) {
    this.#moved = moved;
    this.queue = new SaveQueue<null, FillSetup>({
      save: () => this.#own.save('fill_save', { form: this.form, fields: [...this.maps.values()] }),
      saved: (setup, _, latest) => this.#kept(setup, latest),
    });
  }

  get form(): FormRef {
    return this.setup?.form ?? { id: '', version: 0 };
  }

  get fields(): readonly FillField[] {
    return this.setup?.file?.fields ?? [];
  }

  /** The suggestions that were neither taken nor overtaken. */
  get suggested(): FieldMap[] {
    const open = this.fields.filter((field) => !this.maps.has(field.name));
    return open.flatMap((field) => field.suggestion ?? []);
  }

  /** Shows the file of a form. */
  async load(form: FormRef): Promise<void> {
    await this.queue.flush();
    try {
      this.#take(await call('fill_setup', form));
      this.error = null;
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** Loads again when the form changed elsewhere, as by undo; gives back how to stop. */
  listen(): () => void {
    return this.#own.listen(
      () => ({ concepts: ['form'] }),
      () => {
        if (!this.queue.has(KEY)) void this.load(this.form);
      },
    );
  }

  /** Puts a value in a field, or (null) takes it out. */
  put(field: string, map: FieldMap | null, typing = false): void {
    if (map) this.maps.set(field, map);
    else this.maps.delete(field);
    this.queue.push(KEY, null, typing ? TYPING_PAUSE : 0);
  }

  /** Takes a suggestion over, or all of them. */
  accept(suggestions: readonly FieldMap[]): void {
    for (const map of suggestions) this.maps.set(map.field, map);
    if (suggestions.length > 0) this.queue.push(KEY, null);
  }

  /** Asks for a file and puts it in the form. */
  async choose(): Promise<void> {
    await this.#run(async () => {
      const saved = await fillChoose(this.form);
      if (!saved) return;
      const setup = session.saved(saved);
      this.#take(setup);
      this.#moved(setup.form);
      toasts.show(t('fill-added', { name: setup.file?.name ?? '' }));
    });
  }

  /** Takes the file out of the form; undo brings it back. */
  async remove(): Promise<void> {
    await this.#run(async () => {
      const setup = await this.#own.save('fill_remove', this.form);
      this.#take(setup);
      this.#moved(setup.form);
      toasts.show(t('fill-removed'));
    });
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      await this.queue.flush();
      await work();
    } catch (thrown) {
      this.error = errorText(thrown);
    } finally {
      this.busy = false;
    }
  }

  #take(setup: FillSetup): void {
    this.setup = setup;
    this.maps.clear();
    for (const { name, map } of setup.file?.fields ?? []) if (map) this.maps.set(name, map);
    if (!this.fields.some((field) => field.name === this.chosen)) this.chosen = null;
  }

  /** What is chosen meanwhile stays: only the version and the suggestions are taken. */
  #kept(setup: FillSetup, latest: boolean): void {
    const moved = setup.form.version !== this.form.version;
    this.setup = setup;
    if (moved && latest) this.#moved(setup.form);
  }
}
