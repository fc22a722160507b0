/** What is said of the place of the binder. */
import type { PlaceKind } from '../../gen/wire';
import { t } from '../../i18n';
import { health } from '../../state/health.svelte';
import { toasts } from '../../state/toast.svelte';

/** The advice against it; none for a folder on this computer. */
export function placeAdvice(place: PlaceKind | undefined): string | null {
  if (place === undefined || place === 'local') return null;
  if (place === 'network') return t('place-network');
  const names = {
    'one-drive': t('place-onedrive'),
    dropbox: t('place-dropbox'),
    'google-drive': t('place-google'),
    'i-cloud': t('place-icloud'),
    nextcloud: t('place-nextcloud'),
    other: t('place-cloud'),
  };
  return t('place-synced', { name: names[place.synced] });
}

/** Says it once, when the folder has just been chosen. */
export async function adviseOnPlace(): Promise<void> {
  await health.look();
  const advice = placeAdvice(health.value?.place);
  if (advice) toasts.show(advice);
}
