/** Elements found by what they stand for. */

/** The element under `root` whose `data-<name>` is `value`. */
export function marked(
  root: ParentNode | null | undefined,
  name: string,
  value: string,
): HTMLElement | null {
  const all = root?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [];
  return [...all].find((element) => element.dataset[name] === value) ?? null;
}
