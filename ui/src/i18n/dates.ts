/** Dates and times as they are written in the language of the program. */
import { currentLocale } from './texts.svelte';

/** A calendar day has no zone: read and write it as UTC, so that it never shifts. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Making one takes longer than using it; there are as many as ways of writing below. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = currentLocale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(currentLocale(), options);
  formats.set(key, known);
  return known.format(date);
}

/** A calendar day, `2026-11-22`, written in this way. */
export function formatDay(iso: string, options: Intl.DateTimeFormatOptions): string {
  return format(day(iso), { ...options, timeZone: 'UTC' });
}

/** `2026-11-22` as `22/11/2026`. */
export function dateShort(iso: string): string {
  return formatDay(iso, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** `2026-11-22` as `zondag 22 november 2026`. */
export function dateLong(iso: string): string {
  return formatDay(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026-11-22` as `zo 22/11`. */
export function dayShort(iso: string): string {
  return formatDay(iso, { weekday: 'short', day: 'numeric', month: 'numeric' });
}

/** Two days as `14/09/2026 – 18/12/2026`. */
export function period(start: string, end: string): string {
  return `${dateShort(start)} – ${dateShort(end)}`;
}

/** A moment as the clock shows it here: `14:02`. */
export function time(moment: string): string {
  return format(new Date(moment), { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** A moment as day and clock. */
export function dateTime(moment: string): string {
  return format(new Date(moment), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
