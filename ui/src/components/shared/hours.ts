/** Hours as a mentor types them and reads them; the wire has minutes. */

/** A day has no more. */
const MOST = 24 * 60;

/** Why a text is no number of hours: another text altogether, or more than a day has. */
export type HoursFault = 'wrong' | 'many';

/** `7`, `7:30`, `7u30`, `7h30`, `7u`, `7.5` or `7,5` in minutes, at most those of a day; null for nothing. */
export function parseHours(text: string, most = MOST): number | null | HoursFault {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const minutes = byClock(typed) ?? byDecimals(typed);
  if (minutes === null) return 'wrong';
  return minutes > most ? 'many' : minutes;
}

function byClock(text: string): number | null {
  const found = /^(\d{1,4})\s*[:uh]\s*(\d{2})?$/.exec(text);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return minutes < 60 ? hours * 60 + minutes : null;
}

function byDecimals(text: string): number | null {
  if (!/^(\d{1,4}([.,]\d{0,2})?|[.,]\d{1,2})$/.test(text)) return null;
  return Math.round(Number(text.replace(',', '.')) * 60);
}

/** Minutes as `7:30`; nothing for none. */
export function hoursText(minutes: number | null): string {
  if (minutes === null) return '';
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
