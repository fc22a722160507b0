/** Differences between two forms, by the place where they stand. */
import type { FormDiffLine } from '@/gen/wire';

export interface DiffGroup {
  key: string;
  place: readonly string[];
  lines: readonly FormDiffLine[];
}

/** Lines of one place follow each other; each place becomes a group. */
export function grouped(lines: readonly FormDiffLine[]): DiffGroup[] {
  const groups: { place: readonly string[]; lines: FormDiffLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && same(last.place, line.place)) last.lines.push(line);
    else groups.push({ place: line.place, lines: [line] });
  }
  return groups.map((group, index) => ({ key: String(index), ...group }));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
