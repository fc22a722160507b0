/** The twelve words of a recovery key while they are typed from the sheet. */
import { t } from '@/i18n';
import { Submission, type FieldError } from '@/state/submission.svelte';
import { wordFor, wordsIn, wordsLike } from './words';

export const WORD_COUNT = 12;

export class RecoveryWordsEntry {
  typed = $state<string[]>(Array.from({ length: WORD_COUNT }, () => ''));
  readonly submission: Submission;

  /** @param prefix makes the ids of the fields unique on the page. */
  constructor(prefix: string) {
    this.submission = new Submission(`${prefix}-words`);
  }

  /** Leaving a field completes its word, or says that it is none. */
  leave(index: number): void {
    const typed = this.typed[index] ?? '';
    const others = this.submission.errors.filter((error) => error.field !== String(index));
    const word = wordFor(typed);
    if (word) this.typed[index] = word;
    const wrong = typed.trim() !== '' && !word;
    // Nobody is pulled back: the summary appears after a try only.
    this.submission.errors = wrong ? [...others, wrongWord(index, typed)] : others;
  }

  /**
   * Takes a text with several words, as when the whole key is pasted, from this field on; false
   * for a single word.
   */
  spread(index: number, text: string): boolean {
    const words = wordsIn(text);
    if (words.length < 2) return false;
    const from = words.length >= WORD_COUNT ? 0 : index;
    words.slice(0, WORD_COUNT - from).forEach((word, at) => {
      this.typed[from + at] = wordFor(word) ?? word;
    });
    return true;
  }

  /** All words in one text, or null with what is wrong beside each field. */
  ready(): string | null {
    const errors: FieldError[] = [];
    const words = this.typed.map((typed, index) => {
      const word = wordFor(typed);
      if (!word) errors.push(wrongWord(index, typed));
      return word ?? '';
    });
    this.submission.refuse(errors);
    return errors.length > 0 ? null : words.join(' ');
  }

  /** Leaves nothing of them in the page. */
  clear(): void {
    this.typed = Array.from({ length: WORD_COUNT }, () => '');
    this.submission.refuse([]);
  }
}

/** What to say about a word that is none. */
function wrongWord(index: number, typed: string): FieldError {
  const number = index + 1;
  const [like] = wordsLike(typed.slice(0, 3), 1);
  const field = String(index);
  if (typed.trim() === '') return { field, message: t('key-word-missing', { number }) };
  return like
    ? { field, message: t('key-word-like', { number, word: like }) }
    : { field, message: t('key-word-wrong', { number }) };
}
