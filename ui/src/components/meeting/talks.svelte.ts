/**
 * The talks of a placement on the screen: what stands, what is saved, what was refused.
 *
 * Every entry has a key that stays the same from before it is kept until the tab is left, and its
 * place in the list: nothing moves under the fingers of who types.
 */
import { SvelteMap } from 'svelte/reactivity';
import type {
  Body,
  EntryView,
  HandoverView,
  ObservationView,
  Role,
  SheetView,
  Talks,
  TalkView,
  WarningView,
} from '@/gen/wire';
import { call, errorText, WireError } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { session } from '@/state/session.svelte';

type Of<K extends Body['kind']> = Extract<Body, { kind: K }>;
export type MeetingBody = Of<'meeting'>;
export type SheetBody = Of<'sheet'>;
export type WarningBody = Of<'warning'>;
export type AgreementBody = Of<'agreement'>;
type TalkBody = MeetingBody | SheetBody | WarningBody | AgreementBody;
type TalkKind = TalkBody['kind'];

/** Milliseconds without a key before text is saved. */
export const TYPING_PAUSE = 400;

export class TalksController {
  view = $state.raw<Talks | null>(null);
  error = $state.raw<unknown>(null);
  /** The keys of each kind in the order in which they are shown. */
  lists = $state.raw<Record<TalkKind, readonly string[]>>({
    meeting: [],
    sheet: [],
    warning: [],
    agreement: [],
  });
  readonly queue: SaveQueue<TalkBody, EntryView>;
  readonly placement: string;

