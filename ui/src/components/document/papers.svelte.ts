/** The checklist of papers while it is worked on: every change saves itself. */
import type { DocumentRow, Papers, Role } from '@/gen/wire';
import { t } from '@/i18n';
import { errorText, WireError } from '@/ipc';
import { move, save } from '@/state/save';
import { SaveQueue } from '@/state/save-queue.svelte';

/** How long after the last key a text is saved, in milliseconds. */
const TYPING_PAUSE = 600;

/** A paper on the screen; its key stays when it is kept for the first time. */
export interface PaperRow extends DocumentRow {
  key: string;
}

/** What a mentor can change of a paper. */
type Change = Partial<
  Pick<DocumentRow, 'title' | 'from' | 'signed_by' | 'due' | 'received' | 'signed' | 'waived' | 'remark'>
>;

type Draft = { what: 'paper'; row: PaperRow } | { what: 'due'; key: string; due: string | null };

export class PapersController {
  rows = $state<PaperRow[]>([]);
  readonly queue: SaveQueue<Draft, string | null>;

  readonly #placement: string;
  /** Entries by key: an own paper typed on while it is kept for the first time gets its id here. */
  readonly #entries = new Map<string, string>();
  #next = 1;

  constructor(placement: string) {
    this.#placement = placement;
    this.queue = new SaveQueue<Draft, string | null>({
      save: (draft) => this.#save(draft),
      saved: (entry, key) => entry && this.#kept(key, entry),
    });
  }

  /** Takes in what is kept. What still has to be saved stays as it was entered, and every row its
   * place: nothing jumps away under the hand. */
  take(papers: Papers): void {
    const fresh = papers.papers.map((paper) => this.#merge(paper));
    const known = this.rows.map((row) => row.key);
    const place = (row: PaperRow) => {
      const index = known.indexOf(row.key);
      return index < 0 ? known.length : index;
    };
    const unsaved = this.rows.filter((row) => row.entry === null && row.rule === '');
    const rows = [...fresh, ...unsaved.filter((row) => !fresh.some(({ key }) => key === row.key))];
    this.rows = rows.sort((one, other) => place(one) - place(other));
  }

  /** Adds a paper of the mentor's own and gives its key; kept once it has a name. */
  add(): string {
    const key = `new-${this.#next++}`;
    this.rows.push({
      key,
      entry: null,
      rule: '',
      title: '',
      from: null,
      signed_by: [],
      due: null,
      by_rule: null,
      moved: false,
      received: null,
      signed: [],
      waived: false,
      remark: '',
      state: 'awaited',
      files: [],
    });
    return key;
  }

  /** Changes a paper; texts are saved after a pause, all else at once. */
  change(key: string, change: Change): void {
    const row = this.#row(key);
    if (!row) return;
    Object.assign(row, change);
    const typed = 'title' in change || 'remark' in change;
    if (row.rule || row.title.trim()) {
      this.queue.push(key, { what: 'paper', row: $state.snapshot(row) }, typed ? TYPING_PAUSE : 0);
    } else {
      this.queue.drop(key);
    }
  }

  /** Notes whether somebody has signed. */
  sign(key: string, role: Role, signed: boolean): void {
    const row = this.#row(key);
    if (row) this.change(key, { signed: toggled(row.signed, role, signed) });
  }

  /** Says whether somebody must sign an own paper. */
  mustSign(key: string, role: Role, must: boolean): void {
    const row = this.#row(key);
    if (row) this.change(key, { signed_by: toggled(row.signed_by, role, must) });
  }

  /** Moves the day of a paper; none puts one of the programme back to its rule. */
  moveDue(key: string, due: string | null): void {
    const row = this.#row(key);
    if (!row) return;
    if (!row.rule) {
      this.change(key, { due });
      return;
    }
    row.due = due ?? row.by_rule;
    row.moved = due !== null;
    this.queue.push(`due/${key}`, { what: 'due', key: `document/${row.rule}`, due });
  }

  /** Puts an own paper in the bin; one that was never kept just goes. */
  async bin(key: string): Promise<boolean> {
    const row = this.#row(key);
    if (!row) return false;
    this.queue.drop(key);
    await this.queue.flush();
    const entry = this.#entries.get(key) ?? row.entry;
    if (!entry) {
      this.rows = this.rows.filter((each) => each.key !== key);
      return true;
    }
    return move('bin', { concept: 'entry', id: entry }, t('binned', { name: row.title }));
  }

  /** What is wrong with a field of a paper, when it could not be saved. */
  error(key: string, field: string): string | undefined {
    const failed = this.queue.failed.get(field === 'due' ? `due/${key}` : key);
    const error = failed && WireError.from(failed.error);
    return error && (error.field ?? '') === field ? errorText(error) : undefined;
  }

  #row(key: string): PaperRow | undefined {
    return this.rows.find((row) => row.key === key);
  }

  #merge(paper: DocumentRow): PaperRow {
    const same = (row: PaperRow) =>
      paper.rule ? row.rule === paper.rule : this.#entryOf(row) === paper.entry;
    const old = this.rows.find(same);
    const key = old?.key ?? (paper.rule || paper.entry || '');
    if (!old || !this.queue.has(key)) return { ...paper, key };
    // What is entered stays; what the program worked out of the rest is new.
    return { ...old, entry: paper.entry, files: paper.files };
  }

  #entryOf(row: PaperRow): string | null {
    return this.#entries.get(row.key) ?? row.entry;
  }

  #kept(key: string, entry: string): void {
    this.#entries.set(key, entry);
    const row = this.#row(key);
    if (row) row.entry = entry;
  }

  async #save(draft: Draft): Promise<string | null> {
    const placement = this.#placement;
    if (draft.what === 'due') {
      await save('due_move', { placement, key: draft.key, due: draft.due });
      return null;
    }
    const { key, rule, title, from, signed_by, due, received, signed, waived, remark } = draft.row;
    const own = rule ? { title: '', from: null, signed_by: [], due: null } : { title, from, signed_by, due };
    const id = this.#entries.get(key) ?? draft.row.entry;
    const body = { kind: 'document', rule, ...own, received, signed, waived, remark } as const;
    return (await save('entry_save', { id, placement, body })).id;
  }
}

function toggled(roles: readonly Role[], role: Role, on: boolean): Role[] {
  const others = roles.filter((each) => each !== role);
  return on ? [...others, role] : others;
}
