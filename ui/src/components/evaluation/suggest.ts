/**
 * What underlined behaviours suggest, as the domain reckons it; so that the screen shows it at
 * once, before the row was kept.
 */
import type { Level, RatingView, SheetRow } from '@/gen/wire';

export type RatingParts = Pick<RatingView, 'level' | 'not_observable' | 'underlined' | 'remark'>;

/** The highest level whose behaviours, and those of every level from 2 below it, are all
 * underlined; else 1; null when nothing is. */
export function suggest(row: SheetRow, underlined: readonly string[]): Level | null {
  const has = new Set(underlined);
  if (!row.levels.some((level) => level.some((behaviour) => has.has(behaviour.id)))) return null;
  let reached = 1;
  for (let level = 2; level <= row.levels.length; level++) {
    const behaviours = row.levels[level - 1] ?? [];
    if (!behaviours.every((behaviour) => has.has(behaviour.id))) break;
    reached = level;
  }
  return reached;
}

/** The underlined behaviours above `level`. */
export function sparks(row: SheetRow, underlined: readonly string[], level: Level): string[] {
  const has = new Set(underlined);
  return row.levels
    .slice(level)
    .flatMap((behaviours) => behaviours.map((behaviour) => behaviour.id))
    .filter((id) => has.has(id));
}

/** The row with everything that follows from what was entered. */
export function derive(row: SheetRow, parts: RatingParts): RatingView {
  const suggested = suggest(row, parts.underlined);
  return {
    ...parts,
    indicator: row.indicator,
    suggested,
    effective: parts.not_observable ? null : (parts.level ?? suggested),
    sparks: suggested === null ? [] : sparks(row, parts.underlined, suggested),
  };
}

/** Whether the row was judged, 'not yet observable' included. */
export function isFilled(rating: RatingParts): boolean {
  return rating.level !== null || rating.not_observable || rating.underlined.length > 0;
}

/** An untouched row. */
export function emptyRating(indicator: string): RatingView {
  return {
    indicator,
    level: null,
    not_observable: false,
    underlined: [],
    remark: '',
    suggested: null,
    effective: null,
    sparks: [],
  };
}
