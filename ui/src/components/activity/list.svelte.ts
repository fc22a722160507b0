/** The activity list of a placement: every mark shows at once and saves itself. */
import type { ActivityRow, ActivityTotals, ActivityView, EntryView } from '@/gen/wire';
import { call } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { TYPING_PAUSE } from '../evaluation/sides';

export const STEPS = ['observed', 'participated', 'independent'] as const;
export type Step = (typeof STEPS)[number];

export interface Row extends ActivityRow {
  /** Stays the same as long as the row is on the screen. */
  key: string;
}

export interface Heading {
  title: string;
  rows: Row[];
  counts: ActivityTotals;
}

export type Change = Partial<Pick<Row, 'title' | 'chosen' | 'role' | 'remark' | Step>>;

export class ActivityController {
  readonly placement: string;
  view = $state.raw<ActivityView | null>(null);
  headings = $state<Heading[]>([]);
  error = $state.raw<unknown>(null);
  /** Whether only what the intern chose is shown. */
  onlyChosen = $state(false);
  readonly queue: SaveQueue<Row, EntryView>;

  readonly #own = new OwnChanges();
  #turn = 0;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<Row, EntryView>({
      save: (row) => this.#own.save('entry_save', this.#draft(row)),
      saved: (entry, key) => this.#kept(key, entry.id),
    });
  }

  /** The headings that have something to show. */
  readonly shown: Heading[] = $derived(
    this.headings
      .map((heading) => ({ ...heading, rows: heading.rows.filter((row) => this.#shows(row)) }))
      .filter((heading) => heading.rows.length > 0),
  );

  /** Loads the list; what still has to be saved stays as it was entered. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('activities', this.placement);
      if (turn === this.#turn) this.take(view);
    } catch (thrown) {
      if (turn === this.#turn) this.error = thrown;
    }
  }

  take(view: ActivityView): void {
    this.view = view;
    this.error = null;
    this.headings = view.headings.map(({ title, rows, counts }) => ({
      title,
      counts,
      rows: rows.map((row) => this.#merge(row)),
    }));
  }

  /** Loads again on changes from elsewhere; gives back how to stop. */
  listen(): () => void {
    const interest = { concepts: ['entry', 'placement'] as const, placement: this.placement };
    return this.#own.listen(
      () => interest,
      () => void this.load(),
    );
  }

  find(key: string): Row | undefined {
    for (const heading of this.headings) {
      const row = heading.rows.find((each) => each.key === key);
      if (row) return row;
    }
    return undefined;
  }

  /** Marks a step with today, or takes its day away. */
  toggle(key: string, step: Step): void {
    const row = this.find(key);
    if (row && this.view) this.change(key, { [step]: row[step] === null ? this.view.today : null });
  }

  /** Changes a row; what is typed is saved after a pause. An own one needs its title. */
  change(key: string, change: Change): void {
    const row = this.find(key);
    if (!row) return;
    Object.assign(row, change);
    const typed = 'remark' in change || 'title' in change;
    if (row.rule || row.title.trim()) this.queue.push(key, { ...row }, typed ? TYPING_PAUSE : 0);
    else this.queue.drop(key);
  }

  /** Adds an activity of the mentor's own; throws what the form must show. */
  async add(title: string, heading: string): Promise<void> {
    const nothing = { chosen: false, role: null, observed: null, participated: null, independent: null };
    await this.#own.save('entry_save', {
      id: null,
      placement: this.placement,
      body: { kind: 'activity', rule: '', heading, title, remark: '', ...nothing },
    });
    await this.load();
  }

  #shows(row: Row): boolean {
    return !this.onlyChosen || row.chosen || row.rule === '';
  }

  #merge(row: ActivityRow): Row {
    const key = row.rule ? `rule:${row.rule}` : (row.id ?? '');
    const old = this.find(key);
    if (old && this.queue.has(key)) return { ...old, id: row.id ?? old.id };
    return { ...row, key };
  }

  #draft({ id, rule, heading, title, chosen, role, observed, participated, independent, remark }: Row) {
    const said = rule ? { rule, heading: '', title: '' } : { rule, heading, title };
    const body = { kind: 'activity' as const, ...said, chosen, role, observed, participated, independent, remark };
    // What has a rule has one spot: it is found without an id.
    return { id: rule ? null : id, placement: this.placement, body };
  }

  #kept(key: string, id: string): void {
    const row = this.find(key);
    if (row) row.id = id;
    if (this.queue.failed.size === 0) void this.load();
  }
}
