/** How a report's parts are put in words. */
import type { Lang, Missing, Moment, ReportState } from '@/gen/wire';
import { t } from '@/i18n';

/** What is still empty. */
export function missingText({ kind, count, label }: Missing): string {
  switch (kind) {
    case 'ratings':
      return t('missing-ratings', { count });
    case 'expected':
      return t('missing-expected', { count });
    case 'criterion':
      return t('missing-criterion', { label });
    case 'explanation':
      return t('missing-explanation', { label });
    case 'field':
      return t('missing-field', { label });
    default:
      return t(`missing-${kind}`);
  }
}

export function stateName(state: ReportState): string {
  return t(`report-state-${state}`);
}

export function momentName(moment: Moment): string {
  return t(`moment-${moment}`);
}

/** A language in that language. */
export function languageName(lang: Lang): string {
  return { nl: 'Nederlands', en: 'English', fr: 'Français', de: 'Deutsch' }[lang];
}
