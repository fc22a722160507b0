/**
 * A week of the attendance card. Every cell saves by itself; a cell that is wrong keeps what was
 * typed and holds up no other.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { AttendanceCell, AttendanceDayView, AttendanceDraft, AttendanceWeek, FillKind } from '@/gen/wire';
import type { MessageId } from '@/gen/messages';
import { t } from '@/i18n';
import { call, errorText } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { dayText, parseDay } from './days';
import { hoursText, parseHours } from '../shared/hours';

/** The rows of the grid, top to bottom. */
export const ROWS = [
  'planned',
  'worked',
  'preparation',
  'day-kind',
  'absence',
  'reason',
  'made-up',
  'mentor',
  'intern',
  'remark',
] as const;
export type Row = (typeof ROWS)[number];

const TYPING_PAUSE = 500;
const FAULTS = {
  wrong: 'attendance-hours-wrong',
  many: 'attendance-hours-many',
  day: 'attendance-date-wrong',
} as const satisfies Record<string, MessageId>;
type Fault = keyof typeof FAULTS;

export class AttendanceController {
  readonly placement: string;
  view = $state.raw<AttendanceWeek | null>(null);
  error = $state.raw<unknown>(null);
  /** Why a whole week could not be filled in. */
  fillError = $state<string | null>(null);
  readonly queue: SaveQueue<AttendanceDraft, AttendanceWeek>;

