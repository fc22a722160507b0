/** The agenda as a file for another agenda program. */
import type { AgendaFileChoice } from '@/gen/wire';
import { t } from '@/i18n';
import { agendaSave, errorText, reportOpen } from '@/ipc';
import { toasts } from '@/state/toast.svelte';

/** Writes the file; a message tells how it went. */
export async function saveAgenda(choice: AgendaFileChoice): Promise<void> {
  try {
    const file = await agendaSave(choice);
    if (!file) return;
    toasts.show(t('agenda-saved', { name: file.name }), {
      label: t('agenda-open-file'),
      run: () => void open(file.saved),
    });
  } catch (thrown) {
    toasts.error(errorText(thrown), { label: t('retry'), run: () => void saveAgenda(choice) });
  }
}

async function open(saved: string): Promise<void> {
  try {
    await reportOpen(saved);
  } catch (thrown) {
    toasts.error(errorText(thrown));
  }
}
