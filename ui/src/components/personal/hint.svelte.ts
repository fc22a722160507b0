/** The quiet word about a child's name: asked a while after the last key, never in the way of one. */
import type { Hint } from '@/gen/wire';
import { call } from '@/ipc';

/** How long after the last key it is asked, in milliseconds. */
export const PAUSE = 700;

export class ChildHints {
  #found = $state.raw<Hint[]>([]);
  /** What is left standing in this note. */
  #ignored = $state.raw<ReadonlySet<string>>(new Set());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** The names to speak of, each once, in their order. */
  readonly names = $derived.by(() => {
    const seen = new Map<string, string>();
    for (const { word, initial } of this.#found) {
      if (!this.#ignored.has(word)) seen.set(word, initial);
    }
    return [...seen].map(([name, initial]) => ({ name, initial }));
  });

  /** Looks at `text` once nothing was typed for a while. */
  look(text: string, placement: string | null): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    if (!/\p{L}{2}/u.test(text)) {
      this.#found = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#ask(text, placement, turn), PAUSE);
  }

  async #ask(text: string, placement: string | null, turn: number): Promise<void> {
    try {
      const found = await call('child_hints', { text, placement });
      if (turn === this.#turn) this.#found = found;
    } catch {
      // A hint that fails is no hint; nobody is told.
      if (turn === this.#turn) this.#found = [];
    }
  }

  /** Leaves a name standing in this note. */
  ignore(name: string): void {
    this.#ignored = new Set([...this.#ignored, name]);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
}

/** `text` with every `name` that stands in it as a word of its own replaced. */
export function replaceName(text: string, name: string, initial: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'gu'), (found, at: number) =>
    // The point of the initial is that of the sentence too.
    text[at + found.length] === '.' ? initial.slice(0, -1) : initial,
  );
}
