/** Things of the wire with everything filled in, to vary in tests. */
import type { Directory, FormRow, PlacementCard, PlacementView, Today, Todo } from '../gen/wire';

export function card(rest: Partial<PlacementCard> = {}): PlacementCard {
  return {
    placement: 'pl1',
    intern: 'in1',
    name: 'Amina El Idrissi',
    school: 'Hogeschool Noord',
    programme: 'Kinderbegeleider',
    group: 'Babyʼs',
    mentors: ['Els Maes'],
    mine: true,
    start: '2026-10-19',
    end: '2027-01-15',
    phase: 'running',
    archived: false,
    closed: false,
    week: [5, 13],
    observations: 7,
    last_observation: '2026-11-20',
    moment: 'interim',
    filled: 12,
    indicators: 36,
    ...rest,
  };
}

export function today(rest: Partial<Today> = {}): Today {
  return { date: '2026-11-22', todo: [], actions: [], cards: [card()], latest: [], ...rest };
}

export function todo(rest: Partial<Todo> = {}): Todo {
  return {
    placement: 'pl1',
    intern: 'in1',
    name: 'Amina El Idrissi',
    mine: true,
    kind: 'document',
    key: 'document/agenda',
    title: 'Agenda',
    entry: null,
    due: '2026-11-20',
    days: -2,
    urgency: 'late',
    minutes: null,
    ...rest,
  };
}

export function form(rest: Partial<FormRow> = {}): FormRow {
  return {
    form: { id: 'kinderbegeleider', version: 1 },
    kind: 'programme',
    title: 'Kinderbegeleider',
    school: null,
    languages: ['nl'],
    built_in: true,
    used: 0,
    school_form: null,
    variants: [],
    ...rest,
  };
}

export function directory(rest: Partial<Directory> = {}): Directory {
  return {
    site: null,
    groups: [{ id: 'g1', name: 'Babyʼs', ages: '', capacity: null }],
    people: [{ id: 'p1', name: 'Els Maes', roles: ['mentor'] }],
    schools: [
      { id: 's1', name: 'Hogeschool Noord', address: '', email: '' },
      { id: 's2', name: 'École de lʼEst', address: '', email: '' },
    ],
    supervisors: [{ id: 'v1', school: 's1', name: 'Jan Claes', email: '', phone: '' }],
    programmes: [form(), form({ form: { id: 'lio', version: 1 }, title: 'LIO' })],
    school_forms: [],
    ...rest,
  };
}

export function placementView(rest: Partial<PlacementView> = {}): PlacementView {
  return {
    card: card(),
    school: 's1',
    programme: { id: 'kinderbegeleider', version: 1 },
    school_form: { id: 'rubric', version: 1 },
    class: '',
    group: 'g1',
    supervisor: 'v1',
    supervisor_name: 'Jan Claes',
    mentors: ['p1'],
    colleague: false,
    semester: '',
    contacts: [],
    remark: '',
    ...rest,
  };
}
