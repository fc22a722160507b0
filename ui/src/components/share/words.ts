/** What is said of sharing, in words. */
import type { Concept, PackageCount, PartnerRow, ShareView } from '../../gen/wire';
import { dateTime, t } from '../../i18n';
import { kindName } from '../backup/words';

/** The name of a kind of thing. */
export function kindText(concept: Concept): string {
  return kindName(concept) ?? t('share-kind-other');
}

/** When something was delivered or received; in words when never. */
export function whenText(at: string | null): string {
  return at === null ? t('share-never') : dateTime(at);
}

/** What asks for attention with a partner, most pressing first. */
export function warnings(partner: PartnerRow): string[] {
  const lines: string[] = [];
  const { name } = partner;
  if (partner.gap) lines.push(t('share-gap', { name }));
  if (partner.late) lines.push(t('share-late', { name, count: partner.quiet_days }));
  if (partner.folder !== null && !partner.folder_there) {
    lines.push(t('share-folder-gone', { folder: partner.folder }));
  }
  return lines;
}

/** A line of a package with the kinds that go under one name put together. */
export function counted(counts: readonly PackageCount[]): (PackageCount & { kind: string })[] {
  const rows = new Map<string, PackageCount & { kind: string }>();
  for (const count of counts) {
    const kind = kindText(count.concept);
    const row = rows.get(kind);
    if (!row) {
      rows.set(kind, { ...count, kind });
      continue;
    }
    row.added += count.added;
    row.changed += count.changed;
    row.removed += count.removed;
    row.beside += count.beside;
    row.held += count.held;
  }
  return [...rows.values()];
}

/** From how many bytes on a mail is large for many mailboxes. */
const LARGE = 15_000_000;

/** The size of a mail with a file of so many bytes, in megabytes, where that is much; else none. */
export function largeMail(bytes: number): number | null {
  // In a mail three bytes become four signs, and each 76 signs a line.
  const size = Math.ceil(bytes / 3) * 4 * (78 / 76);
  return size > LARGE ? Math.ceil(size / 1_000_000) : null;
}

/** Whether there is a shared folder in which something may lie. */
export function looksIn(view: ShareView): boolean {
  return view.partners.some((partner) => partner.folder_there);
}
