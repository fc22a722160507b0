/** Questions that the first screen will ask, asked while the page is still being built. */
import { call, type CommandName, type Result } from '../ipc';

type Plain = 'binder_status' | 'today';

const asked = new Map<CommandName, Promise<unknown>>();

/** Asks now; the answer is taken by the first `taken`. */
export function askAhead(...names: Plain[]): void {
  for (const name of names) {
    const answer = call(name, null);
    // Whoever takes it hears what went wrong.
    answer.catch(() => undefined);
    asked.set(name, answer);
  }
}

/** The answer that was asked ahead, once; else a fresh one. */
export function taken<K extends Plain>(name: K): Promise<Result<K>> {
  const answer = asked.get(name) as Promise<Result<K>> | undefined;
  asked.delete(name);
  return answer ?? call(name, null);
}
