/** What the moments and the kinds of growth are called. */
import type { GrowthKind, GrowthMoment } from '@/gen/wire';
import { t } from '@/i18n';

export function kindName(kind: GrowthKind): string {
  return t(`growth-kind-${kind}`);
}

/** A moment in short: 'Week 4', 'Tussentijds'. */
export function momentLabel(moment: GrowthMoment): string {
  if (moment.week !== null) return t('growth-week', { week: moment.week });
  if (moment.moment === 'final') return t('moment-final');
  return moment.moment === 'interim' ? t('moment-interim') : kindName(moment.kind);
}

/** A mean as a number in the language of the program. */
export function meanText(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 1 });
}
