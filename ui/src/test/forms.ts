/** Small forms to edit in tests. */
import type {
  CriterionView,
  FormFile,
  FormSource,
  Indicator,
  Programme,
  ReportRow,
  SchoolForm,
  UniformForm,
} from '@/gen/wire';

type Uniform = UniformForm & { format: 'mentormap-uniform-form/1' };
type School = SchoolForm & { format: 'mentormap-school-form/1' };
type Course = Programme & { format: 'mentormap-programme/1' };

function indicator(id: string, title: string): Indicator {
  const level = (n: number) => [{ id: `b${n}`, text: { nl: `${title} ${n}` } }];
  return { id, title: { nl: title }, attitude: false, levels: [level(1), level(2), level(3), level(4)] };
}

/** Two clusters of two indicators. */
export function uniform(): Uniform {
  const label = (nl: string) => ({ label: { nl }, description: {} });
  return {
    format: 'mentormap-uniform-form/1',
    id: 'uniform',
    version: 1,
    languages: ['nl'],
    title: { nl: 'Het formulier' },
    intro: {},
    levels: [label('Nog niet'), label('Met hulp'), label('Zelfstandig'), label('Voorbeeld')],
    not_observable: { nl: 'Nog niet te zien' },
    modules: [
      {
        id: 'core',
        title: { nl: 'Voor iedereen' },
        clusters: [
          {
            id: 'attitude',
            title: { nl: 'Werkattitude' },
            indicators: [indicator('core.attitude.time', 'Komt op tijd'), indicator('core.attitude.drive', 'Neemt initiatief')],
          },
          {
            id: 'team',
            title: { nl: 'Team' },
            indicators: [indicator('core.team.talk', 'Overlegt'), indicator('core.team.help', 'Helpt collega’s')],
          },
        ],
      },
    ],
  };
}

/** Two criteria: one mapped, one asked. */
export function school(): School {
  return {
    format: 'mentormap-school-form/1',
    id: 'school',
    version: 2,
    languages: ['nl', 'en'],
    title: { nl: 'Verslag', en: 'Report' },
    letterhead: { name: { nl: 'Hogeschool', en: 'College' }, subtitle: {}, accent: '#0B5F66' },
    uniform: { id: 'uniform', version: 1 },
    enough: 0.5,
    scales: [
      {
        id: 'two',
        levels: [
          { id: 'low', label: { nl: 'Onvoldoende', en: 'Insufficient' }, from: 1 },
          { id: 'high', label: { nl: 'Voldoende', en: 'Sufficient' }, from: 2 },
        ],
      },
    ],
    parts: [
      { part: 'identification' },
      {
        part: 'criteria',
        title: { nl: 'Attitudes', en: 'Attitudes' },
        intro: {},
        criteria: [
          {
            id: 'order',
            number: '1',
            title: { nl: 'Werkt ordelijk', en: 'Works tidily' },
            description: {},
            scale: 'two',
            crosswalk: { rule: 'median', indicators: [{ indicator: 'core.attitude.time', weight: 1 }] },
            explain: false,
          },
          {
            id: 'plan',
            number: '2',
            title: { nl: 'Plant', en: 'Plans' },
            description: {},
            scale: 'two',
            explain: false,
          },
        ],
      },
    ],
  };
}

/** A talk, an evaluation and a paper that hangs on the talk. */
export function programme(): Course {
  return {
    format: 'mentormap-programme/1',
    id: 'course',
    version: 1,
    languages: ['nl'],
    title: { nl: 'Opleiding' },
    modules: [],
    uniform: { id: 'uniform', version: 1 },
    school_form: { id: 'school', version: 1 },
    colleague: false,
    semesters: [{ id: 's1', title: { nl: 'Semester 1' }, weekdays: [1, 2], every: 1, full_week: false }],
    day_kinds: [{ id: 'watch', title: { nl: 'Kijkdag' }, max: 6 }],
    moments: [
      {
        moment: 'final',
        title: { nl: 'Eindevaluatie' },
        due: { anchor: 'end', offset: -14, unit: 'calendar' },
        authors: ['mentor'],
      },
    ],
    documents: [
      {
        id: 'plan',
        title: { nl: 'Stageplan' },
        from: 'intern',
        signed_by: [],
        due: { anchor: { meeting: 'first' }, offset: 5, unit: 'school' },
      },
    ],
    meetings: [
      {
        id: 'first',
        title: { nl: 'Eerste gesprek' },
        kind: 'exploratory',
        with: ['intern', 'mentor'],
        due: { anchor: 'start', offset: 0, unit: 'calendar' },
        focus: false,
      },
    ],
    activities: [],
    choose_activities: false,
    project: false,
  };
}

/** A form as the editor opens it. */
export function source(form: FormFile, rest: Partial<FormSource> = {}): FormSource {
  return {
    form,
    base: { id: form.id, version: 1 },
    drafted: null,
    next: 2,
    replaceable: false,
    used: 3,
    built_in: true,
    may_edit: true,
    problems: [],
    ...rest,
  };
}

/** A report that a form can be tried on. */
export function reportRow(rest: Partial<ReportRow> = {}): ReportRow {
  return {
    placement: 'pl1',
    name: 'Zoë Claes',
    school: 'Hogeschool',
    programme: 'Opleiding',
    school_form: { id: 'school', version: 1 },
    form_title: 'Verslag',
    moment: 'final',
    state: 'begun',
    review: null,
    filled: 4,
    total: 36,
    end: '2027-01-15',
    ...rest,
  };
}

/** What a criterion gives. */
export function tried(id: string, label: string, rated: number, mapped: number): CriterionView {
  return {
    id,
    number: '1',
    title: '',
    description: '',
    levels: [],
    derived: { level: 'high', label, short: false, rated, mapped, inputs: [] },
    explain: false,
    value: '',
    reason: '',
    supervisor: '',
    grounds: '',
  };
}
