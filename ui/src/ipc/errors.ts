/** The text of every error code, in the language of the program. */
import type { ErrorCode } from '../gen/wire';
import { has, text } from '../i18n';
import type { MessageId } from '../gen/messages';
import { WireError } from './call';

/** The text of a code: a code without one does not compile. */
const messageOf = (code: ErrorCode): MessageId => `error-${code}`;

/** What went wrong and how to mend it. */
export function errorText(thrown: unknown): string {
  const error = WireError.from(thrown);
  const id = messageOf(error.code);
  return text(has(id) ? id : 'error-unexpected', error.args);
}

/** Whether it may go well once there is room, or the place to write to is back. */
export function wantsRoom(thrown: unknown): boolean {
  const { code } = WireError.from(thrown);
  return code === 'disk-full' || code === 'binder-gone' || code === 'write-failed';
}
