/** Files kept in the binder: adding, opening, saving elsewhere. Each tells how it went. */
import type { FileRow, FileTarget } from '@/gen/wire';
import { t } from '@/i18n';
import { attachmentAdd, attachmentOpen, attachmentSave, errorText, reportOpen } from '@/ipc';
import { session } from '@/state/session.svelte';
import { toasts } from '@/state/toast.svelte';

/** Asks for files and keeps them; each that is refused is named with its reason. */
export async function addFiles(target: FileTarget): Promise<void> {
  await told(async () => {
    const saved = await attachmentAdd(target);
    if (!saved) return;
    const { added, same, refused } = session.saved(saved);
    if (added.length > 0) {
      toasts.show(t('files-added', { count: added.length }), {
        label: t('undo'),
        run: () => void session.undo(),
      });
    } else if (same.length > 0) {
      toasts.show(t('files-same', { names: same.join(', ') }));
    }
    for (const { name, error } of refused) {
      toasts.error(t('file-refused', { name, reason: errorText(error) }));
    }
  });
}

/** Opens a copy with the program that the system has for it. */
export function openFile(file: FileRow): Promise<void> {
  return told(() => attachmentOpen(file.id));
}

/** Asks where to keep a copy. */
export function saveFile(file: FileRow): Promise<void> {
  return told(async () => {
    const saved = await attachmentSave(file.id);
    if (!saved) return;
    const open = () => void told(() => reportOpen(saved.saved));
    toasts.show(t('file-saved', { name: saved.name }), { label: t('report-open'), run: open });
  });
}

/** Kind, size and day of a file in one line. */
export function fileFacts(file: FileRow, day: string): string {
  return t('file-facts', { kind: t(`file-kind-${file.kind}`), size: sizeText(file.size), day });
}

/** Thousands of bytes up to a million, then millions with one digit. */
export function sizeText(size: number): string {
  if (size < 999_500) return t('file-size-kb', { size: Math.max(1, Math.round(size / 1000)) });
  return t('file-size-mb', { size: Math.round(size / 100_000) / 10 });
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    toasts.error(errorText(thrown), { label: t('retry'), run: () => void told(work) });
  }
}
