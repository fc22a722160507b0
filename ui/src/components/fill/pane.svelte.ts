/** The school's own file of a report: what goes in it, and saving it. */
import type { FillLine, FillState, FillView, ReportChoice } from '@/gen/wire';
import { call, errorText, fillFileSave, reportOpen, type SavedFile } from '@/ipc';

/** The states in which a line asks for a look, the gravest first. */
export const STATES = ['no-option', 'overflow', 'empty', 'unmapped'] as const;

export class FillController {
  view = $state.raw<FillView | null>(null);
  error = $state<string | null>(null);
  loading = $state(false);
  saving = $state(false);
  /** Whether nobody can change the fields any more. */
  flatten = $state(false);
  file = $state.raw<SavedFile | null>(null);
  fileError = $state<string | null>(null);
  #turn = 0;

  /** Shows the file of a report; an answer that was overtaken is dropped. */
  async show(choice: ReportChoice): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const view = await call('fill_view', choice);
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Asks where to keep the filled file and writes it. */
  async save(report: ReportChoice): Promise<void> {
    this.saving = true;
    this.fileError = null;
    try {
      const file = await fillFileSave({ report, flatten: this.flatten });
      if (file) this.file = file;
    } catch (thrown) {
      this.fileError = errorText(thrown);
    } finally {
      this.saving = false;
    }
  }

  /** Opens what was saved. */
  async open(): Promise<void> {
    if (!this.file) return;
    try {
      await reportOpen(this.file.saved);
    } catch (thrown) {
      this.fileError = errorText(thrown);
    }
  }
}

/** How many lines are in a state. */
export function count(lines: readonly FillLine[], state: FillState): number {
  return lines.filter((line) => line.state === state).length;
}
