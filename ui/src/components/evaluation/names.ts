/** What the sides of the form are called. */
import type { Author, Moment } from '@/gen/wire';
import { t } from '@/i18n';
import type { Side } from './sides';

export function momentName(moment: Moment): string {
  return moment === 'interim' ? t('moment-interim') : t('moment-final');
}

export function authorName(author: Author): string {
  return author === 'intern' ? t('author-intern') : t('author-mentor');
}

export function sideName({ moment, author }: Side): string {
  return t('evaluation-side', { moment: momentName(moment), author: authorName(author) });
}
