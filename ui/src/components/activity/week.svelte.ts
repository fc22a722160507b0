/** The planning of one week: lines per day that save themselves. */
import { SvelteMap } from 'svelte/reactivity';
import type { EntryView, PlanEntry, PlanLine, WeekCopied, WeekPlan } from '@/gen/wire';
import { call } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { save } from '@/state/save';
import { SaveQueue } from '@/state/save-queue.svelte';
import { TYPING_PAUSE } from '../evaluation/sides';
import { parse, shown } from './times';

export interface Line {
  /** Stays the same while the line gets its id. */
  key: string;
  id: string | null;
  date: string;
  /** As typed. */
  from: string;
  to: string;
  text: string;
  rule: string;
  done: boolean;
}

/** What is wrong with a line, by field. */
export interface LineErrors {
  from?: 'time-wrong';
  to?: 'time-wrong' | 'time-order';
  text?: 'task-missing';
}

export class WeekController {
  readonly placement: string;
  plan = $state.raw<WeekPlan | null>(null);
  lines = $state<Line[]>([]);
  error = $state.raw<unknown>(null);
  readonly queue: SaveQueue<Line, EntryView>;

  readonly #own = new OwnChanges();
  /** Ids by key: a line typed on while it is kept for the first time gets its id here. */
  readonly #ids = new SvelteMap<string, string>();
  #next = 1;
  #turn = 0;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<Line, EntryView>({
      save: (line) => this.#save(line),
      saved: (entry, key) => this.#kept(key, entry.id),
    });
  }

  /** Loads the week of `day`; that of today when left out. */
  async load(day: string | null = this.plan?.monday ?? null): Promise<void> {
    const turn = ++this.#turn;
    try {
      const plan = await call('week_plan', { placement: this.placement, day });
      if (turn === this.#turn) this.take(plan);
    } catch (thrown) {
      if (turn === this.#turn) this.error = thrown;
    }
  }

  /** Saves what waits and goes to another week. What cannot be saved yet stays in view. */
  async go(day: string): Promise<void> {
    await this.queue.flush();
    if (this.lines.some((line) => !this.isKept(line))) return;
    await this.load(day);
  }

  take(plan: WeekPlan): void {
    const same = plan.monday === this.plan?.monday;
    const unsaved = same ? this.lines.filter((line) => !this.isKept(line)) : [];
    this.plan = plan;
    this.error = null;
    const kept = plan.days.flatMap((day) => day.lines).map((line) => this.#line(line));
    const ids = new Set(kept.map((line) => line.id));
    const fresh = unsaved.filter((line) => line.id === null || !ids.has(line.id));
    const still = (line: Line) => unsaved.find((old) => old.id === line.id) ?? line;
    this.lines = [...kept.map(still), ...fresh];
  }

  listen(): () => void {
    const interest = { concepts: ['entry', 'placement', 'holiday'] as const, placement: this.placement };
    return this.#own.listen(
      () => interest,
      () => void this.load(),
    );
  }

  of(date: string): Line[] {
    return this.lines.filter((line) => line.date === date);
  }

  /** Adds a line that begins where the one before it ends, and gives its key. */
  add(date: string): string {
    const before = this.of(date).at(-1);
    const key = `new-${this.#next++}`;
    const from = before?.to ?? '';
    this.lines.push({ key, id: null, date, from, to: '', text: '', rule: '', done: false });
    return key;
  }

  /** Changes a line; it is saved when nothing is wrong with it. */
  change(key: string, change: Partial<Omit<Line, 'key' | 'id'>>): void {
    const line = this.lines.find((each) => each.key === key);
    if (!line) return;
    Object.assign(line, change);
    const typed = !('done' in change) && !('rule' in change);
    if (isSound(line)) this.queue.push(key, { ...line }, typed ? TYPING_PAUSE : 0);
    else this.queue.drop(key);
  }

  /** Takes a line away; `bin` puts what is kept in the bin. */
  async remove(key: string, bin: (id: string) => Promise<unknown>): Promise<void> {
    this.queue.drop(key);
    await this.queue.flush();
    const id = this.#ids.get(key) ?? this.lines.find((line) => line.key === key)?.id;
    if (id) await bin(id);
    this.lines = this.lines.filter((line) => line.key !== key);
    await this.load();
  }

  /** Copies this week to the next one and goes there; null when something is not saved yet. */
  async copy(done: string): Promise<WeekCopied | null> {
    await this.queue.flush();
    const plan = this.plan;
    if (!plan || this.lines.some((line) => !this.isKept(line))) return null;
    const copied = await save('week_copy', {
      placement: this.placement,
      from: plan.monday,
      to: plan.next,
    }, done);
    await this.load(plan.next);
    return copied;
  }

  /** Whether a line is kept as it is shown. An empty new line is nothing to keep. */
  isKept(line: Line): boolean {
    if (this.queue.has(line.key)) return false;
    if (line.id === null) return !line.text.trim() && !line.to.trim() && !line.rule;
    return isSound(line);
  }

  #line({ id, entry }: PlanLine): Line {
    const { date, text, rule, done } = entry;
    const key = [...this.#ids].find(([, known]) => known === id)?.[0] ?? id;
    return { key, id, date, from: shown(entry.from), to: shown(entry.to), text, rule, done };
  }

  #save(line: Line): Promise<EntryView> {
    const id = this.#ids.get(line.key) ?? line.id;
    const body = { kind: 'plan' as const, ...entry(line) };
    return this.#own.save('entry_save', { id, placement: this.placement, body });
  }

  #kept(key: string, id: string): void {
    this.#ids.set(key, id);
    const line = this.lines.find((each) => each.key === key);
    if (line) line.id = id;
  }
}

function entry({ date, from, to, text, rule, done }: Line): PlanEntry {
  return { date, from: parse(from), to: parse(to), text, rule, done };
}

/** What is wrong with a line; an empty new line is not wrong. */
export function errors(line: Line): LineErrors {
  const found: LineErrors = {};
  const [from, to] = [parse(line.from), parse(line.to)];
  if (line.from.trim() && !from) found.from = 'time-wrong';
  if (line.to.trim() && !to) found.to = 'time-wrong';
  else if (from && to && to <= from) found.to = 'time-order';
  const begun = line.id !== null || Boolean(line.to.trim()) || Boolean(line.rule);
  if (begun && !line.text.trim()) found.text = 'task-missing';
  return found;
}

function isSound(line: Line): boolean {
  return line.text.trim() !== '' && Object.keys(errors(line)).length === 0;
}
