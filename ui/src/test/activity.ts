/** Activities, tasks and a project with everything filled in, to vary in tests. */
import type {
  ActivityRow,
  ActivityTotals,
  ActivityView,
  Body,
  EntryDraft,
  EntryView,
  PlanLine,
  ProjectView,
  WeekPlan,
} from '@/gen/wire';

export function totals(rest: Partial<ActivityTotals> = {}): ActivityTotals {
  return { all: 0, chosen: 0, observed: 0, participated: 0, independent: 0, met: 0, ...rest };
}

export function activity(rest: Partial<ActivityRow> = {}): ActivityRow {
  return {
    id: null,
    rule: '',
    heading: '',
    title: 'Bosklas',
    chosen: false,
    role: null,
    observed: null,
    participated: null,
    independent: null,
    remark: '',
    ...rest,
  };
}

export function activities(rest: Partial<ActivityView> = {}): ActivityView {
  return {
    placement: 'p1',
    today: '2026-11-22',
    chooses: false,
    listed: true,
    project: false,
    counts: totals({ all: 3 }),
    headings: [
      {
        title: 'Dag',
        counts: totals({ all: 2 }),
        rows: [
          activity({ rule: 'welcome', title: 'Onthalen' }),
          activity({ rule: 'farewell', title: 'Afscheid' }),
        ],
      },
      { title: '', counts: totals({ all: 1 }), rows: [activity({ id: 'e9' })] },
    ],
    ...rest,
  };
}

const WEEK = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

export function line(rest: Partial<PlanLine['entry']> = {}, id = 'l1'): PlanLine {
  const entry = {
    date: '2026-11-17',
    from: '09:00:00',
    to: '10:30:00',
    text: 'Voorlezen',
    rule: '',
    done: false,
  };
  return { id, entry: { ...entry, ...rest } };
}

export function week(lines: PlanLine[] = [line()], rest: Partial<WeekPlan> = {}): WeekPlan {
  return {
    placement: 'p1',
    monday: '2026-11-16',
    previous: '2026-11-09',
    next: '2026-11-23',
    week: [10, 14],
    activities: [{ rule: 'read', title: 'Een boek voorlezen' }],
    days: WEEK.map((date) => ({
      date,
      inside: true,
      free: null,
      lines: lines.filter((each) => each.entry.date === date),
    })),
    ...rest,
  };
}

export function project(rest: Partial<ProjectView> = {}): ProjectView {
  const texts = { title: '', class: '', description: '', goals: '', desired: '' };
  const view = { placement: 'p1', asked: true, id: null };
  return { ...view, project: { ...texts, questions: '', outcome: '' }, ...rest };
}

/** A draft as it is kept. */
export function kept(draft: EntryDraft, id: string): EntryView {
  return {
    id: draft.id ?? id,
    placement: draft.placement,
    body: draft.body as Body,
    created: '2026-11-22T10:00:00Z',
  };
}
