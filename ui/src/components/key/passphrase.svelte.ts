/** A new passphrase while it is typed: twice, with a hint how strong it is. */
import { t } from '@/i18n';
import type { FieldError } from '@/state/submission.svelte';

/** The program takes none that is shorter. */
const SHORTEST = 8;
/** A sentence of so many words, or a text of so many letters, is hard to guess. */
const WORDS = 4;
const LETTERS = 20;

export type Strength = 'none' | 'short' | 'fair' | 'good';

/** How hard a passphrase is to guess, in plain steps. */
export function strengthOf(text: string): Strength {
  const length = [...text.trim()].length;
  if (length === 0) return 'none';
  if (length < SHORTEST) return 'short';
  const words = new Set(text.toLowerCase().split(/\s+/).filter((word) => word.length > 1));
  const varied = new Set(text.toLowerCase()).size > 5;
  return varied && (words.size >= WORDS || length >= LETTERS) ? 'good' : 'fair';
}

export class NewPassphrase {
  first = $state('');
  second = $state('');
  /** Whether it can be read on the screen. */
  shown = $state(false);

  get strength(): Strength {
    return strengthOf(this.first);
  }

  /** What is wrong with it, before it is sent. */
  errors(): FieldError[] {
    const wrong = (field: string, message: string) => [{ field, message }];
    if (this.strength === 'none') return wrong('passphrase', t('key-passphrase-missing'));
    if (this.strength === 'short') {
      return wrong('passphrase', t('key-passphrase-short', { count: SHORTEST }));
    }
    return this.first === this.second ? [] : wrong('again', t('key-passphrase-differs'));
  }

  /** Leaves nothing of it in the page. */
  clear(): void {
    this.first = '';
    this.second = '';
    this.shown = false;
  }
}
