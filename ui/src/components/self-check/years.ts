/** The years beside each other: what the chart and its words are made from. */
import type { SelfCheckYear } from '@/gen/wire';

/** A statement in two years. */
export interface Pair {
  id: string;
  number: number;
  title: string;
  before: number | null;
  now: number | null;
}

/** A school year, e.g. '2026-2027'. */
export function yearName(year: number): string {
  return `${year}-${year + 1}`;
}

/** The level of a statement in a year. */
export function levelOf(year: SelfCheckYear | null | undefined, statement: string): number | null {
  return year?.statements.find(({ id }) => id === statement)?.level ?? null;
}

/** Every statement of `now` beside what was said of it `before`. */
export function pairs(now: SelfCheckYear, before: SelfCheckYear | null): Pair[] {
  return now.statements.map(({ id, number, title, level }) => ({
    id,
    number,
    title,
    before: levelOf(before, id),
    now: level,
  }));
}

/** The years before another one, the newest first. */
export function earlier(years: readonly SelfCheckYear[], than: number): SelfCheckYear[] {
  return years.filter(({ year }) => year < than).sort((a, b) => b.year - a.year);
}

/** How many statements have a level. */
export function filled(year: SelfCheckYear): number {
  return year.statements.filter(({ level }) => level !== null).length;
}

/** A level with its word, e.g. '3 Mostly'. */
export function levelText(year: SelfCheckYear, level: number): string {
  return `${level} ${year.levels[level - 1] ?? ''}`.trim();
}
