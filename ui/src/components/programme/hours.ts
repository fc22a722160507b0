/** Hours as they are typed and shown; the wire has minutes. */
import { currentLocale } from '@/i18n';

/** Minutes as hours, in the way of the language: `37,5`. */
export function hoursText(minutes: number): string {
  const format = new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 2, useGrouping: false });
  return format.format(minutes / 60);
}

/** What was typed as minutes; null for nothing, undefined for what is no number. */
export function minutesOf(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const hours = Number(typed);
  return Number.isFinite(hours) && hours >= 0 ? Math.round(hours * 60) : undefined;
}
