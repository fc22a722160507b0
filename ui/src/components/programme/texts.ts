/** How a variant of a programme is put in words. */
import type { ClosingItem, VariantRow } from '@/gen/wire';
import { currentLocale, t } from '@/i18n';
import { hoursText } from '../shared/hours';

/** The usual days and hours of a variant; empty when it has none of its own. */
export function usualText(variant: VariantRow): string {
  const sentences = [days(variant)];
  if (variant.every > 1) sentences.push(t('programme-fortnight'));
  if (variant.on_site) sentences.push(t('programme-on-site', range(variant.on_site)));
  if (variant.preparation) sentences.push(t('programme-preparation', range(variant.preparation)));
  return sentences.filter(Boolean).join(' ');
}

function days({ weekdays, days }: VariantRow): string {
  if (weekdays.length === 0) return '';
  if (days < weekdays.length) return t('programme-usual-some', { count: days });
  const names = weekdays.map((weekday) => t('programme-weekday', { weekday }));
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
  return t('programme-usual', { days: list.format(names) });
}

function range([from, to]: [number, number]): { from: string; to: string } {
  return { from: hoursText(from * 60), to: hoursText(to * 60) };
}

/** A line of the closing checklist. */
export function closingText(item: ClosingItem): string {
  const [done, target] = item.count ?? [0, 0];
  switch (item.kind) {
    case 'hours':
      return t('closing-kind-hours', { done: hoursText(done), target: hoursText(target) });
    case 'signed':
    case 'missed':
    case 'agreements':
      return t(`closing-kind-${item.kind}`);
    default:
      return item.title;
  }
}
