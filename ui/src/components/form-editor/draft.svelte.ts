/** A definition under edit: kept at every pause, checked, published. */
import { SvelteSet } from 'svelte/reactivity';
import type { DraftSaved, FormDraft, FormFile, FormRef, FormSource, Lang, Problem, Text } from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { operation, session } from '@/state/session.svelte';
import { toasts } from '@/state/toast.svelte';
import { problemText } from './problems';

/** How long after the last key a text is kept, in milliseconds. */
const TYPING_PAUSE = 500;

export class DraftController {
  source = $state.raw<FormSource | null>(null);
  form = $state<FormFile | null>(null);
  problems = $state.raw<readonly Problem[]>([]);
  /** When the draft was kept; null: there is none, it says the same as its version. */
  drafted = $state<string | null>(null);
  /** Why it could not be opened or published. */
  error = $state<string | null>(null);
  /** The language that is written. */
  lang = $state<Lang>('nl');
  /** The language shown beside it. */
  beside = $state<Lang | ''>('');
  /** Goes up with every change, so that what is tried on it follows. */
  revision = $state(0);
  /** The places of the list items that are unfolded. */
  readonly open = new SvelteSet<string>();
  readonly queue: SaveQueue<FormDraft, DraftSaved>;
  readonly #asked: FormRef;
  readonly #own = new OwnChanges();
  #turn = 0;

  constructor(asked: FormRef) {
    this.#asked = asked;
    this.queue = new SaveQueue<FormDraft, DraftSaved>({
      save: (draft) => this.#own.save('form_draft_save', draft),
      saved: (kept, _key, latest) => {
        this.drafted = kept.drafted;
        if (latest) this.problems = kept.problems;
      },
    });
  }

  get id(): string {
    return this.#asked.id;
  }

  /** Whether the one who writes may change it. */
  get writable(): boolean {
    return this.source?.may_edit ?? false;
  }

  /** Opens the draft, or the version; what is typed meanwhile is not overwritten. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const source = await call('form_source', this.#asked);
      if (turn !== this.#turn || this.queue.has(this.id)) return;
      this.#take(source);
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    }
  }

  /** Loads again when it was changed elsewhere, as by undo; gives back how to stop. */
  listen(): () => void {
    return this.#own.listen(
      () => ({ concepts: ['form-draft', 'form', 'person', 'setting'] }),
      () => void this.load(),
    );
  }

  /** Sets a value of the definition; a pause lets a text be typed to its end. */
  set<T extends object, K extends keyof T>(of: T, key: K, value: T[K], pause = TYPING_PAUSE): void {
    if (!this.writable) return;
    of[key] = value;
    this.#changed(pause);
  }

  /** Takes a value that may be left out away. */
  unset<T extends object>(of: T, key: keyof T): void {
    if (!this.writable) return;
    delete of[key];
    this.#changed(0);
  }

  /** Writes a text in one language; nothing written leaves the language out. */
  write(text: Text, lang: Lang, value: string): void {
    if (!this.writable) return;
    if (value.trim() === '') delete text[lang];
    else text[lang] = value;
    this.#changed(TYPING_PAUSE);
  }

  /** Adds an item to a list and unfolds it. */
  add<T>(list: T[], item: T, place: string): void {
    if (!this.writable) return;
    list.push(item);
    this.open.add(`${place}/${list.length - 1}`);
    this.#changed(0);
  }

  /** Takes an item out of a list, and offers to take that back. */
  async remove<T>(list: T[], index: number, place: string, what: string): Promise<void> {
    if (!this.writable) return;
    list.splice(index, 1);
    this.#shift(place, (at) => (at === index ? null : at > index ? at - 1 : at));
    this.#changed(0);
    await this.queue.flush();
    if (this.queue.has(this.id) || !session.undoId) return;
    const label = t('undo-what', { what: operation(session.undoId) });
    toasts.show(t('form-edit-removed', { what }), { label, run: () => void session.undo() });
  }

  /** Moves an item up or down; false when it stands at the end of the list. */
  move<T>(list: T[], index: number, by: -1 | 1, place: string): boolean {
    const to = index + by;
    const [item, other] = [list[index], list[to]];
    if (!this.writable || item === undefined || other === undefined) return false;
    list[index] = other;
    list[to] = item;
    this.#shift(place, (at) => (at === index ? to : at === to ? index : at));
    this.#changed(0);
    return true;
  }

  /** Puts an item in a list or takes it out, as a tick in a box does. */
  toggle<T>(list: T[], item: T, on: boolean): void {
    if (!this.writable) return;
    const at = list.indexOf(item);
    if (on && at < 0) list.push(item);
    else if (!on && at >= 0) list.splice(at, 1);
    this.#changed(0);
  }

  /** What is wrong at a place, in words; of a text in one language when named. */
  problem(place: string, lang?: Lang): string | undefined {
    const here = this.problems.find(
      (each) =>
        each.place === place &&
        (lang === undefined || each.kind !== 'missing-text' || each.about === lang),
    );
    return here && problemText(here);
  }

  /** How many things are wrong at a place and below it. */
  faults(place: string): number {
    return this.problems.filter((each) => each.place === place || each.place.startsWith(`${place}/`))
      .length;
  }

  /** Unfolds everything on the way to a place. */
  unfold(place: string): void {
    const steps = place.split('/');
    steps.forEach((_, index) => this.open.add(steps.slice(0, index + 1).join('/')));
  }

  /** Publishes; gives the new version, or null when it was refused. */
  async publish(replace: boolean): Promise<FormRef | null> {
    this.error = null;
    await this.queue.flush();
    if (this.queue.failed.size > 0) return null;
    try {
      return await this.#own.save('form_publish', { id: this.id, replace });
    } catch (thrown) {
      this.error = errorText(thrown);
      return null;
    }
  }

  /** Throws the draft away; undo brings it back. */
  async discard(): Promise<boolean> {
    this.queue.drop(this.id);
    await this.queue.flush();
    try {
      await this.#own.save('form_discard', this.id);
      return true;
    } catch (thrown) {
      this.error = errorText(thrown);
      return false;
    }
  }

  #take(source: FormSource): void {
    this.source = source;
    this.form = source.form;
    this.problems = source.problems;
    this.drafted = source.drafted;
    if (!source.form.languages.includes(this.lang)) this.lang = source.form.languages[0] ?? 'nl';
    if (this.beside && !source.form.languages.includes(this.beside)) this.beside = '';
    this.revision += 1;
  }

  #changed(pause: number): void {
    if (!this.form || !this.source) return;
    this.revision += 1;
    const form = $state.snapshot(this.form) as FormFile;
    this.queue.push(this.id, { id: this.id, base: this.source.base, form }, pause);
  }

  /** Keeps unfolded what was unfolded when the items of a list change places. */
  #shift(place: string, to: (index: number) => number | null): void {
    const inside = [...this.open].filter((each) => each.startsWith(`${place}/`));
    for (const each of inside) this.open.delete(each);
    for (const each of inside) {
      const [index = '', ...rest] = each.slice(place.length + 1).split('/');
      const next = to(Number(index));
      if (next !== null) this.open.add([place, next, ...rest].join('/'));
    }
  }
}

/** An id that nothing else in the definition has. */
export function freshId(prefix: string): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${prefix}-${random.toString(36).padStart(7, '0')}`;
}
