/** The overview as a file: where it was kept is told, with a button to open it. */
import type { OverviewFileChoice } from '@/gen/wire';
import { errorText, overviewSave, reportOpen } from '@/ipc';
import { t } from '@/i18n';
import { toasts } from '@/state/toast.svelte';

/** Asks where to keep the table and writes it. */
export async function saveOverview(choice: OverviewFileChoice): Promise<void> {
  try {
    const file = await overviewSave(choice);
    if (!file) return;
    toasts.show(t('report-saved', { name: file.name }), {
      label: t('report-open'),
      run: () => void open(file.saved),
    });
  } catch (thrown) {
    toasts.error(errorText(thrown));
  }
}

async function open(saved: string): Promise<void> {
  try {
    await reportOpen(saved);
  } catch (thrown) {
    toasts.error(errorText(thrown));
  }
}