  /** Cells as typed, as long as they are not known to be kept. */
  readonly #typed = new SvelteMap<string, string>();
  /** Cells that were left with something that is no hours and no day. */
  readonly #faults = new SvelteMap<string, Fault>();
  readonly #own = new OwnChanges();
  #turn = 0;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<AttendanceDraft, AttendanceWeek>({
      save: (draft) => this.#own.save('attendance_save', draft),
      saved: (week) => this.#show(week),
    });
  }

  /** Shows the week of `day`; the one of today without. What waits is saved first. */
  async load(day: string | null = this.view?.monday ?? null): Promise<void> {
    const turn = ++this.#turn;
    await this.queue.flush();
    try {
      const week = await call('attendance', { placement: this.placement, day });
      if (turn !== this.#turn) return;
      this.view = week;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = thrown;
    }
  }

  /** Loads again when something changed elsewhere; gives back how to stop. */
  listen(): () => void {
    return this.#own.listen(
      () => ({ concepts: ['entry', 'placement', 'holiday'], placement: this.placement }),
      () => void this.load(),
    );
  }

  /** What stands in a cell. */
  text(row: Row, { day }: AttendanceDayView): string {
    return this.#typed.get(key(row, day.date)) ?? kept(row, day);
  }

  /** What is offered for an empty cell; `=` takes it. */
  offered(row: Row, view: AttendanceDayView): string {
    const planned = view.day.planned ?? view.suggested;
    if (row === 'planned') return view.suggested > 0 ? hoursText(view.suggested) : '';
    if (row === 'worked') return planned > 0 ? hoursText(planned) : '';
    if (row === 'mentor' || row === 'intern') return this.view?.[row] ?? '';
    return '';
  }

  /** Takes what is offered; false when there is nothing to take. */
  takeOffered(row: Row, view: AttendanceDayView): boolean {
    const offered = this.offered(row, view);
    if (offered !== '') this.set(row, view, offered);
    return offered !== '';
  }

  /** Changes a cell; what can be read is saved, after a pause for what is typed. */
  set(row: Row, view: AttendanceDayView, text: string): void {
    const { date } = view.day;
    this.#typed.set(key(row, date), text);
    this.#faults.delete(key(row, date));
    const cell = this.#cell(row, view);
    const at = slot(row, date);
    if (typeof cell === 'string') this.queue.drop(at);
    else this.queue.push(at, { placement: this.placement, date, cell }, pause(row));
  }

  /** A cell was left: what is wrong is said, the rest saved and written as it is kept. */
  async leave(row: Row, view: AttendanceDayView): Promise<void> {
    const at = key(row, view.day.date);
    if (!this.#typed.has(at)) return;
    const cell = this.#cell(row, view);
    if (typeof cell === 'string') {
      this.#faults.set(at, cell);
      return;
    }
    await this.queue.flush();
    if (!this.queue.has(slot(row, view.day.date))) this.#typed.delete(at);
  }

  /** What is wrong with a cell. */
  fault(row: Row, { day }: AttendanceDayView): string | undefined {
    const fault = this.#faults.get(key(row, day.date));
    if (fault) return t(FAULTS[fault]);
    if (!this.#typed.has(key(row, day.date))) return undefined;
    const failed = this.queue.failed.get(slot(row, day.date));
    return failed && errorText(failed.error);
  }

  /** Whether a day has an absence, as chosen. */
  absent(view: AttendanceDayView): boolean {
    return this.text('absence', view) !== '';
  }

  /** Fills in the week in view; one change. */
  async fill(what: FillKind): Promise<void> {
    const day = this.view?.monday;
    if (!day) return;
    await this.queue.flush();
    try {
      this.#show(await this.#own.save('attendance_fill', { placement: this.placement, day, what }));
      this.fillError = null;
    } catch (thrown) {
      this.fillError = errorText(thrown);
    }
  }

  /** The cell as the wire has it, or why it cannot be read. */
  #cell(row: Row, view: AttendanceDayView): AttendanceCell | Fault {
    const text = this.text(row, view);
    switch (row) {
      case 'planned':
      case 'worked':
      case 'preparation': {
        const value = parseHours(text);
        return typeof value === 'string' ? value : { cell: row, value };
      }
      case 'made-up': {
        const value = parseDay(text, view.day.date);
        return value === 'wrong' ? 'day' : { cell: row, value };
      }
      case 'absence':
      case 'reason': {
        const said = this.text('absence', view);
        const reason = this.text('reason', view);
        return { cell: 'absence', value: said ? { justified: said === 'justified', reason } : null };
      }
      default:
        return { cell: row, value: text };
    }
  }

  /** Shows a week that was kept; what is typed since, or could not be kept, stays as typed. */
  #show(week: AttendanceWeek): void {
    if (week.monday !== this.view?.monday) return;
    this.#turn += 1;
    this.view = week;
    for (const { day } of week.days) {
      for (const row of ROWS) this.#forget(row, day.date);
    }
  }

  #forget(row: Row, date: string): void {
    const at = key(row, date);
    const focused = document.activeElement instanceof HTMLElement && document.activeElement.dataset;
    const here = focused && focused.row === row && focused.day === date;
    if (here || this.#faults.has(at) || this.queue.has(slot(row, date))) return;
    const typed = this.#typed.get(at);
    const day = this.view?.days.find((view) => view.day.date === date);
    // What cannot be read yet is still being typed.
    if (typed !== undefined && day && typeof this.#cell(row, day) !== 'string') this.#typed.delete(at);
  }
}

function key(row: Row, date: string): string {
  return `${date}/${row}`;
}

/** The reason is kept with the absence. */
function slot(row: Row, date: string): string {
  return key(row === 'reason' ? 'absence' : row, date);
}

function pause(row: Row): number {
  return row === 'day-kind' || row === 'absence' ? 0 : TYPING_PAUSE;
}

function kept(row: Row, day: AttendanceDayView['day']): string {
  switch (row) {
    case 'planned':
    case 'worked':
    case 'preparation':
      return hoursText(day[row]);
    case 'day-kind':
      return day.day_kind;
    case 'absence':
      return day.absence ? (day.absence.justified ? 'justified' : 'unjustified') : '';
    case 'reason':
      return day.absence?.reason ?? '';
    case 'made-up':
      return dayText(day.made_up);
    default:
      return day[row];
  }
}
