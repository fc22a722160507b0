/** A school form under edit, tried on what was rated for one intern. */
import type { FormTrial, Moment, Pages, ReportRow, SchoolForm, TrialView } from '@/gen/wire';
import { call, errorText } from '@/ipc';

/** How long after a change it is tried, in milliseconds. */
const PAUSE = 120;

export class TrialController {
  rows = $state.raw<readonly ReportRow[]>([]);
  /** `placement/moment`; empty as long as nobody is chosen. */
  choice = $state('');
  view = $state.raw<TrialView | null>(null);
  pages = $state.raw<Pages | null>(null);
  error = $state<string | null>(null);
  busy = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Loads whom it can be tried on; the one with the most rated comes first. */
  async load(): Promise<void> {
    try {
      this.rows = await call('reports', null);
      const [best] = [...this.rows].sort((a, b) => b.filled - a.filled);
      if (best && !this.choice) this.choice = keyOf(best);
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** Tries the form after a short pause; an answer that was overtaken is dropped. */
  follow(form: SchoolForm, drawn: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(form, drawn), PAUSE);
  }

  /** Tries the form now: the levels, and the pages when they are in view. */
  async run(form: SchoolForm, drawn: boolean): Promise<void> {
    const trial = this.#trial(form);
    if (!trial) return;
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const view = await call('form_trial', trial);
      const pages = drawn ? await call('form_preview', trial) : null;
      if (turn !== this.#turn) return;
      this.view = view;
      if (pages) this.pages = pages;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  #trial(form: SchoolForm): FormTrial | null {
    const [placement, moment] = this.choice.split('/');
    if (!placement || !moment) return null;
    return { form: plain(form), placement, moment: moment as Moment, language: null };
  }
}

/** The form without the tag that tells the kinds of file apart. */
function plain(form: SchoolForm): SchoolForm {
  const { format: _, ...rest } = form as SchoolForm & { format?: string };
  return rest;
}

/** What stands for a report in a choice. */
export function keyOf(row: Pick<ReportRow, 'placement' | 'moment'>): string {
  return `${row.placement}/${row.moment}`;
}
