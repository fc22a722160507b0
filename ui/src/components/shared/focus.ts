/** Where the focus goes when what had it disappears. */

/** To the content of the page: what was operated is gone from it. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
