/** A day typed in parts. */

export interface Parts {
  day: string;
  month: string;
  year: string;
}

/** `2026-11-22` in parts; empty parts for no day. */
export function split(iso: string | null): Parts {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return { day, month, year };
}

/** The day that the parts make, as `YYYY-MM-DD`; null when there is no such day. */
export function join(parts: Parts): string | null {
  const [day, month, year] = [parts.day, parts.month, fullYear(parts.year)].map(Number);
  if (!day || !month || !year || year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** 26 means 2026. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** A whole day typed or pasted at once: `22/11/2026`, `22-11-26`, `22112026`, `2026-11-22`. */
export function parseWhole(text: string): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const loose = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(text.trim());
  const tight = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  const found = loose ?? tight;
  if (!found) return null;
  return { day: found[1] ?? '', month: found[2] ?? '', year: found[3] ?? '' };
}

/** The parts with two digits for day and month. */
export function tidy(parts: Parts): Parts {
  const two = (text: string) => (text === '' ? '' : text.padStart(2, '0'));
  return { day: two(parts.day), month: two(parts.month), year: fullYear(parts.year) };
}
