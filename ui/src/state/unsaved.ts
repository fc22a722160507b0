/** Whether somebody has text in the page that is not kept yet. */
import type { Who } from '../ipc/gate';

type Source = (who: Who) => boolean;

const sources = new Set<Source>();

/** Asks `source` too from now on; gives back how to stop. */
export function countUnsaved(source: Source): () => void {
  sources.add(source);
  return () => sources.delete(source);
}

/** Whether anything that this person entered is not kept yet, outside of open fields. */
export function hasUnsaved(who: Who): boolean {
  return [...sources].some((source) => source(who));
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** When a field was last changed by hand, and when something was last kept: numbers that grow. */
let now = 0;
let kept = 0;
const touched = new WeakMap<Field, number>();

/** Notes that somebody typed or chose; for the whole page, so that no form needs to think of it. */
export function noteTyping(event: Event): void {
  const field = event.target;
  const isField = ['INPUT', 'TEXTAREA', 'SELECT'].includes((field as Element | null)?.tagName ?? '');
  if (isField) touched.set(field as Field, ++now);
}

/** Notes that something was kept. */
export function noteSaved(): void {
  kept = ++now;
}

/**
 * Whether something in the fields of `root` is not known to be kept: whatever was entered in an
 * open dialog, and elsewhere the text that was typed since something was kept.
 */
export function typedIn(root: Element): boolean {
  return fieldsOf(root).some(isUnsaved);
}

/** The texts in fields that are not known to be kept, each with the label of its field. */
export function unsavedTexts(root: Element): { label: string; text: string }[] {
  return fieldsOf(root)
    .filter((field) => isText(field) && isUnsaved(field))
    .map((field) => ({ label: labelOf(field), text: field.value }));
}

function fieldsOf(root: Element): Field[] {
  return [...root.querySelectorAll<Field>('input, textarea, select')];
}

function isUnsaved(field: Field): boolean {
  const when = touched.get(field);
  if (when === undefined || field.type === 'password' || field.closest('search')) return false;
  const inDialog = field.closest('dialog') !== null;
  if (!isText(field)) return inDialog;
  return (inDialog || when > kept) && field.value.trim() !== '';
}

function labelOf(field: Field): string {
  return field.labels?.[0]?.textContent?.trim() ?? field.getAttribute('aria-label') ?? '';
}

function isText(field: Field): boolean {
  return !['checkbox', 'radio', 'range', 'select-one', 'select-multiple'].includes(field.type);
}
