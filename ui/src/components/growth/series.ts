/** What the growth charts draw, from what the binder tells. */
import type { Growth, GrowthCluster, GrowthKind, GrowthMoment, Moment } from '@/gen/wire';

export interface SeriesPoint {
  /** The place among the moments. */
  at: number;
  value: number;
}

export interface Series {
  kind: GrowthKind;
  points: SeriesPoint[];
}

const KINDS: readonly GrowthKind[] = ['observations', 'mentor', 'intern'];

/** One line per kind for a cluster; moments without a value are skipped. */
export function seriesOf(moments: readonly GrowthMoment[], cluster: GrowthCluster): Series[] {
  return KINDS.map((kind) => ({
    kind,
    points: cluster.values.flatMap((value, at) =>
      value !== null && moments[at]?.kind === kind ? [{ at, value }] : [],
    ),
  })).filter((series) => series.points.length > 0);
}

/** The mentor's values of one moment, per cluster; null when it was not held. */
export function mentorValues(growth: Growth, moment: Moment): (number | null)[] | null {
  const at = growth.moments.findIndex((each) => each.kind === 'mentor' && each.moment === moment);
  if (at < 0) return null;
  const values = growth.clusters.map((cluster) => cluster.values[at] ?? null);
  return values.some((value) => value !== null) ? values : null;
}

/** The level nearest to a mean; half-way counts as the lower one. */
export function nearestLevel(value: number): number {
  return Math.min(Math.max(Math.ceil(value - 0.5), 1), 4);
}

/** Whether there is anything to show. */
export function hasValues(growth: Growth): boolean {
  return growth.clusters.some((cluster) => cluster.values.some((value) => value !== null));
}
