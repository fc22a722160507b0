import { describe, expect, it } from 'vitest';
import { rowAction } from './keys';

const key = (code: string, name: string, more = {}) =>
  rowAction({ code, key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('rowAction', () => {
  it('takes digits by place: US, Belgian without Shift, numeric pad', () => {
    expect(key('Digit3', '3')).toEqual({ kind: 'level', level: 3 });
    expect(key('Digit3', '"')).toEqual({ kind: 'level', level: 3 });
    expect(key('Digit1', '1', { shiftKey: true })).toEqual({ kind: 'level', level: 1 });
    expect(key('Numpad4', '4')).toEqual({ kind: 'level', level: 4 });
    expect(key('Digit0', 'à')).toEqual({ kind: 'not-observable' });
  });

  it('leaves other digits, other keys and chords alone', () => {
    expect(key('Digit5', '5')).toBeNull();
    expect(key('KeyB', 'b')).toBeNull();
    expect(key('Digit1', '1', { ctrlKey: true })).toBeNull();
    expect(key('Digit2', '2', { altKey: true })).toBeNull();
  });

  it('moves and clears; without NumLock the pad moves too', () => {
    expect(key('ArrowDown', 'ArrowDown')).toEqual({ kind: 'move', to: 'next' });
    expect(key('Numpad2', 'ArrowDown')).toEqual({ kind: 'move', to: 'next' });
    expect(key('Numpad3', 'PageDown')).toBeNull();
    expect(key('Delete', 'Delete')).toEqual({ kind: 'clear' });
    expect(key('Enter', 'Enter')).toEqual({ kind: 'open' });
  });
});
