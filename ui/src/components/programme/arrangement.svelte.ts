/**
 * What was arranged for a placement, while it is written: it saves itself, and what is refused
 * stays with its message beside the field.
 */
import type {
  Arrangement,
  ArrangementDraft,
  ArrangementView,
  Contact,
  DueMove,
  Slot,
} from '@/gen/wire';
import { t } from '@/i18n';
import { errorText, WireError } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { hoursText, parseHours } from '../shared/hours';

/** Milliseconds without a key before text is saved. */
const TYPING_PAUSE = 600;
const WHOLE = 'arrangement';

/** A day of the timetable on the screen; without both hours it is not kept yet. */
export interface SlotRow {
  key: number;
  weekday: number;
  from: string | null;
  to: string | null;
  pause: string;
}

/** A full week on the screen: any day of it. */
export interface WeekRow {
  key: number;
  day: string | null;
}

export class ArrangementController {
  view = $state.raw<ArrangementView | null>(null);
  semester = $state('');
  every = $state(1);
  slots = $state<SlotRow[]>([]);
  hours = $state('');
  weeks = $state<WeekRow[]>([]);
  contacts = $state<Contact[]>([]);
  remark = $state('');
  readonly queue: SaveQueue<ArrangementDraft, ArrangementView>;
  readonly moves: SaveQueue<DueMove, ArrangementView>;

  readonly #placement: string;
  readonly #own = new OwnChanges();
  /** Which rows were sent, for an error names its place among them. */
  #sent: number[] = [];
  #next = 1;

  constructor(placement: string) {
    this.#placement = placement;
    const saved = (view: ArrangementView) => (this.view = view);
    this.queue = new SaveQueue({ save: (draft) => this.#own.save('arrangement_save', draft), saved });
    this.moves = new SaveQueue({ save: (move) => this.#own.save('due_move', move), saved });
  }

  /** Takes in what is kept; what still has to be saved stays as it was entered. */
  take(view: ArrangementView): void {
    this.view = view;
    if (!this.queue.has(WHOLE)) this.#show(view.arrangement, view.variant);
  }

  /** Reads again on changes made elsewhere; gives back how to stop. */
  listen(reload: () => void): () => void {
    return this.#own.listen(
      () => ({ concepts: ['placement', 'entry', 'holiday'], placement: this.#placement }),
      reload,
    );
  }

  /** Saves the whole after a pause; an own number of hours only once it is one. */
  changed(pause = TYPING_PAUSE): void {
    if (this.hoursWrong) return;
    this.queue.push(WHOLE, this.#draft(), pause);
  }

  /** Whether what is typed as hours is no number. */
  get hoursWrong(): boolean {
    return typeof parseHours(this.hours, Infinity) === 'string';
  }

  addSlot(): void {
    const days = this.slots.map(({ weekday }) => weekday);
    const variant = this.view?.variants.find(({ id }) => id === this.semester);
    const free = (variant?.weekdays ?? [1, 2, 3, 4, 5]).find((day) => !days.includes(day));
    this.slots.push({ key: this.#next++, weekday: free ?? 1, from: null, to: null, pause: '' });
  }

  removeSlot(key: number): void {
    this.slots = this.slots.filter((slot) => slot.key !== key);
    this.changed(0);
  }

  addWeek(): void {
    this.weeks.push({ key: this.#next++, day: null });
  }

  removeWeek(key: number): void {
    this.weeks = this.weeks.filter((week) => week.key !== key);
    this.changed(0);
  }

  /** Moves a due date, or with no day puts it back to its rule. */
  move(key: string, due: string | null): void {
    this.moves.push(key, { placement: this.#placement, key, due });
  }

  /** What was refused of a due date. */
  moveError(key: string): string | undefined {
    const failed = this.moves.failed.get(key);
    return failed && errorText(failed.error);
  }

  /** What was refused of a field of the whole. */
  error(field: string): string | undefined {
    if (field === 'target' && this.hoursWrong) return t('programme-target-wrong');
    const failed = this.queue.failed.get(WHOLE);
    const error = failed && WireError.from(failed.error);
    return error?.field === field ? errorText(error) : undefined;
  }

  /** What was refused of a day of the timetable. */
  slotError(key: number, name: keyof Slot): string | undefined {
    return this.error(`slots/${this.#sent.indexOf(key)}/${name}`);
  }

  #show(arrangement: Arrangement, variant: string): void {
    this.semester = variant;
    this.every = arrangement.timetable?.every ?? 1;
    this.slots = (arrangement.timetable?.slots ?? []).map((slot) => ({
      ...slot,
      key: this.#next++,
      pause: slot.pause > 0 ? String(slot.pause) : '',
    }));
    this.hours = arrangement.target === null ? '' : hoursText(arrangement.target);
    this.weeks = arrangement.full_weeks.map((day) => ({ key: this.#next++, day }));
    this.contacts = arrangement.contacts.map((contact) => ({ ...contact }));
    this.remark = arrangement.remark;
  }

  #draft(): ArrangementDraft {
    const whole = this.slots.filter(({ from, to }) => from !== null && to !== null);
    this.#sent = whole.map(({ key }) => key);
    const slots = whole.map(({ weekday, from, to, pause }) => ({
      weekday,
      from: from ?? '',
      to: to ?? '',
      pause: Math.max(0, Math.round(Number(pause) || 0)),
    }));
    return {
      placement: this.#placement,
      semester: this.semester,
      timetable: slots.length > 0 ? { slots, every: this.every } : null,
      target: minutes(this.hours),
      full_weeks: this.weeks.flatMap(({ day }) => day ?? []),
      contacts: $state.snapshot(this.contacts),
      remark: this.remark,
    };
  }
}

/** Minutes of what was typed; null for nothing and for what is no number. */
function minutes(typed: string): number | null {
  const parsed = parseHours(typed, Infinity);
  return typeof parsed === 'number' ? parsed : null;
}
