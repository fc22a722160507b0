/** Saving: run the command, tell the views, offer to take it back. */
import type { Item, Saved } from '../gen/wire';
import { t } from '../i18n';
import { call, errorText, type Args, type CommandName, type Result } from '../ipc';
import { operation, session } from './session.svelte';
import { toasts } from './toast.svelte';

/** The commands that change something. */
export type SavingCommand = {
  [K in CommandName]: Result<K> extends Saved<unknown> ? K : never;
}[CommandName];

type Value<K extends SavingCommand> = Result<K> extends Saved<infer T> ? T : never;

/**
 * Runs a changing command. With `done` it says so in a toast that can undo it; without, only
 * 'Bewaard om 14:02' moves. Throws the `WireError` for the form to show.
 */
export async function save<K extends SavingCommand>(
  name: K,
  args: Args<K>,
  done?: string,
): Promise<Value<K>> {
  const saved = (await call(name, args)) as Saved<Value<K>>;
  const value = session.saved(saved);
  // 'Undo' in an older message would now take back this change instead.
  if (done) toasts.show(done, saved.undo ? undoAction(saved.undo) : null);
  else toasts.dropActions();
  return value;
}

/** Like `save`, for a button without a form around it: what goes wrong is said in a toast. */
export async function saveOrTell<K extends SavingCommand>(
  name: K,
  args: Args<K>,
  done?: string,
): Promise<Value<K> | null> {
  try {
    return await save(name, args, done);
  } catch (thrown) {
    tell(thrown, () => void saveOrTell(name, args, done));
    return null;
  }
}

/** Puts a thing in the bin or back in its place; whether that was done. */
export async function move(way: 'bin' | 'restore', item: Item, done: string): Promise<boolean> {
  try {
    await save(way, item, done);
    return true;
  } catch (thrown) {
    tell(thrown, () => void move(way, item, done));
    return false;
  }
}

function tell(thrown: unknown, again: () => void): void {
  toasts.error(errorText(thrown), { label: t('retry'), run: again });
}

function undoAction(id: string): { label: string; run: () => void } {
  return { label: t('undo-what', { what: operation(id) }), run: () => void session.undo() };
}
