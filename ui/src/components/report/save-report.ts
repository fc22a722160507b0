/** One button from a list to a PDF. */
import type { Moment } from '@/gen/wire';
import { t } from '@/i18n';
import { errorText, reportOpen, reportSave } from '@/ipc';
import { toasts } from '@/state/toast.svelte';

/** Writes the report of the placement's own school form; a message tells how it went. */
export async function saveReport(placement: string, moment: Moment): Promise<void> {
  try {
    const file = await reportSave({ placement, moment, form: null, language: null });
    if (!file) return;
    toasts.show(t('report-saved', { name: file.name }), {
      label: t('report-open'),
      run: () => void openReport(file.saved),
    });
  } catch (thrown) {
    const retry = { label: t('retry'), run: () => void saveReport(placement, moment) };
    toasts.error(errorText(thrown), retry);
  }
}

async function openReport(saved: string): Promise<void> {
  try {
    await reportOpen(saved);
  } catch (thrown) {
    toasts.error(errorText(thrown));
  }
}
