/** The text of every error code, in the language of the program. */
import type { ErrorCode } from '../gen/wire';
import { text } from '../i18n';
import type { MessageId } from '../gen/messages';
import { WireError } from './call';

/** Exhaustive: a code without a text does not compile. */
export const errorMessages: Record<ErrorCode, MessageId> = {
  'text-missing': 'error-text-missing',
  'name-missing': 'error-name-missing',
  'school-missing': 'error-school-missing',
  'programme-missing': 'error-programme-missing',
  'start-missing': 'error-start-missing',
  'end-missing': 'error-end-missing',
  'end-before-start': 'error-end-before-start',
  'period-too-long': 'error-period-too-long',
  'text-too-long': 'error-text-too-long',
  'email-invalid': 'error-email-invalid',
  'reason-missing': 'error-reason-missing',
  'level-unknown': 'error-level-unknown',
  'number-invalid': 'error-number-invalid',
  'date-invalid': 'error-date-invalid',
  'indicator-unknown': 'error-indicator-unknown',
  'language-unknown': 'error-language-unknown',
  'not-found': 'error-not-found',
  'last-person': 'error-last-person',
  'in-use': 'error-in-use',
  'not-empty': 'error-not-empty',
  'file-broken': 'error-file-broken',
  'file-too-large': 'error-file-too-large',
  'format-unknown': 'error-format-unknown',
  'format-newer': 'error-format-newer',
  'reference-missing': 'error-reference-missing',
  'form-fault': 'error-form-fault',
  'form-exists': 'error-form-exists',
  'binder-missing': 'error-binder-missing',
  'binder-busy': 'error-binder-busy',
  'binder-newer': 'error-binder-newer',
  'folder-taken': 'error-folder-taken',
  'binder-closed': 'error-binder-closed',
  'binder-damaged': 'error-binder-damaged',
  'key-damaged': 'error-key-damaged',
  'disk-full': 'error-disk-full',
  'read-only': 'error-read-only',
  'write-failed': 'error-write-failed',
  'arguments-invalid': 'error-arguments-invalid',
  internal: 'error-internal',
};

/** What went wrong and how to mend it. */
export function errorText(thrown: unknown): string {
  const error = WireError.from(thrown);
  return text(errorMessages[error.code] ?? 'error-unexpected', error.args);
}
