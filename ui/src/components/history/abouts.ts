/** What the history of each thing can be narrowed down to. */
import type { HistoryAbout, HistoryOf } from '../../gen/wire';

const PLACEMENT: readonly HistoryAbout[] = [
  'observations',
  'evaluation',
  'attendance',
  'activities',
  'talks',
  'papers',
  'people',
];

/** The topics worth choosing from; none where there is one kind only. */
export function aboutsOf(of: HistoryOf): readonly HistoryAbout[] {
  if (of.what === 'all') return [...PLACEMENT, 'forms', 'self-check', 'settings'];
  return of.what === 'placement' ? PLACEMENT : [];
}
