/** Questions that the first screen will ask, asked while the page is still being built. */
import type { DeskStatus } from '../gen/wire';
import { call, deskCall, type CommandName, type Result } from '../ipc/call';

type Plain = 'binder_status' | 'today';

let desk: Promise<DeskStatus> | null = null;
const asked = new Map<CommandName, Promise<unknown>>();

/**
 * Asks now; the answers are taken by the first `deskTaken` and `taken`. Gives the language to
 * speak, empty where the desk does not answer.
 */
export function askAhead(...names: Plain[]): Promise<string> {
  desk = deskCall('desk_status', null);
  const language = desk.then(
    (status) => status.look.language,
    () => '',
  );
  for (const name of names) {
    const answer = call(name, null);
    // Whoever takes it hears what went wrong.
    answer.catch(() => undefined);
    asked.set(name, answer);
  }
  return language;
}

/** The answer that was asked ahead, once; else a fresh one. */
export function taken<K extends Plain>(name: K): Promise<Result<K>> {
  const answer = asked.get(name) as Promise<Result<K>> | undefined;
  asked.delete(name);
  // What was refused before the first run may be answered after it.
  return answer ? answer.catch(() => call(name, null)) : call(name, null);
}

/** Where the desk stands: as asked ahead, once; else asked now. */
export function deskTaken(): Promise<DeskStatus> {
  const answer = desk;
  desk = null;
  return answer ?? deskCall('desk_status', null);
}