  readonly #own = new OwnChanges();
  readonly #bodies = new SvelteMap<string, TalkBody>();
  readonly #ids = new SvelteMap<string, string>();
  /** Keys of entries that were added on this screen, by the id that they got. */
  readonly #keys = new Map<string, string>();
  /** Agreements that were open at any time while this screen stood. */
  readonly #seenOpen = new SvelteMap<string, true>();
  #next = 1;
  #turn = 0;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<TalkBody, EntryView>({
      save: (body, key) =>
        this.#own.save('entry_save', { id: this.#ids.get(key) ?? null, placement, body }),
      saved: (entry, key) => {
        this.#ids.set(key, entry.id);
        this.#keys.set(entry.id, key);
        void this.load();
      },
    });
  }

  /** Reads what is kept; an answer that was overtaken is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('talks', this.placement);
      if (turn === this.#turn) this.#take(view);
    } catch (thrown) {
      if (turn === this.#turn) this.error = thrown;
    }
  }

  /** Reads again on changes made elsewhere; gives back how to stop. */
  listen(): () => void {
    return this.#own.listen(
      () => ({
        concepts: ['entry', 'placement', 'person', 'intern', 'supervisor'],
        placement: this.placement,
      }),
      () => void this.load(),
    );
  }

  meeting(key: string): MeetingBody {
    return this.#bodies.get(key) as MeetingBody;
  }

  sheet(key: string): SheetBody {
    return this.#bodies.get(key) as SheetBody;
  }

  warning(key: string): WarningBody {
    return this.#bodies.get(key) as WarningBody;
  }

  agreement(key: string): AgreementBody {
    return this.#bodies.get(key) as AgreementBody;
  }

  /** The id under which an entry is kept; null before that. */
  id(key: string): string | null {
    return this.#ids.get(key) ?? null;
  }

  talkView(key: string): TalkView | null {
    const rule = this.meeting(key)?.rule;
    const same = (talk: TalkView) => (rule ? talk.meeting.rule === rule : talk.id === this.id(key));
    return (this.id(key) || rule) && this.view ? (this.view.meetings.find(same) ?? null) : null;
  }

  sheetView(key: string): SheetView | null {
    return this.view?.sheets.find((sheet) => sheet.id === this.id(key)) ?? null;
  }

  warningView(key: string): WarningView | null {
    return this.view?.warnings.find((warning) => warning.id === this.id(key)) ?? null;
  }

  get handovers(): readonly HandoverView[] {
    return this.view?.handovers ?? [];
  }

  /** The agreements of a talk, sheet or warning. */
  agreementsOf(key: string): string[] {
    const id = this.id(key);
    return id ? this.lists.agreement.filter((each) => this.agreement(each).of === id) : [];
  }

  /** The agreements that are open, with those that were ticked off while this screen stood. */
  get openAgreements(): string[] {
    return this.lists.agreement.filter((key) => {
      const { done, of, text } = this.agreement(key);
      const bare = of !== null && text.trim() === '';
      return (done === null || this.#seenOpen.has(key)) && !bare;
    });
  }

  /** How many are open now. */
  get openCount(): number {
    return this.openAgreements.filter((key) => this.agreement(key).done === null).length;
  }

  /** The talk, sheet or warning in which something was agreed, by key; null for none. */
  sourceOf(key: string): string | null {
    const { of } = this.agreement(key);
    if (!of) return null;
    const all = [...this.lists.meeting, ...this.lists.sheet, ...this.lists.warning];
    return all.find((each) => this.id(each) === of) ?? null;
  }

  /** The names of those who can be at a talk of these roles; the directors when asked too. */
  names(roles: readonly Role[]): string[] {
    const people = this.view?.people ?? [];
    return people.filter((person) => roles.includes(person.role)).map((person) => person.name);
  }

  /** What is wrong with a field of an entry, when anything. */
  fault(key: string, field: string): string | undefined {
    const failed = this.queue.failed.get(key);
    if (!failed) return undefined;
    const error = WireError.from(failed.error);
    return error.field === field ? errorText(error) : undefined;
  }

  /** Changes an entry; kept after `delay`, once it says what it must. */
  change<K extends TalkKind>(key: string, change: Partial<Of<K>>, delay = 0): void {
    const body = { ...this.#bodies.get(key), ...change } as TalkBody;
    this.#bodies.set(key, body);
    if (ready(body)) this.queue.push(key, { ...body }, delay);
    else this.queue.drop(key);
  }

  /** Notes that a talk was held, on its day or today, by those who should be there. */
  hold(key: string, held: boolean): void {
    const meeting = this.meeting(key);
    const present = meeting.present.length > 0 ? meeting.present : this.names(meeting.with);
    const date = meeting.date ?? (session.today || null);
    this.change<'meeting'>(key, held ? { held, present, date } : { held });
  }

  /** Somebody was there, or was not. */
  attend(key: string, name: string, there: boolean): void {
    const others = this.meeting(key).present.filter((each) => each !== name);
    this.change<'meeting'>(key, { present: there ? [...others, name] : others });
  }

  /** Adds a talk of the mentor's own. */
  addMeeting(): string {
    return this.#add('meeting', {
      kind: 'meeting',
      rule: '',
      title: '',
      meeting_kind: 'coaching',
      with: ['intern', 'mentor'],
      date: null,
      from: null,
      to: null,
      place: '',
      focus: '',
      before: '',
      notes: '',
      after: '',
      present: [],
      held: false,
      waived: false,
    });
  }

  /** Adds a feedback sheet on the current week. */
  addSheet(): string {
    const [from, to] = this.view?.week ?? [session.today, session.today];
    const author = session.me?.id ?? null;
    return this.#add('sheet', {
      kind: 'sheet',
      from,
      to,
      author,
      well: '',
      next: '',
      reply: '',
      handed_over: null,
    });
  }

  /** Adds a warning of today. */
  addWarning(): string {
    const body = { kind: 'warning', date: session.today, facts: '', expected: '' } as const;
    const rest = { by: null, talk: null, outcome: null, outcome_text: '' };
    return this.#add('warning', { ...body, ...rest }, 'end');
  }

  /** Adds an agreement to a talk, sheet or warning, which is kept first; or on its own. */
  async addAgreement(of: string | null): Promise<string | null> {
    if (of !== null && !(await this.#ensure(of))) return null;
    const source = of === null ? null : this.id(of);
    const by = null;
    return this.#add('agreement', { kind: 'agreement', of: source, text: '', who: null, by, done: null }, 'end');
  }

  /** Takes over what was seen into a sheet. */
  takeOver(key: string, where: 'well' | 'next', observation: ObservationView): void {
    const before = this.sheet(key)[where].trim();
    const text = before ? `${before}\n${observation.text}` : observation.text;
    this.change<'sheet'>(key, where === 'well' ? { well: text } : { next: text });
  }

  /** Takes an entry away; `binKept` puts a kept one in the bin and tells whether it did. */
  async remove(key: string, binKept: (id: string) => Promise<boolean>): Promise<void> {
    this.queue.drop(key);
    await this.queue.flush();
    const id = this.id(key);
    if (id && !(await binKept(id))) return;
    if (!id) this.#forget(key);
  }

  /** Keeps a talk, sheet or warning of which nothing is kept yet; whether it is kept now. */
  async #ensure(key: string): Promise<boolean> {
    if (this.id(key)) return true;
    const body = this.#bodies.get(key);
    if (!body || !ready(body)) return false;
    this.queue.push(key, { ...body });
    await this.queue.flush();
    return this.id(key) !== null;
  }

  #add(kind: TalkKind, body: TalkBody, where: 'front' | 'end' = 'front'): string {
    const key = `new-${this.#next++}`;
    this.#bodies.set(key, body);
    if (body.kind === 'agreement') this.#seenOpen.set(key, true);
    const old = this.lists[kind];
    this.lists = { ...this.lists, [kind]: where === 'front' ? [key, ...old] : [...old, key] };
    return key;
  }

  #forget(key: string): void {
    for (const kind of ['meeting', 'sheet', 'warning', 'agreement'] as const) {
      const left = this.lists[kind].filter((each) => each !== key);
      if (left.length < this.lists[kind].length) this.lists = { ...this.lists, [kind]: left };
    }
    this.#bodies.delete(key);
  }

  #take(view: Talks): void {
    const meetings = view.meetings.map(({ id, meeting }) => {
      const key = meeting.rule ? `rule/${meeting.rule}` : this.#keyOf(id ?? '');
      return this.#kept(key, id, { kind: 'meeting', ...meeting });
    });
    const sheets = view.sheets.map(({ id, sheet }) =>
      this.#kept(this.#keyOf(id), id, { kind: 'sheet', ...sheet }),
    );
    const warnings = view.warnings.map(({ id, warning }) =>
      this.#kept(this.#keyOf(id), id, { kind: 'warning', ...warning }),
    );
    const agreements = view.agreements.map(({ id, agreement }) => {
      const key = this.#kept(this.#keyOf(id), id, { kind: 'agreement', ...agreement });
      if (agreement.done === null) this.#seenOpen.set(key, true);
      return key;
    });
    this.lists = {
      meeting: this.#stable('meeting', meetings),
      sheet: this.#stable('sheet', sheets),
      warning: this.#stable('warning', warnings),
      agreement: this.#stable('agreement', agreements),
    };
    this.view = view;
    this.error = null;
  }

  #keyOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }

  /** Takes in what is kept of one entry; what still has to be saved stays as it was entered. */
  #kept(key: string, id: string | null, body: TalkBody): string {
    if (!this.queue.has(key)) this.#bodies.set(key, body);
    if (id) this.#ids.set(key, id);
    else this.#ids.delete(key);
    return key;
  }

  /** Known keys stay where they stand; new ones come in front of sheets, behind the others. */
  #stable(kind: TalkKind, fresh: readonly string[]): string[] {
    const old = this.lists[kind];
    const there = new Set(fresh);
    const unsaved = (key: string) => key.startsWith('new-') && !this.#ids.has(key);
    const kept = old.filter((key) => there.has(key) || unsaved(key));
    const known = new Set(kept);
    const added = fresh.filter((key) => !known.has(key));
    return kind === 'sheet' ? [...added, ...kept] : [...kept, ...added];
  }
}

/** Whether an entry says what it must before it can be kept. */
function ready(body: TalkBody): boolean {
  if (body.kind === 'agreement') return body.text.trim() !== '';
  if (body.kind === 'warning') return body.facts.trim() !== '';
  return true;
}

/** The observations of a period that the intern may read, oldest first. */
export function observationsIn(
  all: readonly ObservationView[],
  from: string,
  to: string,
): ObservationView[] {
  return all
    .filter((each) => each.visibility === 'shared' && each.date >= from && each.date <= to)
    .sort((a, b) => a.date.localeCompare(b.date));
}
