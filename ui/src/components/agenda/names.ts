/** Days and months as the agenda writes them. */
import { currentLocale } from '@/i18n';

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' }).format(date);
}

/** `maandag`. */
export function weekday(day: string): string {
  return format(day, { weekday: 'long' });
}

/** `ma 23/11`. */
export function dayShort(day: string): string {
  return format(day, { weekday: 'short', day: 'numeric', month: 'numeric' });
}

/** `23/11`. */
export function dayMonth(day: string): string {
  return format(day, { day: 'numeric', month: 'numeric' });
}

/** `23`. */
export function dayNumber(day: string): string {
  return String(Number(day.slice(8)));
}

/** `november 2026`. */
export function monthName(day: string): string {
  return format(day, { month: 'long', year: 'numeric' });
}
