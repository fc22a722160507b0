/** Calendar days as `YYYY-MM-DD`, counted in UTC so that summer time moves none. */

const DAY = 86_400_000;

function moment(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days on; back when negative. */
export function addDays(day: string, days: number): string {
  return iso(new Date(moment(day).getTime() + days * DAY));
}

/** The same day so many months on; the last of the month where that has no such day. */
export function addMonths(day: string, months: number): string {
  const date = moment(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), length));
  return iso(first);
}

/** Monday of the week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((moment(day).getUTCDay() + 6) % 7));
}

/** The seven days of the week of a day. */
export function weekOf(day: string): string[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The weeks of the month of a day, each with its seven days. */
export function monthOf(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const weeks = [];
  for (let monday = mondayOf(first); monday < addMonths(first, 1); monday = addDays(monday, 7)) {
    weeks.push(weekOf(monday));
  }
  return weeks;
}

/** The number of the week in the year, as ISO 8601 counts. */
export function weekNumber(day: string): number {
  const thursday = addDays(mondayOf(day), 3);
  const first = moment(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((moment(thursday).getTime() - first.getTime()) / DAY / 7) + 1;
}

/** The year in which the school year of a day begins. */
export function schoolYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

/** Minutes as hours: `7:30`. */
export function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A clock time without its seconds: `10:00`. */
export function clock(time: string): string {
  return time.slice(0, 5);
}
