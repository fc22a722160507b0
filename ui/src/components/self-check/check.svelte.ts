/** The self-check of the workplace: what is shown, and what is typed and not kept yet. */
import { SvelteMap } from 'svelte/reactivity';
import type {
  SelfCheckActionDraft,
  SelfCheckDraft,
  SelfCheckScoreDraft,
  SelfCheckStatement,
  SelfCheckView,
  SelfCheckYear,
} from '@/gen/wire';
import { call, WireError } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';

/** How long a pause in the typing is taken for the end of a thought, in milliseconds. */
export const TYPING_PAUSE = 800;

const INTEREST = {
  concepts: ['self-check', 'self-check-score', 'self-check-action', 'person'],
} as const;

export class SelfCheckController {
  view = $state.raw<SelfCheckView | null>(null);
  error = $state.raw<WireError | null>(null);
  loading = $state(false);
  /** The year that was chosen; the newest when null. */
  chosen = $state<number | null>(null);

  /** What was entered and is not known to be kept, by year and statement. */
  readonly #scores = new SvelteMap<string, SelfCheckScoreDraft>();
  /** The same for day and people, by year. */
  readonly #teams = new SvelteMap<string, SelfCheckDraft>();
  readonly #changes = new OwnChanges();
  #turn = 0;

  readonly scores = new SaveQueue<SelfCheckScoreDraft, SelfCheckView>({
    save: (draft) => this.#changes.save('self_check_score', draft),
    saved: (view, key, latest) => this.#kept(view, this.#scores, key, latest),
  });
  readonly teams = new SaveQueue<SelfCheckDraft, SelfCheckView>({
    save: (draft) => this.#changes.save('self_check_save', draft),
    saved: (view, key, latest) => this.#kept(view, this.#teams, key, latest),
  });

  async reload(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const view = await call('self_check', null);
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = WireError.from(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Loads again on changes made elsewhere, as by undo; gives back how to stop. */
  follow(): () => void {
    return this.#changes.listen(
      () => INTEREST,
      () => void this.reload(),
    );
  }

  /** For `Loaded`. */
  get value(): SelfCheckView | null {
    return this.view;
  }

  /** The year in view. */
  get year(): SelfCheckYear | null {
    const years = this.view?.years ?? [];
    return years.find(({ year }) => year === this.chosen) ?? years[0] ?? null;
  }

  /** The years that can be begun: this one, and the one before it. */
  get startable(): number[] {
    const view = this.view;
    if (!view) return [];
    const known = new Set(view.years.map(({ year }) => year));
    return [view.this_year, view.this_year - 1].filter((year) => !known.has(year));
  }

  /** What the team says of a statement, with what is not kept yet. */
  score(year: number, statement: SelfCheckStatement): SelfCheckScoreDraft {
    const { id, level, remark } = statement;
    return this.#scores.get(keyOf(year, id)) ?? { year, statement: id, level, remark };
  }

  /** Changes a score; what is typed waits for a pause. */
  say(year: number, statement: SelfCheckStatement, change: Partial<SelfCheckScoreDraft>, pause = 0): void {
    const draft = { ...this.score(year, statement), ...change };
    const key = keyOf(year, statement.id);
    this.#scores.set(key, draft);
    this.scores.push(key, draft, pause);
  }

  /** When the team sat together and who took part, with what is not kept yet. */
  team(of: SelfCheckYear): SelfCheckDraft {
    const { year, date, people, others } = of;
    return this.#teams.get(`${year}`) ?? { year, date, people, others };
  }

  /** Changes day or people. */
  meet(of: SelfCheckYear, change: Partial<SelfCheckDraft>, pause = 0): void {
    const draft = { ...this.team(of), ...change };
    this.#teams.set(`${of.year}`, draft);
    this.teams.push(`${of.year}`, draft, pause);
  }

  /** Begins a year and shows it. */
  async start(year: number): Promise<void> {
    this.#take(await this.#changes.save('self_check_start', year));
    this.chosen = year;
  }

  async keepAction(draft: SelfCheckActionDraft): Promise<void> {
    this.#take(await this.#changes.save('self_check_action_save', draft));
  }

  #kept<D>(view: SelfCheckView, drafts: SvelteMap<string, D>, key: string, latest: boolean): void {
    this.#take(view);
    if (latest) drafts.delete(key);
  }

  #take(view: SelfCheckView): void {
    this.#turn += 1;
    this.view = view;
    this.error = null;
    this.loading = false;
  }
}

function keyOf(year: number, statement: string): string {
  return `${year}/${statement}`;
}
