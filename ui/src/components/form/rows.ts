/** The forms of the program as one row each. */
import type { FormRow } from '@/gen/wire';

export interface FormEntry {
  /** The newest version. */
  row: FormRow;
  versions: number;
  /** How many placements use any version. */
  used: number;
}

/** One entry for each form of a kind, with its newest version, in the order of the list. */
export function entries(rows: readonly FormRow[], kind: FormRow['kind']): FormEntry[] {
  const byId = new Map<string, FormEntry>();
  for (const row of rows.filter((each) => each.kind === kind)) {
    const known = byId.get(row.form.id);
    byId.set(row.form.id, {
      row: known && known.row.form.version > row.form.version ? known.row : row,
      versions: (known?.versions ?? 0) + 1,
      used: (known?.used ?? 0) + row.used,
    });
  }
  return [...byId.values()];
}
