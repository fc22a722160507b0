import { describe, expect, it } from 'vitest';
import { parse, shown } from './times';

describe('hours of the clock', () => {
  it('understands how people type them', () => {
    const same = ['9', '09', '9:00', '9.00', '9u', '9u00', '9h', '900', '0900', ' 9:00 '];
    for (const typed of same) expect(parse(typed), typed).toBe('09:00:00');
    expect(parse('930')).toBe('09:30:00');
    expect(parse('23u59')).toBe('23:59:00');
  });

  it('refuses what is no hour', () => {
    for (const typed of ['', '24', '9:60', '9:3', 'half tien', '12345', '-1']) {
      expect(parse(typed), typed).toBeNull();
    }
  });

  it('shows hours and minutes', () => {
    expect(shown('09:30:00')).toBe('09:30');
    expect(shown(null)).toBe('');
  });
});
