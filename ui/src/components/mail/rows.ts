/** A message that left or is about to, in words. */
import type { MailPerson, MailReceiver, MailRow, MailState } from '@/gen/wire';
import { dateTime, has, t, text } from '@/i18n';

/** The states in which the user is asked. */
const ASKING: readonly MailState[] = ['perhaps-sent', 'refused', 'held'];
const WAITING: readonly MailState[] = ['queued', 'sending'];

export type Group = 'ask' | 'wait' | 'left';

/** Which part of the outbox a message stands in. */
export function groupOf({ state }: Pick<MailRow, 'state'>): Group {
  if (ASKING.includes(state)) return 'ask';
  return WAITING.includes(state) ? 'wait' : 'left';
}

/** The messages in their parts; a part without any is left out. */
export function grouped(rows: readonly MailRow[]): { id: Group; rows: MailRow[] }[] {
  const part = (id: Group) => ({ id, rows: rows.filter((row) => groupOf(row) === id) });
  return (['ask', 'wait', 'left'] as const).map(part).filter((group) => group.rows.length > 0);
}

/** Why it stands so and what to do; empty where there is nothing to say. */
export function reasonText(row: MailRow): string {
  const { reason, refused } = row;
  if (!reason || !has(reason)) return '';
  const whom = refused ? t('outbox-refused-address', { address: refused }) : '';
  return [text(reason), whom, doText(row)].filter(Boolean).join(' ');
}

/** What stops for a while only. */
const PASSING: readonly string[] = ['offline', 'busy', 'no-answer', 'dropped', 'halted'];

/** What to do about it. */
function doText({ reason, state }: MailRow): string {
  const why = reason?.replace(/^mail-/, '') ?? '';
  if (groupOf({ state }) === 'wait') return t('outbox-do-wait');
  if (PASSING.includes(why)) return t('outbox-do-gave-up');
  const known = `outbox-do-${why.replace(/^(perhaps|certificate)-.*/, '$1')}`;
  return has(known) ? text(known) : '';
}

/** Where it stands, with when. */
export function stateText({ state, left, created, next }: MailRow): string {
  const name = capital(t(`mail-state-${state}`));
  if (state === 'queued' && next) return t('outbox-state-next', { state: name, when: dateTime(next) });
  return t('outbox-state-when', { state: name, when: dateTime(left ?? created) });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who somebody is: a contact as the arrangement says it. */
export function roleText({ role, position }: Pick<MailPerson, 'role' | 'position'>): string {
  return position || t(`mailing-role-${role}`);
}

/** Who it is for: names where there are, with the addresses. */
export function receiversText(receivers: readonly MailReceiver[]): string {
  const one = ({ name, address }: MailReceiver) => (name ? `${name} <${address}>` : address);
  return receivers.map(one).join(', ');
}
