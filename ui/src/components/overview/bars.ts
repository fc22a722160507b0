/** Where the parts of a bar lie; pure. */

export interface BarPart {
  /** 1 to 4. */
  level: number;
  x: number;
  width: number;
}

/** The parts of a bar of this width, in proportion; a level that nobody got has none. */
export function bars(counts: readonly number[], width: number): BarPart[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  let x = 0;
  return counts.flatMap((count, at) => {
    if (count === 0) return [];
    const part = { level: at + 1, x, width: (count / sum) * width };
    x += part.width;
    return [part];
  });
}
