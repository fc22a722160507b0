/** Theme and text size on the document; the styles do the rest. */
import type { Preferences } from '../gen/wire';

export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;

/** Puts theme and text size on the root. */
export function dressUp(preferences: Pick<Preferences, 'theme' | 'text_size'>): void {
  const root = document.documentElement;
  root.dataset.theme = preferences.theme;
  root.style.fontSize = `${preferences.text_size}%`;
}
