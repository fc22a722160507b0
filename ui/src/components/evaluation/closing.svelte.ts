/** What closes an evaluation: strengths, growth points, the conclusion and its date. */
import type { EvaluationView, ObservationView, PointKind, PointView } from '@/gen/wire';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { TYPING_PAUSE, type Side } from './sides';

/** A point on the screen; it has no id until it was kept once. */
export interface PointRow {
  key: string;
  id: string | null;
  kind: PointKind;
  text: string;
  expected: string;
  observation: string | null;
}

const CLOSING = 'closing';

export class ClosingController {
  date = $state<string | null>(null);
  conclusion = $state('');
  points = $state<PointRow[]>([]);
  readonly queue: SaveQueue<PointRow | null, PointView | null>;

  readonly #placement: string;
  readonly #side: Side;
  readonly #own: OwnChanges;
  /** Ids by key: a point typed on while it is kept for the first time gets its id here. */
  readonly #ids = new Map<string, string>();
  #next = 1;

  constructor(placement: string, evaluation: EvaluationView, own = new OwnChanges()) {
    this.#placement = placement;
    this.#side = { moment: evaluation.moment, author: evaluation.author };
    this.#own = own;
    this.queue = new SaveQueue<PointRow | null, PointView | null>({
      save: (row) => (row ? this.#savePoint(row) : this.#saveClosing()),
      saved: (point, key) => point && this.#kept(key, point.id),
    });
    this.take(evaluation);
  }

  /** Takes in what is kept; what still has to be saved stays as it was entered. */
  take(evaluation: EvaluationView): void {
    if (!this.queue.has(CLOSING)) {
      this.date = evaluation.date;
      this.conclusion = evaluation.conclusion;
    }
    const kept = evaluation.points.map((point) => this.#merge(point));
    const unsaved = this.points.filter((row) => row.id === null);
    this.points = [...kept, ...unsaved];
  }

  /** The points of one kind, in order. */
  of(kind: PointKind): PointRow[] {
    return this.points.filter((point) => point.kind === kind);
  }

  /** Adds a point and gives its key; nothing is saved before it has a text. */
  add(kind: PointKind, from: ObservationView | null = null): string {
    const key = `new-${this.#next++}`;
    const row = { key, id: null, kind, expected: '', text: from?.text ?? '', observation: from?.id ?? null };
    this.points.push(row);
    if (row.text) this.queue.push(key, { ...row });
    return key;
  }

  /** Changes a point; saved after a pause, once it has a text. */
  change(key: string, change: Partial<Pick<PointRow, 'text' | 'expected'>>): void {
    const row = this.points.find((point) => point.key === key);
    if (!row) return;
    Object.assign(row, change);
    if (row.text.trim()) this.queue.push(key, { ...row }, TYPING_PAUSE);
    else this.queue.drop(key);
  }

  /** Takes a point away; gives whether there was something to undo. */
  async remove(key: string, removeKept: (id: string) => Promise<unknown>): Promise<void> {
    this.queue.drop(key);
    await this.queue.flush();
    const id = this.#ids.get(key) ?? this.points.find((point) => point.key === key)?.id;
    if (id) await removeKept(id);
    else this.points = this.points.filter((point) => point.key !== key);
  }

  /** Changes the conclusion; saved after a pause. */
  setConclusion(conclusion: string): void {
    this.conclusion = conclusion;
    this.queue.push(CLOSING, null, TYPING_PAUSE);
  }

  /** Changes the day on which the evaluation was held. */
  setDate(date: string | null): void {
    this.date = date;
    this.queue.push(CLOSING, null);
  }

  #merge(point: PointView): PointRow {
    const old = this.points.find((row) => row.id === point.id);
    if (old && this.queue.has(old.key)) return old;
    return { ...point, key: old?.key ?? point.id };
  }

  #kept(key: string, id: string): void {
    this.#ids.set(key, id);
    const row = this.points.find((point) => point.key === key);
    if (row) row.id = id;
  }

  #savePoint(row: PointRow): Promise<PointView> {
    const { key, kind, text, expected, observation } = row;
    const id = this.#ids.get(key) ?? row.id;
    const where = { placement: this.#placement, ...this.#side };
    return this.#own.save('point_save', { ...where, id, kind, text, expected, observation });
  }

  async #saveClosing(): Promise<null> {
    const { date, conclusion } = this;
    const where = { placement: this.#placement, ...this.#side };
    await this.#own.save('evaluation_save', { ...where, date, conclusion });
    return null;
  }
}
