/** Where one is in the overview: the part, whom one wants to see, which school year. */
import type { ManyChoice, OverviewFilter } from '@/gen/wire';
import type { OverviewTab } from '@/state/router.svelte';
import { schoolYear } from '../agenda/days';

export const overviewTabs = ['interns', 'places', 'year', 'self-check'] as const;

/** What is current, of everybody. */
export const CURRENT: OverviewFilter = {
  school: null,
  mentor: null,
  group: null,
  year: null,
  from: null,
  to: null,
};

export class OverviewPage {
  tab = $state<OverviewTab>('interns');
  filter = $state.raw<OverviewFilter>(CURRENT);
  /** The year in which the school year begins, of places and figures. */
  year = $state(0);

  constructor(tab: OverviewTab, filter: OverviewFilter, today: string) {
    this.tab = tab;
    this.filter = filter;
    this.year = filter.year ?? schoolYear(today);
  }

  /** Narrows the filter down, or widens it. */
  narrow(change: Partial<OverviewFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  get narrowed(): boolean {
    return Object.values(this.filter).some((value) => value !== null);
  }

  /** The same choice for reports: what lies in the archive comes along once days are asked. */
  get many(): Partial<ManyChoice> {
    const { school, mentor, group, year } = this.filter;
    const latest = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b));
    const first = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));
    const from = latest(this.filter.from, year === null ? null : `${year}-09-01`);
    const to = first(this.filter.to, year === null ? null : `${year + 1}-08-31`);
    return { school, mentor, group, from, to, archived: from !== null || to !== null };
  }
}
