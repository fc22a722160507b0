/** Days as a mentor types them on the card. */
import { join, parseWhole, split, tidy } from '../shared/dates';

/** `22/11/2026`, or `22/11` in the year that lies nearest to `near`; null for nothing. */
export function parseDay(text: string, near: string): string | null | 'wrong' {
  const typed = text.trim();
  if (typed === '') return null;
  const whole = parseWhole(typed);
  if (whole) return join(tidy(whole)) ?? 'wrong';
  const short = /^(\d{1,2})[/.\- ](\d{1,2})$/.exec(typed);
  if (!short) return 'wrong';
  const here = Number(split(near).year);
  const found = [here - 1, here, here + 1]
    .map((year) => join({ day: short[1] ?? '', month: short[2] ?? '', year: String(year) }))
    .filter((day): day is string => day !== null)
    .sort((a, b) => distance(a, near) - distance(b, near));
  return found[0] ?? 'wrong';
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

/** `2026-11-22` as `22/11/2026`, to be typed over. */
export function dayText(day: string | null): string {
  if (day === null) return '';
  const parts = split(day);
  return `${parts.day}/${parts.month}/${parts.year}`;
}
