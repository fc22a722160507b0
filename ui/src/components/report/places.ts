/** Places on the pages: what they are called, where they go, and how the keyboard walks them. */
import { t } from '@/i18n';
import type { InternTab } from '@/state/router.svelte';
import type { Goal } from './goal';
import type { Place } from './sheets';

/** Parts without a text of their own that says what they are. */
const PARTS = [
  'identification',
  'strengths',
  'growth-points',
  'conclusion',
  'attendance',
  'activities',
  'meetings',
  'warnings',
  'observations',
  'project',
  'growth',
  'self-evaluation',
  'signatures',
] as const;

/** What a button on a place says. */
export function placeName({ name, text }: Pick<Place, 'name' | 'text'>): string {
  const part = PARTS.find((each) => each === name);
  return part ? t(`report-place-${part}`) : t('report-place', { text });
}

/** Where the field of a place is; null for a place without one. */
export function placeGoal(place: string): Goal | null {
  const colon = place.indexOf(':');
  const [kind, id] = colon < 0 ? [place, ''] : [place.slice(0, colon), place.slice(colon + 1)];
  const tab = (to: InternTab, target?: string): Goal => ({ kind: 'tab', tab: to, target });
  switch (kind) {
    case 'criterion':
    case 'field':
      return { kind: 'answer', id: `answer-${id}` };
    case 'indicator':
      return { kind: 'form', target: id };
    case 'strengths':
      return { kind: 'form', target: 'strength' };
    case 'growth-points':
      return { kind: 'form', target: 'growth' };
    case 'conclusion':
    case 'signatures':
      return { kind: 'form', target: kind };
    case 'self-evaluation':
      return { kind: 'form', target: '' };
    case 'identification':
      return { kind: 'placement' };
    case 'observation':
      return tab('timeline', id);
    case 'observations':
      return tab('timeline');
    case 'meeting':
    case 'agreement':
    case 'sheet':
      return tab('talks', id);
    case 'meetings':
    case 'warnings':
      return tab('talks');
    case 'attendance':
    case 'growth':
      return tab(kind);
    case 'activity':
    case 'activities':
      return tab('activities');
    case 'project':
      return tab('activities', 'project');
    default:
      return null;
  }
}

/** The place that a key goes to from `at`; null for a key that goes nowhere. */
export function stepped(keys: readonly string[], at: string | null, key: string): string | null {
  const last = keys.length - 1;
  const now = at === null ? -1 : keys.indexOf(at);
  const to = {
    ArrowDown: now + 1,
    ArrowRight: now + 1,
    ArrowUp: now - 1,
    ArrowLeft: now - 1,
    Home: 0,
    End: last,
  }[key];
  if (to === undefined || last < 0) return null;
  return keys[Math.min(Math.max(to, 0), last)] ?? null;
}
