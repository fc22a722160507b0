/** Hours of the clock as they are typed and as the wire has them. */

/** `10:30:00` as `10:30`; empty for none. */
export function clockText(time: string | null): string {
  return time?.slice(0, 5) ?? '';
}

/** What was typed (`9`, `930`, `9:30`, `9u30`, `9.30`) as `09:30:00`; null when it is no hour. */
export function clockOf(text: string): string | null {
  const found =
    /^(\d{1,2})$/.exec(text.trim()) ?? /^(\d{1,2})\s*[:.uUhH]?\s*(\d{2})?$/.exec(text.trim());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:00`;
}
