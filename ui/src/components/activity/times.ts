/** Hours of the clock as they are typed. */

/** `09:00:00` as `09:00`; empty for no hour. */
export function shown(time: string | null): string {
  return time?.slice(0, 5) ?? '';
}

/** What is typed as `HH:MM:00`: `9`, `930`, `9:30`, `9.30`, `9u30`, `9h30`; null when it is no hour. */
export function parse(text: string): string | null {
  const typed = text.trim();
  const found = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?$/i.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00`;
}
