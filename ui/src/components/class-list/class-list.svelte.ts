/** A class list before it is taken in: what will happen, and what holds for rows that do not say. */
import type { ClassListDefaults, ClassListPreview, ClassListTaken } from '@/gen/wire';
import { t } from '@/i18n';
import { call } from '@/ipc';
import { save } from '@/state/save';
import { Submission } from '@/state/submission.svelte';

export class ClassListEditor {
  preview = $state.raw<ClassListPreview>() as ClassListPreview;
  defaults = $state<ClassListDefaults>() as ClassListDefaults;
  readonly submission = new Submission('class-list');
  #turn = 0;

  constructor(preview: ClassListPreview) {
    this.preview = preview;
    this.defaults = preview.defaults;
  }

  /** Whether the file has a column of this kind. */
  has(column: string): boolean {
    return this.preview.columns.some((each) => each.column === column);
  }

  /** Looks again at what will happen; an answer that was overtaken is dropped. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const preview = await this.submission.run(() => call('class_list', this.#choice()));
    if (preview && turn === this.#turn) this.preview = preview;
    else if (turn !== this.#turn) await this.look();
  }

  /** Sets what holds for rows that leave it open. */
  async set(change: Partial<ClassListDefaults>): Promise<void> {
    Object.assign(this.defaults, change);
    if (this.submission.busy) this.#turn += 1;
    else await this.look();
  }

  /** Takes it in; null when that was refused. */
  async take(): Promise<ClassListTaken | null> {
    const done = t('class-list-taken', { count: this.preview.takes });
    return this.submission.run(() => save('class_list_take', this.#choice(), done));
  }

  #choice() {
    return { list: this.preview.list, defaults: $state.snapshot(this.defaults) };
  }
}
