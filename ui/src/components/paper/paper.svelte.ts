/** A card, sheet or list: its pages, and saving it as a PDF. */
import type { PaperChoice, PaperView } from '@/gen/wire';
import { call, errorText, paperSave, reportOpen, type SavedFile } from '@/ipc';

export class PaperController {
  view = $state.raw<PaperView | null>(null);
  /** Why the paper could not be shown. */
  error = $state<string | null>(null);
  /** Whether the PDF is being written. */
  saving = $state(false);
  /** The PDF that was written. */
  file = $state.raw<SavedFile | null>(null);
  fileError = $state<string | null>(null);

  readonly #choice: PaperChoice;

  constructor(choice: PaperChoice) {
    this.#choice = choice;
  }

  /** Loads the pages. */
  async load(): Promise<void> {
    this.error = null;
    try {
      this.view = await call('paper', this.#choice);
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** Writes the PDF where the mentor says. */
  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.fileError = null;
    try {
      this.file = (await paperSave(this.#choice)) ?? this.file;
    } catch (thrown) {
      this.fileError = errorText(thrown);
    } finally {
      this.saving = false;
    }
  }

  /** Opens the PDF that was written. */
  async open(): Promise<void> {
    if (!this.file) return;
    try {
      await reportOpen(this.file.saved);
    } catch (thrown) {
      this.fileError = errorText(thrown);
    }
  }
}
