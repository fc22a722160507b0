/** Dates and times as they are written in the language of the program. */
import { currentLocale } from './texts.svelte';

/** A calendar day has no zone: read and write it as UTC, so that it never shifts. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(currentLocale(), options).format(date);
}

/** `2026-11-22` as `22/11/2026`. */
export function dateShort(iso: string): string {
  return format(day(iso), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `2026-11-22` as `zondag 22 november 2026`. */
export function dateLong(iso: string): string {
  return format(day(iso), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `2026-11-22` as `zo 22/11`. */
export function dayShort(iso: string): string {
  return format(day(iso), { weekday: 'short', day: 'numeric', month: 'numeric', timeZone: 'UTC' });
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
