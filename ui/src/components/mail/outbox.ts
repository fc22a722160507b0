/** What can be done about a message in the outbox; each tells how it went. */
import type { MailAction, MailRow } from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, mailCopySave, mailOpen, reportOpen } from '@/ipc';
import { dialogs } from '@/state/dialogs.svelte';
import { outbox } from '@/state/outbox.svelte';
import { saveOrTell } from '@/state/save';
import { toasts } from '@/state/toast.svelte';
import { among, keyOf, mailsOf, suggested } from './drafts';

/** What is decided about the message itself. */
type Decision = Exclude<MailAction, 'write-again'>;

/** Does what was chosen; whether that was done. */
export async function act(row: MailRow, action: Decision): Promise<boolean> {
  const done = await DO[action](row);
  void outbox.look();
  return done !== null;
}

const DO: Record<Decision, (row: MailRow) => Promise<MailRow | null>> = {
  retry: ({ id }) => decide('mail_retry', id, t('outbox-retried')),
  'give-up': ({ id }) => decide('mail_give_up', id, t('outbox-given-up')),
  'confirm-sent': ({ id }) => decide('mail_confirm_sent', id, t('outbox-confirmed')),
};

/** Decides, and says so without an offer to undo: that would take back something else. */
async function decide(
  name: 'mail_retry' | 'mail_give_up' | 'mail_confirm_sent',
  id: string,
  done: string,
): Promise<MailRow | null> {
  const row = await saveOrTell(name, id);
  if (row) toasts.show(done, null);
  return row;
}

/**
 * Begins a new message from the words of one that can't leave any more. What somebody began
 * already about the same thing is not written over.
 */
export function writeAgain({ id, placement, about }: MailRow): Promise<void> {
  return told(async () => {
    const { row, text, language } = await call('mail', id);
    const choice = { placement, about, language };
    const start = await call('mail_start', choice);
    const [to, cc] = [among(start.people, row.to), among(start.people, row.cc)];
    const entry = { ...suggested(start), to, cc, subject: row.subject, text, lock: row.locked };
    const begun = mailsOf();
    if (!begun.get(keyOf(choice))) begun.keep(keyOf(choice), { start, entry });
    dialogs.openMail(choice);
  });
}

/** Opens the kept copy in the mail program; a draft is opened then. */
export function openCopy({ id }: MailRow): Promise<void> {
  return told(async () => {
    await mailOpen(id);
    void outbox.look();
  });
}

/** Asks where to keep the copy as a file. */
export function saveCopy({ id }: MailRow): Promise<void> {
  return told(async () => {
    const file = await mailCopySave(id);
    if (!file) return;
    const run = () => void told(() => reportOpen(file.saved));
    toasts.show(t('report-saved', { name: file.name }), { label: t('open'), run });
  });
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    toasts.error(errorText(thrown), { label: t('retry'), run: () => void told(work) });
  }
}
