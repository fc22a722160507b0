import { describe, expect, it } from 'vitest';
import { addDays, addMonths, hours, mondayOf, monthOf, schoolYear, weekNumber, weekOf } from './days';

describe('days', () => {
  it('go on over the change of the clock', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-26', -1)).toBe('2026-10-25');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('stay in the month where it is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('stand in whole weeks from Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(weekOf('2026-11-22').at(-1)).toBe('2026-11-22');
    const month = monthOf('2026-11-22');
    expect(month[0]?.[0]).toBe('2026-10-26');
    expect(month.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(month.every((week) => week.length === 7)).toBe(true);
  });

  it('count weeks as ISO 8601 and school years from September', () => {
    expect(weekNumber('2026-11-22')).toBe(47);
    expect(weekNumber('2027-01-01')).toBe(53);
    expect(weekNumber('2025-12-29')).toBe(1);
    expect(schoolYear('2026-08-31')).toBe(2025);
    expect(schoolYear('2026-09-01')).toBe(2026);
  });

  it('write minutes as hours', () => {
    expect([hours(450), hours(5)]).toEqual(['7:30', '0:05']);
  });
});
