/** Beginnings of a sentence, put in at the cursor. */
import type { MessageId } from '@/gen/messages';

export const STARTERS = [
  'observation-starter-comforts',
  'observation-starter-asks',
  'observation-starter-initiative',
  'observation-starter-plays',
  'observation-starter-limits',
  'observation-starter-team',
] as const satisfies readonly MessageId[];

export interface Insertion {
  text: string;
  /** Where the cursor stands afterwards. */
  caret: number;
}

/** Puts `starter` in place of the selection, on its own as a new sentence. */
export function insertStarter(text: string, from: number, to: number, starter: string): Insertion {
  const before = text.slice(0, from);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const head = `${before}${gap}${starter.trimEnd()} `;
  return { text: head + text.slice(to).trimStart(), caret: head.length };
}
