/** Answers to commands in tests, in place of the binder. */
import { vi } from 'vitest';
import type { AppError, BinderStatus, Commands, DeskStatus, KeyStatus, Saved } from '../gen/wire';

type Handler = (args: never) => unknown;

const handlers = new Map<string, Handler>();

/** Every call so far: the name and its argument. */
export const calls: { name: string; args: unknown }[] = [];

/** Answers a command; what the function throws is what the command throws. */
export function answer<K extends keyof Commands>(
  name: K,
  handler: (args: Commands[K]['args']) => Commands[K]['result'] | Promise<Commands[K]['result']>,
): void {
  handlers.set(name, handler as Handler);
}

/** Answers a command of the window itself. */
export function answerShell(
  name: string,
  handler: (args: Record<string, unknown>) => unknown,
): void {
  handlers.set(name, handler as Handler);
}

/** Says something on a channel that a command was given. */
export function notify(channel: unknown, message: unknown): void {
  (channel as { onmessage: (message: unknown) => void }).onmessage(message);
}

/** The arguments with which a command was called, in order. */
export function callsOf(name: keyof Commands): unknown[] {
  return calls.filter((call) => call.name === name).map((call) => call.args);
}

/** Forgets everything; a desk without passphrase answers. */
export function reset(): void {
  handlers.clear();
  calls.length = 0;
  answer('desk_status', () => deskStatus());
}

export const invoke = vi.fn(async (command: string, payload: Record<string, unknown>) => {
  const wrapped = command === 'call' || command === 'desk_call';
  const name = wrapped ? String(payload.name) : command;
  const args = wrapped ? payload.args : payload;
  calls.push({ name, args });
  const handler = handlers.get(name);
  if (!handler) throw failure({ code: 'arguments-invalid', refused: false });
  return handler(args as never);
});

/** An error as it comes over the wire. */
export function failure(error: Partial<AppError> & Pick<AppError, 'code'>): AppError {
  return { args: {}, field: null, refused: true, ...error };
}

/** What a change gives back. */
export function saved<T>(value: T, rest: Partial<Saved<T>> = {}): Saved<T> {
  return {
    value,
    saved_at: '2026-11-22T13:02:00Z',
    changed: [],
    undo: null,
    redo: null,
    ...rest,
  };
}

/** A binder in use by one mentor. */
export function status(rest: Partial<BinderStatus> = {}): BinderStatus {
  return {
    first_run: false,
    sample: false,
    me: 'p1',
    people: [{ id: 'p1', name: 'Els Maes', roles: ['mentor'] }],
    preferences: { language: 'nl', theme: 'light', text_size: 100 },
    undo: null,
    redo: null,
    today: '2026-11-22',
    program_version: '0.1.0',
    ...rest,
  };
}

/** A desk with an open binder that asks for no passphrase. */
export function deskStatus(rest: Partial<DeskStatus> = {}): DeskStatus {
  return {
    state: 'open',
    look: { language: 'nl', theme: 'light', text_size: 100 },
    protected: false,
    keyring: false,
    recovery: false,
    wait: 0,
    who: null,
    by: null,
    lock_minutes: null,
    words_waiting: false,
    trouble: null,
    ...rest,
  };
}

/** A desk with a binder that Els unlocked. */
export function unlocked(rest: Partial<DeskStatus> = {}): DeskStatus {
  const by = 'passphrase' as const;
  return deskStatus({ protected: true, recovery: true, who: 'p1', by, lock_minutes: 10, ...rest });
}

/** The same, locked. */
export function locked(rest: Partial<DeskStatus> = {}): DeskStatus {
  return deskStatus({ state: 'locked', protected: true, recovery: true, ...rest });
}

/** Who can unlock: Els, who is the director, and not yet Jo. */
export function keyStatus(rest: Partial<KeyStatus> = {}): KeyStatus {
  return {
    protected: true,
    people: [
      { id: 'p1', name: 'Els Maes', roles: ['director'], unlocks: true, me: true },
      { id: 'p2', name: 'Jo Smet', roles: ['mentor'], unlocks: false, me: false },
    ],
    recovery: 'ready',
    recovery_made: '2026-11-20',
    keyring: 'off',
    minutes: 10,
    may_manage: true,
    ...rest,
  };
}
