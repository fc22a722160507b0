/** A small form and its observations, for tests. */
import type { EvaluationView, ObservationStart, ObservationView, RatingDraft, RatingSaved, Sheet, SheetRow } from '../gen/wire';
import { derive } from '../components/evaluation/suggest';
import { SIDES, type Side } from '../components/evaluation/sides';

/** Rows 1.1 to 1.3 and 2.1 to 2.3, each with eight behaviours `a` to `h`. */
export function rows(cluster: number): SheetRow[] {
  return [1, 2, 3].map((at) => ({
    indicator: `i${cluster}.${at}`,
    number: `${cluster}.${at}`,
    title: `Indicator ${cluster}.${at}`,
    attitude: at === 1,
    levels: ['ab', 'cd', 'ef', 'gh'].map((pair) =>
      [...pair].map((id) => ({ id, text: `Gedrag ${cluster}.${at} ${id}` })),
    ),
  }));
}

export function evaluation(side: Side, rest: Partial<EvaluationView> = {}): EvaluationView {
  return {
    id: null,
    ...side,
    date: null,
    conclusion: '',
    ratings: {},
    points: [],
    filled: 0,
    total: 6,
    state: 'open',
    version: 1,
    lock: null,
    ...rest,
  };
}

export function sheet(rest: Partial<Sheet> = {}): Sheet {
  return {
    placement: 'p1',
    title: 'Formulier',
    levels: ['nog niet', 'met hulp', 'zelfstandig', 'voorbeeld'].map((label) => ({
      label,
      description: '',
    })),
    not_observable: 'nog niet te zien',
    clusters: [1, 2].map((number) => ({
      id: `c${number}`,
      number,
      title: `Onderdeel ${number}`,
      rows: rows(number),
    })),
    evaluations: SIDES.map((side) => evaluation(side)),
    moment: 'interim',
    review: false,
    reviewer: false,
    ...rest,
  };
}

/** What the binder gives back for a saved row. */
export function ratingSaved(draft: RatingDraft): RatingSaved {
  const row = [...rows(1), ...rows(2)].find((each) => each.indicator === draft.indicator);
  if (!row) throw new Error(draft.indicator);
  return { rating: derive(row, draft), filled: 0, total: 6 };
}

export function observation(rest: Partial<ObservationView> = {}): ObservationView {
  return {
    id: 'o1',
    placement: 'p1',
    intern_name: 'Amina El Idrissi',
    author: 'Els Maes',
    date: '2026-11-20',
    activity: 'vrij spel',
    text: 'Troost Lien rustig.',
    tone: 'strength',
    visibility: 'shared',
    indicators: [{ indicator: 'i1.1', number: '1.1', title: 'Indicator 1.1', level: 3 }],
    ...rest,
  };
}

export function observationStart(rest: Partial<ObservationStart> = {}): ObservationStart {
  const indicators = [...rows(1), ...rows(2)].map(({ indicator, number, title }) => ({
    indicator,
    number,
    title,
    cluster: `Onderdeel ${number[0]}`,
  }));
  return {
    placements: [
      { placement: 'p1', name: 'Amina El Idrissi', school: 'VIVES' },
      { placement: 'p2', name: 'Bram Peeters', school: 'Odisee' },
    ],
    placement: 'p1',
    date: '2026-11-22',
    activity: 'vrij spel',
    activities: ['vrij spel', 'maaltijd'],
    often: indicators.slice(0, 3),
    indicators,
    levels: ['nog niet', 'met hulp', 'zelfstandig', 'voorbeeld'],
    ...rest,
  };
}
