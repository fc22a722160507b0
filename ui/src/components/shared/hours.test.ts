import { describe, expect, it } from 'vitest';
import { hoursText, parseHours } from './hours';

describe('hours', () => {
  it.each([
    ['7', 420],
    ['7:30', 450],
    ['7u30', 450],
    ['7U30', 450],
    ['7h30', 450],
    ['7u', 420],
    [' 7.5 ', 450],
    ['7,5', 450],
    ['7,', 420],
    [',25', 15],
    ['0', 0],
    ['24', 1440],
  ])('read %s as %i minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });

  it('take nothing for nothing', () => {
    expect(parseHours('  ')).toBeNull();
  });

  it.each(['seven', '7:60', '7:3', '-1', '7.5.1', ',', '1e3'])('do not read %s', (text) => {
    expect(parseHours(text)).toBe('wrong');
  });

  it.each(['24:01', '25', '24,1', '730'])('have no %s in a day', (text) => {
    expect(parseHours(text)).toBe('many');
  });

  it('read what they write', () => {
    for (let minutes = 0; minutes <= 1440; minutes += 7) {
      expect(parseHours(hoursText(minutes))).toBe(minutes);
    }
    expect(hoursText(null)).toBe('');
  });
});
