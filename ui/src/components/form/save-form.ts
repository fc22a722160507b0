/** A form as one file. */
import type { FormRef } from '@/gen/wire';
import { t } from '@/i18n';
import { errorText, formSave } from '@/ipc';
import { toasts } from '@/state/toast.svelte';

/** Asks where to keep a form and writes it; a message tells how it went. */
export async function saveForm(form: FormRef, asCase: boolean): Promise<void> {
  try {
    const file = await formSave({ form, case: asCase });
    if (file) toasts.show(t('report-saved', { name: file.name }));
  } catch (thrown) {
    const retry = { label: t('retry'), run: () => void saveForm(form, asCase) };
    toasts.error(errorText(thrown), retry);
  }
}
