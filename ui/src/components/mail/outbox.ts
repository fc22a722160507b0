/** What can be done about a message in the outbox; each tells how it went. */
import type { MailAction, MailRow } from '@/gen/wire';
import { t } from '@/i18n';
import { errorText, mailCopySave, mailOpen, reportOpen } from '@/ipc';
import { outbox } from '@/state/outbox.svelte';
import { saveOrTell } from '@/state/save';
import { toasts } from '@/state/toast.svelte';

/** Does what was chosen; whether that was done. */
export async function act(row: MailRow, action: MailAction): Promise<boolean> {
  const done = await DO[action](row);
  void outbox.look();
  return done !== null;
}

const DO: Record<MailAction, (row: MailRow) => Promise<MailRow | null>> = {
  retry: ({ id }) => saveOrTell('mail_retry', id, t('outbox-retried')),
  'give-up': ({ id }) => saveOrTell('mail_give_up', id, t('outbox-given-up')),
  'confirm-sent': ({ id }) => saveOrTell('mail_confirm_sent', id, t('outbox-confirmed')),
};

/** Opens the kept copy in the mail program. */
export function openCopy({ id }: MailRow): Promise<void> {
  return told(() => mailOpen(id));
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
