/** What a screen reader adds to the name of an element. */
export function described(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '');
  return texts.filter(Boolean).join(' ');
}
