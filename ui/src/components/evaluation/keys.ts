/** What a key means on a row of the form. */
import type { Level } from '@/gen/wire';

export type RowAction =
  | { kind: 'level'; level: Level }
  | { kind: 'not-observable' }
  | { kind: 'clear' }
  | { kind: 'open' }
  | { kind: 'move'; to: 'next' | 'previous' | 'first' | 'last' };

type Key = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const MOVES: Record<string, RowAction> = {
  ArrowDown: { kind: 'move', to: 'next' },
  ArrowUp: { kind: 'move', to: 'previous' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  Delete: { kind: 'clear' },
  Enter: { kind: 'open' },
};

/**
 * The action of a key, or null. Digits go by the place of the key, with and without Shift: on a
 * Belgian keyboard a digit needs Shift.
 */
export function rowAction(event: Key): RowAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  // With NumLock off the numeric keys are arrows, Home and End.
  const named = MOVES[event.key];
  if (named) return named;
  const digit = /^(?:Digit|Numpad)([0-4])$/.exec(event.code)?.[1];
  if (digit === undefined || NAMED.has(event.key)) return null;
  return digit === '0' ? { kind: 'not-observable' } : { kind: 'level', level: Number(digit) };
}

const NAMED = new Set(['Insert', 'PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight']);
