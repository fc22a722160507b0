/** Days and months as the agenda writes them. */
import { formatDay } from '@/i18n';

/** `maandag`. */
export function weekday(day: string): string {
  return formatDay(day, { weekday: 'long' });
}

/** `23/11`. */
export function dayMonth(day: string): string {
  return formatDay(day, { day: 'numeric', month: 'numeric' });
}

/** `23`. */
export function dayNumber(day: string): string {
  return String(Number(day.slice(8)));
}

/** `november 2026`. */
export function monthName(day: string): string {
  return formatDay(day, { month: 'long', year: 'numeric' });
}
