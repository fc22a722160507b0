/** A report beside what it is made of: the choice, the answers, the pages. */
import { SvelteMap } from 'svelte/reactivity';
import type {
  AnswerDraft,
  CriterionView,
  FieldView,
  ReportChoice,
  ReportView,
  SupervisorViewDraft,
  Typed,
  TypedItem,
} from '@/gen/wire';
import { call, errorText, reportOpen, reportSave, type SavedFile } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import type { ClosingController } from '../evaluation/closing.svelte';

export interface Answer {
  value: string;
  reason: string;
}

/** The closing of one report. */
export interface Closing {
  placement: string;
  moment: ReportChoice['moment'];
  closing: ClosingController;
}

const TYPING_PAUSE = 400;

export class ReportController {
  choice = $state.raw<ReportChoice>({ placement: '', moment: 'final', form: null, language: null });
  view = $state.raw<ReportView | null>(null);
  /** Why the report could not be shown. */
  error = $state<string | null>(null);
  loading = $state(false);
  /** The area of the pages that belongs to the answer in hand, e.g. `criterion:planning`. */
  focused = $state<string | null>(null);
  /** Whether the PDF is being written. */
  saving = $state(false);
  /** The PDF that was written last of this choice. */
  file = $state.raw<SavedFile | null>(null);
  fileError = $state<string | null>(null);

  /** What closes the mentor's evaluation, where it can be changed beside the pages. */
  closing = $state.raw<Closing | null>(null);

  readonly queue: SaveQueue<AnswerDraft, ReportView>;
  /** What the supervisor finds otherwise. */
  readonly otherwise: SaveQueue<SupervisorViewDraft, ReportView>;
  /** Answers as entered here; they stay as typed while somebody may be typing. */
  readonly #entered = new SvelteMap<string, Answer>();
  /** The supervisor's levels as entered here. */
  readonly #views = new SvelteMap<string, Answer>();
  /** Items that wait for a reason. */
  readonly #held = new Set<string>();
  readonly #own = new OwnChanges();
  #turn = 0;

  constructor() {
    this.queue = new SaveQueue<AnswerDraft, ReportView>({
      save: (draft) => this.#own.save('answer_save', draft),
      saved: (view, key) => this.#kept(view, key),
    });
    this.otherwise = new SaveQueue<SupervisorViewDraft, ReportView>({
      save: (draft) => this.#own.save('supervisor_view_save', draft),
      saved: (view, key) => this.#kept(view, key),
    });
  }

  /** Everything that saves. */
  get queues() {
    const closing = this.closing ? [this.closing.closing.queue] : [];
    return [this.queue, this.otherwise, ...closing];
  }

