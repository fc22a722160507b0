import { describe, expect, it } from 'vitest';
import { dayText, parseDay } from './days';

describe('days', () => {
  it('are read in full or in the nearest year', () => {
    expect(parseDay('22/11/2026', '2026-10-01')).toBe('2026-11-22');
    expect(parseDay('7/1', '2026-12-18')).toBe('2027-01-07');
    expect(parseDay('18-12', '2027-01-04')).toBe('2026-12-18');
    expect(parseDay('', '2026-10-01')).toBeNull();
  });

  it.each(['31/02/2026', 'tomorrow', '32/1'])('do not read %s', (text) => {
    expect(parseDay(text, '2026-10-01')).toBe('wrong');
  });

  it('read what they write', () => {
    expect(parseDay(dayText('2026-03-29'), '2020-01-01')).toBe('2026-03-29');
  });
});
