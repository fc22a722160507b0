/** The history in view: its lines by day, what narrows it down, and bringing one thing back. */
import type {
  HistoryAbout,
  HistoryChangeRow,
  HistoryChoice,
  HistoryOf,
  HistoryPerson,
  HistoryRow,
} from '../../gen/wire';
import { t } from '../../i18n';
import { call, errorText } from '../../ipc';
import { save } from '../../state/save';

/** What is looked for; empty is everything. */
export interface HistoryFilter {
  who: string;
  about: HistoryAbout | '';
  from: string | null;
  to: string | null;
}

/** The lines of a day, newest first. */
export interface HistoryDay {
  day: string;
  lines: HistoryRow[];
}

/** The lines of one page, as the binder counts them. */
const PAGE = 40;
const NOTHING: HistoryFilter = { who: '', about: '', from: null, to: null };

export class HistoryController {
  lines = $state.raw<HistoryRow[] | null>(null);
  people = $state.raw<HistoryPerson[]>([]);
  filter = $state.raw<HistoryFilter>(NOTHING);
  loading = $state(false);
  error = $state.raw<string | null>(null);
  /** What went wrong with bringing back, and at which change. */
  refused = $state.raw<{ change: number; text: string } | null>(null);
  /** The change that was brought back last. */
  restored = $state.raw<number | null>(null);
  /** The change that is being brought back. */
  busy = $state.raw<number | null>(null);
  #next = $state.raw<number | null>(null);
  #turn = 0;
  readonly #of: HistoryOf;

  constructor(of: HistoryOf) {
    this.#of = of;
  }

  get more(): boolean {
    return this.#next !== null;
  }

  get filtered(): boolean {
    const { who, about, from, to } = this.filter;
    return who !== '' || about !== '' || from !== null || to !== null;
  }

  get days(): HistoryDay[] {
    const days: HistoryDay[] = [];
    for (const line of this.lines ?? []) {
      const last = days.at(-1);
      if (last?.day === line.day) last.lines.push(line);
      else days.push({ day: line.day, lines: [line] });
    }
    return days;
  }

  /** Narrows down, and loads anew. */
  choose(next: Partial<HistoryFilter>): void {
    this.filter = { ...this.filter, ...next };
    void this.#page(null, []);
  }

  /** Everything again. */
  clear(): void {
    this.filter = NOTHING;
    void this.#page(null, []);
  }

  /** The newest lines; as many as are in view already stay in view. */
  async load(): Promise<void> {
    await this.#page(null, [], this.lines?.length);
  }

  /** The next older lines, below those in view. */
  async older(): Promise<void> {
    if (this.#next !== null) await this.#page(this.#next, this.lines ?? []);
  }

  async #page(before: number | null, above: HistoryRow[], shown = 0): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const view = await call('history', this.#choice(before, shown));
      if (turn !== this.#turn) return;
      this.lines = [...above, ...view.lines];
      this.people = view.people;
      this.#next = view.next;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  #choice(before: number | null, shown: number): HistoryChoice {
    const { who, about, from, to } = this.filter;
    const limit = shown > PAGE ? shown : null;
    return { of: this.#of, who: who || null, topic: about || null, from, to, before, limit };
  }

  /** Brings a thing back as it was before a change; that is a change of its own. */
  async restore(line: HistoryRow, change: HistoryChangeRow): Promise<void> {
    if (this.busy !== null) return;
    this.busy = change.n;
    this.refused = null;
    this.restored = null;
    try {
      await save('history_restore', { line: line.n, change: change.n }, t('history-restored'));
      this.restored = change.n;
      await this.load();
    } catch (thrown) {
      this.refused = { change: change.n, text: errorText(thrown) };
    } finally {
      this.busy = null;
    }
  }
}