  /** What stands in the fields, kept or not: what the pages show. */
  get typed(): Typed {
    return {
      answers: items(this.#entered),
      views: items(this.#views),
      closing: this.#typedClosing(),
    };
  }

  #typedClosing(): Typed['closing'] {
    const { placement, moment } = this.choice;
    if (this.closing?.placement !== placement || this.closing.moment !== moment) return null;
    const { conclusion, points } = this.closing.closing;
    const typed = points.map(({ kind, text, expected, observation }) => ({
      kind,
      text,
      expected,
      observation,
    }));
    return { conclusion, points: typed };
  }

  /** Saves all that waits, without a pause. */
  async flush(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.flush()));
  }

  /** Shows another report; what waits is saved first. */
  async choose(change: Partial<ReportChoice>): Promise<void> {
    await this.flush();
    this.choice = { ...this.choice, ...change };
    this.file = null;
    this.fileError = null;
    this.#entered.clear();
    this.#views.clear();
    this.#held.clear();
    await this.load();
  }

  /** Loads the report again; an answer that was overtaken is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const view = await call('report', this.choice);
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Loads again when something changed elsewhere; gives back how to stop. */
  listen(): () => void {
    return this.#own.listen(
      () => ({ placement: this.choice.placement }),
      () => {
        this.#forgetKept();
        void this.load();
      },
    );
  }

  /** The answer to a criterion, as entered. */
  answer(criterion: CriterionView): Answer {
    return this.#entered.get(criterion.id) ?? { value: criterion.value, reason: criterion.reason };
  }

  /** The value of a field, as entered. */
  value(field: FieldView): string {
    return this.#entered.get(field.id)?.value ?? field.value;
  }

  /** Whether another level than the derived one was chosen without saying why. */
  reasonMissing(criterion: CriterionView): boolean {
    const { value, reason } = this.answer(criterion);
    return differs(criterion, value) && reason.trim() === '';
  }

  /** Sets a level, or (empty) leaves the derived one. */
  setLevel(criterion: CriterionView, value: string): void {
    this.#answerCriterion(criterion, { ...this.answer(criterion), value }, 0);
  }

  /** Changes why another level was set, or the explanation; saved after a pause. */
  setReason(criterion: CriterionView, reason: string): void {
    this.#answerCriterion(criterion, { ...this.answer(criterion), reason }, TYPING_PAUSE);
  }

  /** What the supervisor finds of a criterion, as entered; no level when they agree. */
  supervisor(criterion: CriterionView): Answer {
    const { supervisor: value, grounds: reason } = criterion;
    return this.#views.get(criterion.id) ?? { value, reason };
  }

  /** Whether the supervisor's level still has no grounds; it is not kept before it has. */
  groundsMissing(criterion: CriterionView): boolean {
    const { value, reason } = this.supervisor(criterion);
    return value !== '' && reason.trim() === '';
  }

  /** Sets the supervisor's level or grounds; without a level both are taken back. */
  setSupervisor(criterion: CriterionView, change: Partial<Answer>): void {
    const answer = { ...this.supervisor(criterion), ...change };
    const key = this.#key(criterion.id);
    this.#views.set(criterion.id, answer);
    if (this.groundsMissing(criterion)) return this.otherwise.drop(key);
    const { placement, moment } = this.choice;
    const where = { placement, moment, form: this.#form, item: criterion.id };
    const delay = change.reason === undefined ? 0 : TYPING_PAUSE;
    this.otherwise.push(key, { ...where, ...answer }, delay);
  }

  /** Why the supervisor's level could not be saved. */
  supervisorFailure(item: string): string | null {
    const failed = this.otherwise.failed.get(this.#key(item));
    return failed ? errorText(failed.error) : null;
  }

  /** Shows the supervisor's levels on the report, or leaves them out. */
  async showBoth(both: boolean): Promise<void> {
    await this.flush();
    try {
      this.#show(await this.#own.save('views_show', { choice: this.choice, both }));
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** Changes a free field; saved after a pause. */
  setField(field: FieldView, value: string): void {
    this.#entered.set(field.id, { value, reason: '' });
    this.#push(field.id, { value, reason: '' }, TYPING_PAUSE);
  }

  /** Why an item could not be saved. */
  failure(item: string): string | null {
    const failed = this.queue.failed.get(this.#key(item));
    return failed ? errorText(failed.error) : null;
  }

  /** Writes the PDF where the mentor says. */
  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.fileError = null;
    try {
      await this.flush();
      this.file = (await reportSave(this.choice)) ?? this.file;
    } catch (thrown) {
      this.fileError = errorText(thrown);
    } finally {
      this.saving = false;
    }
  }

  /** Opens the PDF that was written. */
  async open(): Promise<void> {
    if (!this.file) return;
    try {
      await reportOpen(this.file.saved);
    } catch (thrown) {
      this.fileError = errorText(thrown);
    }
  }

  #answerCriterion(criterion: CriterionView, answer: Answer, delay: number): void {
    this.#entered.set(criterion.id, answer);
    // A different level is not kept before it has its reason; it stays on the screen.
    if (this.reasonMissing(criterion)) {
      this.#held.add(criterion.id);
      this.queue.drop(this.#key(criterion.id));
    } else {
      this.#held.delete(criterion.id);
      this.#push(criterion.id, answer, delay);
    }
  }

  #push(item: string, answer: Answer, delay: number): void {
    const { placement, moment } = this.choice;
    const draft = { placement, moment, form: this.#form, item, ...answer };
    this.queue.push(this.#key(item), draft, delay);
  }

  get #form(): string {
    return this.choice.form ?? this.view?.form.id ?? '';
  }

  #key(item: string): string {
    const { placement, moment, form } = this.choice;
    return [placement, moment, form ?? '', item].join('/');
  }

  /** Lets go of what was entered and is kept, so that what was undone shows. */
  #forgetKept(): void {
    for (const item of [...this.#entered.keys()]) {
      if (!this.queue.has(this.#key(item)) && !this.#held.has(item)) this.#entered.delete(item);
    }
    for (const [item, { value, reason }] of [...this.#views]) {
      const waits = value !== '' && reason.trim() === '';
      if (!this.otherwise.has(this.#key(item)) && !waits) this.#views.delete(item);
    }
  }

  #kept(view: ReportView, key: string): void {
    const item = key.slice(key.lastIndexOf('/') + 1);
    if (key !== this.#key(item)) return;
    this.#turn += 1;
    this.loading = false;
    this.#show(view);
  }

  /** The answer to a save is in the form's first language; another one is asked for again. */
  #show(view: ReportView): void {
    if (this.choice.language === null || view.language === this.choice.language) this.view = view;
    else void this.load();
  }
}

function items(entered: ReadonlyMap<string, Answer>): TypedItem[] {
  return [...entered].map(([item, { value, reason }]) => ({ item, value, reason }));
}

/** Whether a chosen level is another than the derived one. */
export function differs(criterion: CriterionView, value: string): boolean {
  return value !== '' && criterion.derived !== null && value !== criterion.derived.level;
}
