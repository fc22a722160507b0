/** A new recovery key: shown once, printed, and tried before it counts. */
import { t } from '@/i18n';
import { deskCall, errorText, recoverySave, reportOpen, type SavedFile } from '@/ipc';
import { Submission, type FieldError } from '@/state/submission.svelte';
import { sheetsOf, type Sheets } from '../report/sheets';
import { keyNews } from './news.svelte';
import { tidyWord, wordFor } from './words';

/** How many words are asked back. */
const ASKED = 3;

/** Some of the numbers 0 to `count`, each once, in their order. */
export function pick(count: number, asked = ASKED, random: () => number = fair): number[] {
  const left = Array.from({ length: count }, (_, index) => index);
  const picked = Array.from({ length: Math.min(asked, count) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  );
  return picked.flat().sort((a, b) => a - b);
}

function fair(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

export class RecoveryFlow {
  step = $state<'words' | 'try' | 'done'>('words');
  words = $state.raw<readonly string[]>([]);
  /** The numbers of the words that are asked back. */
  asked = $state.raw<readonly number[]>([]);
  typed = $state<Record<number, string>>({});
  /** The sheet to print. */
  sheets = $state.raw<Sheets | null>(null);
  saving = $state(false);
  file = $state.raw<SavedFile | null>(null);
  fileError = $state<string | null>(null);
  readonly submission = new Submission('recovery');

  constructor(words: readonly string[]) {
    this.words = words;
    this.asked = pick(words.length);
  }

  /** Reads the sheet; without it the words can still be written down. */
  async load(): Promise<void> {
    try {
      this.sheets = sheetsOf((await deskCall('recovery_sheet', null)).pages);
    } catch (thrown) {
      this.fileError = errorText(thrown);
    }
  }

  /** Writes the sheet as a PDF where the mentor says. */
  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.fileError = null;
    try {
      this.file = (await recoverySave()) ?? this.file;
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

  /** To the words that are asked back. */
  tryIt(): void {
    this.typed = {};
    this.submission.refuse([]);
    this.step = 'try';
  }

  back(): void {
    this.submission.refuse([]);
    this.step = 'words';
  }

  /** Compares what was typed, and has the key count from now on. */
  async send(): Promise<void> {
    const errors = this.asked.flatMap((index) => this.#wrong(index));
    this.submission.refuse(errors);
    if (errors.length > 0) return;
    const words = this.words.join(' ');
    const status = await this.submission.run(() => deskCall('key_recovery_try', { words }));
    if (!status) return;
    this.clear();
    this.step = 'done';
    keyNews.take(status);
  }

  /** Leaves nothing of the words in the page. */
  clear(): void {
    this.words = [];
    this.typed = {};
    this.sheets = null;
  }

  #wrong(index: number): FieldError[] {
    const typed = this.typed[index] ?? '';
    const field = String(index);
    const number = index + 1;
    if (tidyWord(typed) === '') return [{ field, message: t('key-word-missing', { number }) }];
    const right = (wordFor(typed) ?? tidyWord(typed)) === this.words[index];
    return right ? [] : [{ field, message: t('key-word-other', { number }) }];
  }
}
