/**
 * The uniform form of a placement: four evaluations on one sheet, of which one is being filled
 * in. Every change shows at once and saves itself.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { Author, EvaluationView, Level, Moment, RatingDraft, RatingView, Sheet, SheetRow } from '@/gen/wire';
import { call } from '@/ipc';
import { onChange } from '@/state/changes.svelte';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { ClosingController } from './closing.svelte';
import { TYPING_PAUSE, type Side } from './sides';
import { derive, emptyRating, isFilled, type RatingParts } from './suggest';

export class SheetController {
  readonly placement: string;
  sheet = $state.raw<Sheet | null>(null);
  error = $state.raw<unknown>(null);
  moment = $state<Moment>('interim');
  author = $state<Author>('mentor');
  /** The row that the keyboard is on. */
  active = $state<string | null>(null);

  readonly #ratings = new SvelteMap<string, RatingView>();
  readonly #closing = new SvelteMap<string, ClosingController>();
  readonly #rows = new Map<string, SheetRow>();
  readonly #own = new OwnChanges();
  readonly queue: SaveQueue<RatingDraft, RatingView>;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<RatingDraft, RatingView>({
      save: async (draft) => (await this.#own.save('rating_save', draft)).rating,
      saved: (rating, key, latest) => {
        // The remark stays as it is on the screen: somebody may be typing in it.
        const remark = this.#ratings.get(key)?.remark ?? rating.remark;
        if (latest) this.#ratings.set(key, { ...rating, remark });
      },
    });
  }

  /** All rows, top to bottom. */
  readonly rows: SheetRow[] = $derived(
    this.sheet?.clusters.flatMap((cluster) => cluster.rows) ?? [],
  );

  /** Rows judged on the side being filled in. */
  readonly filled: number = $derived(
    this.rows.filter((row) => isFilled(this.rating(row.indicator))).length,
  );

  /** Strengths, growth points and conclusion of the side being filled in. */
  get closing(): ClosingController | null {
    return this.#closing.get(sideKey(this)) ?? null;
  }

  /** The side being filled in, as it was last loaded. */
  readonly current: EvaluationView | null = $derived(
    this.sheet?.evaluations.find(
      (each) => each.moment === this.moment && each.author === this.author,
    ) ?? null,
  );

  /** Whether the side can only be read: it is signed, final or at the reviewer. */
  readonly locked: boolean = $derived((this.current?.lock ?? null) !== null);

  /** Everything that saves, for one line that says how it stands. */
  get queues() {
    return [this.queue, ...[...this.#closing.values()].map((closing) => closing.queue)];
  }

  /** Loads the sheet; rows that still have to be saved stay as they were entered. */
  async load(): Promise<void> {
    try {
      const sheet = await call('sheet', this.placement);
      const first = this.sheet === null;
      this.#takeIn(sheet);
      if (first) this.moment = sheet.moment;
      if (first) this.active = this.rows[0]?.indicator ?? null;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }

  /** Loads again when something changed elsewhere; gives back how to stop. */
  listen(): () => void {
    const interest = {
      concepts: ['rating', 'evaluation', 'point', 'entry', 'site', 'setting'] as const,
      placement: this.placement,
    };
    const stop = this.#own.listen(
      () => interest,
      () => void this.load(),
    );
    // What was written first on a side gives it an id, by which it is signed and handed in.
    const begun = onChange(
      () => ({ concepts: ['evaluation'], placement: this.placement }),
      () => void (this.current?.id === null && this.load()),
    );
    return () => {
      stop();
      begun();
    };
  }

  /** Saves all that waits, without a pause. */
  async flush(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.flush()));
  }

  /** Brings another side up to be filled in. */
  choose(side: Partial<Side>): void {
    void this.flush();
    this.moment = side.moment ?? this.moment;
    this.author = side.author ?? this.author;
  }

  /** The row as it stands on a side, by default the one being filled in. */
  rating(indicator: string, side: Side = this): RatingView {
    return this.#ratings.get(keyOf(indicator, side)) ?? emptyRating(indicator);
  }

  /** Sets a level, or takes it away. */
  setLevel(indicator: string, level: Level | null): void {
    this.#change(indicator, { level, not_observable: false });
  }

  /** Says 'not yet observable', or takes that back. */
  setNotObservable(indicator: string, not_observable: boolean): void {
    this.#change(indicator, { level: null, not_observable });
  }

  /** Takes the judgement away: level, 'not yet observable' and underlines; the remark stays. */
  clear(indicator: string): void {
    this.#change(indicator, { level: null, not_observable: false, underlined: [] });
  }

  /** Underlines a behaviour, or takes the line away. */
  toggleBehaviour(indicator: string, behaviour: string): void {
    const { underlined } = this.rating(indicator);
    const without = underlined.filter((id) => id !== behaviour);
    const next = without.length === underlined.length ? [...underlined, behaviour] : without;
    this.#change(indicator, { underlined: next, not_observable: false });
  }

  /** Changes the remark; saved after a pause. */
  setRemark(indicator: string, remark: string): void {
    this.#change(indicator, { remark }, TYPING_PAUSE);
  }

  /** The row `step` further; the same one at either end. */
  neighbour(indicator: string, step: number): string {
    const rows = this.rows;
    const at = rows.findIndex((row) => row.indicator === indicator);
    const to = Math.min(Math.max(at + step, 0), rows.length - 1);
    return rows[to]?.indicator ?? indicator;
  }

  /** The first row after `from` that was not judged, going round; null when all were. */
  nextEmpty(from: string | null = this.active): string | null {
    const rows = this.rows;
    const at = rows.findIndex((row) => row.indicator === from);
    const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    return round.find((row) => !isFilled(this.rating(row.indicator)))?.indicator ?? null;
  }

  /** Whether the row could not be saved. */
  failedRow(indicator: string): boolean {
    return this.queue.failed.has(keyOf(indicator, this));
  }

  #change(indicator: string, change: Partial<RatingParts>, delay = 0): void {
    const row = this.#rows.get(indicator);
    if (!row || this.locked) return;
    const { level, not_observable, underlined, remark } = this.rating(indicator);
    const parts = { level, not_observable, underlined, remark, ...change };
    const key = keyOf(indicator, this);
    this.#ratings.set(key, derive(row, parts));
    const { placement, moment, author } = this;
    this.queue.push(key, { placement, moment, author, indicator, ...parts }, delay);
  }

  #takeIn(sheet: Sheet): void {
    for (const row of sheet.clusters.flatMap((cluster) => cluster.rows)) {
      this.#rows.set(row.indicator, row);
      for (const side of sheet.evaluations) {
        const key = keyOf(row.indicator, side);
        if (this.queue.has(key)) continue;
        const rating = side.ratings[row.indicator];
        if (rating) this.#ratings.set(key, rating);
        else this.#ratings.delete(key);
      }
    }
    for (const evaluation of sheet.evaluations) {
      const closing = this.#closing.get(sideKey(evaluation));
      if (closing) closing.take(evaluation);
      else this.#closing.set(sideKey(evaluation), this.#makeClosing(evaluation));
    }
    this.sheet = sheet;
  }

  #makeClosing(evaluation: EvaluationView): ClosingController {
    return new ClosingController(this.placement, evaluation, this.#own);
  }
}

function sideKey(side: Side): string {
  return `${side.moment}/${side.author}`;
}

function keyOf(indicator: string, side: Side): string {
  return `${sideKey(side)}/${indicator}`;
}
