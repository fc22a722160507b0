import { describe, expect, it } from 'vitest';
import { clockOf, clockText } from './clock';

describe('an hour of the clock', () => {
  it.each([
    ['9', '09:00:00'],
    ['930', '09:30:00'],
    ['0930', '09:30:00'],
    ['9:30', '09:30:00'],
    ['9u30', '09:30:00'],
    ['9.30', '09:30:00'],
    ['14 u', '14:00:00'],
    [' 23:59 ', '23:59:00'],
  ])('typed as %s is %s', (typed, wire) => {
    expect(clockOf(typed)).toBe(wire);
  });

  it.each(['', 'straks', '24:00', '9:60', '9:3'])('%j is none', (typed) => {
    expect(clockOf(typed)).toBeNull();
  });

  it('is shown without seconds', () => {
    expect(clockText('09:30:00')).toBe('09:30');
    expect(clockText(null)).toBe('');
  });
});
