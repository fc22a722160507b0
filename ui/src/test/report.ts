/** A report of one page, for tests. */
import type { Pages, Preview, ReportView } from '../gen/wire';

const LEVELS = [
  { id: 'insufficient', label: 'onvoldoende' },
  { id: 'sufficient', label: 'voldoende' },
];

export function pages(): Pages {
  const text = { kind: 'text' as const, x: 50, width: 80, size: 9, font: 0, colour: '#1b2328' };
  return {
    width: 595,
    height: 842,
    lang: 'nl',
    fonts: [{ family: 'Noto Sans', bold: false }],
    nodes: [],
    missing: [],
    pages: [
      {
        areas: [{ name: 'criterion:planning', x: 50, y: 90, width: 400, height: 30 }],
        items: [
          { ...text, y: 100, text: 'Planning', rtl: false, node: null },
          {
            kind: 'rect',
            x: 50,
            y: 80,
            width: 100,
            height: 20,
            radius: 4,
            fill: null,
            stroke: '#b4bec3',
            thick: 0.5,
            dash: [2, 1],
            node: null,
          },
          {
            kind: 'line',
            x1: 50,
            y1: 120,
            x2: 500,
            y2: 120,
            stroke: '#b4bec3',
            thick: 0.5,
            dash: null,
            node: null,
          },
        ],
      },
    ],
  };
}

/** The same page as strips: one with a text, one with the rest. */
export function preview(rest: Partial<Preview> = {}): Preview {
  const { pages: whole, width, height, lang, fonts } = pages();
  const [text, ...drawing] = whole[0]?.items ?? [];
  return {
    turn: 1,
    width,
    height,
    lang,
    fonts,
    pages: [{ strips: [{ id: 1, y: 0 }, { id: 2, y: 10 }] }],
    strips: [
      { id: 1, items: text ? [text] : [], areas: whole[0]?.areas ?? [] },
      { id: 2, items: drawing, areas: [] },
    ],
    unknown_characters: [],
    ...rest,
  };
}

export function report(rest: Partial<ReportView> = {}): ReportView {
  return {
    placement: 'p1',
    name: 'Amina El Idrissi',
    moment: 'final',
    form: { id: 'tm', version: 1 },
    language: 'nl',
    forms: [{ id: 'tm', title: 'Keuzestage', school: 'Thomas More' }],
    languages: ['nl', 'en'],
    own_file: null,
    missing: [{ kind: 'ratings', count: 2, target: 'i1.2', label: '1.2' }],
    criteria: [
      {
        id: 'planning',
        number: '1',
        title: 'Planning',
        description: '',
        levels: LEVELS,
        derived: {
          level: 'sufficient',
          label: 'voldoende',
          short: false,
          rated: 4,
          mapped: 5,
          inputs: [
            { indicator: 'i1.1', number: '1.1', title: 'Indicator 1.1', level: 3, observations: 2 },
          ],
        },
        explain: false,
        value: '',
        reason: '',
        supervisor: '',
        grounds: '',
      },
      {
        id: 'asked',
        number: '2',
        title: 'Gevraagd',
        description: 'Rechtstreeks',
        levels: LEVELS,
        derived: null,
        explain: true,
        value: '',
        reason: '',
        supervisor: '',
        grounds: '',
      },
    ],
    fields: [
      { id: 'hours', label: 'Uren', kind: 'number', options: [], value: '' },
      { id: 'period', label: 'Periode', kind: 'text', options: [], value: 'sept.' },
    ],
    both_views: true,
    draft: false,
    ...rest,
  };
}
