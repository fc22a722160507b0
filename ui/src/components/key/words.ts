/** The 2,048 words that recovery keys are made of (BIP-39, English). */
import text from './words.txt?raw';

/** In the order of the alphabet; no two begin with the same four letters. */
export const WORDS: readonly string[] = text.trim().split('\n');

/** Four letters name a word. */
const ENOUGH = 4;

/** As somebody types it, without what does not count. */
export function tidyWord(typed: string): string {
  return typed.trim().toLowerCase();
}

/** The words in a text, as when all twelve are pasted at once; numbers before them are left out. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The word that was typed, in full or by its first letters; undefined when it is none. */
export function wordFor(typed: string): string | undefined {
  const tidy = tidyWord(typed);
  if (WORDS.includes(tidy)) return tidy;
  return tidy.length >= ENOUGH ? WORDS.find((word) => word.startsWith(tidy)) : undefined;
}

/** A few words that begin like this. */
export function wordsLike(typed: string, count = 3): string[] {
  const tidy = tidyWord(typed);
  return tidy === '' ? [] : WORDS.filter((word) => word.startsWith(tidy)).slice(0, count);
}
