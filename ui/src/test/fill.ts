/** A school's own file for tests: a name, a box, a list and a repeated row. */
import type { FillField, FillSetup, FillView } from '../gen/wire';

function field(name: string, rest: Partial<FillField>): FillField {
  return {
    name,
    label: name,
    kind: 'text',
    options: [],
    columns: [],
    areas: [],
    map: null,
    suggestion: null,
    ...rest,
  };
}

export function fillSetup(rest: Partial<FillSetup> = {}): FillSetup {
  const levels = [
    { id: 'no', label: 'onvoldoende' },
    { id: 'yes', label: 'voldoende' },
  ];
  return {
    form: { id: 'tm', version: 2 },
    title: 'Keuzestage',
    may_edit: true,
    file: {
      name: 'verslag.docx',
      kind: 'docx',
      pages: [],
      fields: [
        field('naam', {
          label: 'Naam: {{naam}}',
          suggestion: { field: 'naam', value: { from: 'bound', value: 'intern-name' } },
        }),
        field('geslaagd', { kind: 'check' }),
        field('score', { kind: 'choice', options: [{ id: 'o', label: 'O' }] }),
        field('criteria', { kind: 'rows', columns: ['titel', 'niveau'] }),
      ],
    },
    sources: [
      {
        group: 'identity',
        source: { from: 'bound', value: 'intern-name' },
        label: 'Naam van de stagiair',
        ids: [],
      },
      {
        group: 'criteria',
        source: { from: 'level', criterion: 'c1' },
        label: '1 Plannen: niveau',
        ids: levels,
      },
      {
        group: 'rows',
        source: { from: 'rows', of: 'criteria' },
        label: 'Een rij per criterium',
        ids: [],
      },
    ],
    columns: [
      {
        of: 'criteria',
        columns: [
          { value: 'title', label: 'Titel' },
          { value: 'level', label: 'Niveau' },
        ],
        ids: levels,
      },
    ],
    ...rest,
  };
}

export function fillView(rest: Partial<FillView> = {}): FillView {
  return {
    form: { id: 'tm', version: 2 },
    name: 'verslag.pdf',
    kind: 'pdf',
    lines: [
      {
        field: 'naam',
        label: 'naam',
        value: 'Zoë',
        ticked: null,
        rows: null,
        state: 'filled',
        rest: '',
      },
      {
        field: 'besluit',
        label: 'Besluit',
        value: 'Lang',
        ticked: null,
        rows: null,
        state: 'overflow',
        rest: 'er',
      },
      {
        field: 'extra',
        label: 'extra',
        value: '',
        ticked: null,
        rows: null,
        state: 'unmapped',
        rest: '',
      },
    ],
    unmapped: 1,
    draft: false,
    unknown_characters: [],
    ...rest,
  };
}
