/** The parts that a school form can have. */
import type { Criterion, Field, Part, SchoolForm } from '@/gen/wire';
import { text } from '@/i18n';
import { freshId } from './draft.svelte';

export type PartKind = Part['part'];

/** In the order of a usual report. */
export const PART_KINDS: readonly PartKind[] = [
  'identification',
  'criteria',
  'rubric',
  'growth',
  'radar',
  'self-evaluation',
  'strengths',
  'growth-points',
  'evidence',
  'attendance',
  'hours',
  'rules',
  'activities',
  'project',
  'meetings',
  'warnings',
  'fields',
  'conclusion',
  'signatures',
  'note',
];

/** A part without content. */
export function newPart(kind: PartKind): Part {
  switch (kind) {
    case 'identification':
      return { part: kind };
    case 'criteria':
      return { part: kind, title: {}, intro: {}, criteria: [] };
    case 'rubric':
      return { part: kind, title: {}, clusters: [] };
    case 'fields':
      return { part: kind, title: {}, fields: [] };
    case 'signatures':
      return { part: kind, title: {}, roles: ['intern', 'mentor'] };
    case 'note':
      return { part: kind, text: {} };
    default:
      return { part: kind, title: {} };
  }
}

/** A criterion on the first scale, asked directly. */
export function newCriterion(form: SchoolForm): Criterion {
  const count = form.parts.flatMap((part) => (part.part === 'criteria' ? part.criteria : [])).length;
  return {
    id: freshId('criterion'),
    number: String(count + 1),
    title: {},
    description: {},
    scale: form.scales[0]?.id ?? '',
    explain: false,
  };
}

/** A field of one line, asked. */
export function newField(): Field {
  return { id: freshId('field'), label: {}, kind: { type: 'text' } };
}

/** What a kind of part is called. */
export function partName(kind: PartKind): string {
  return text(`form-part-${kind}`);
}
