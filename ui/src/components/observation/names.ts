/** What tones and visibilities are called. */
import type { Tone, Visibility } from '@/gen/wire';
import { t } from '@/i18n';

const TONES = ['strength', 'growth', 'neutral'] as const;
const VISIBILITIES = ['shared', 'private'] as const;

export function toneName(tone: Tone): string {
  return t(`tone-${tone}`);
}

export function visibilityName(visibility: Visibility): string {
  return t(`visibility-${visibility}`);
}

export function toneOptions(): { id: Tone; label: string }[] {
  return TONES.map((id) => ({ id, label: toneName(id) }));
}

export function visibilityOptions(): { id: Visibility; label: string }[] {
  return VISIBILITIES.map((id) => ({ id, label: visibilityName(id) }));
}
