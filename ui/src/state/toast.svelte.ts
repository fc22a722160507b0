/** Short messages at the foot of the window. */

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  text: string;
  kind: 'status' | 'error';
  action: ToastAction | null;
}

/** How long a message stays, in milliseconds; errors stay until they are closed. */
const STAY = 10_000;

class Toasts {
  items = $state.raw<Toast[]>([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Shows a message; a newer status takes the place of an older one. */
  show(text: string, action: ToastAction | null = null): number {
    this.items.filter((toast) => toast.kind === 'status').forEach((toast) => this.close(toast.id));
    return this.#add({ text, kind: 'status', action });
  }

  /** Shows what went wrong. */
  error(text: string, action: ToastAction | null = null): number {
    this.items.filter((toast) => toast.text === text).forEach((toast) => this.close(toast.id));
    return this.#add({ text, kind: 'error', action });
  }

  /** Takes away what offers to undo: another change came after it. */
  dropActions(): void {
    this.items
      .filter((toast) => toast.kind === 'status' && toast.action)
      .forEach((toast) => this.close(toast.id));
  }

  /** Takes all messages away: somebody else sits here. */
  clear(): void {
    for (const { id } of this.items) this.close(id);
  }

  close(id: number): void {
    this.hold(id);
    this.items = this.items.filter((toast) => toast.id !== id);
  }

  /** Keeps a message as long as somebody points at it or has the focus in it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** Lets it go again. */
  release(id: number): void {
    this.hold(id);
    const toast = this.items.find((each) => each.id === id);
    if (toast?.kind !== 'status') return;
    this.#timers.set(
      id,
      setTimeout(() => this.close(id), STAY),
    );
  }

  #add(toast: Omit<Toast, 'id'>): number {
    const id = this.#next++;
    this.items = [...this.items, { ...toast, id }];
    this.release(id);
    return id;
  }
}

export const toasts = new Toasts();
