/** The way to the binder: one call per command, typed by the generated wire. */
import { invoke } from '@tauri-apps/api/core';
import type { AppError, Commands, ErrorCode } from '../gen/wire';
import { gate } from './gate';

export type CommandName = keyof Commands;
export type Args<K extends CommandName> = Commands[K]['args'];
export type Result<K extends CommandName> = Commands[K]['result'];

/** What a command says when it refuses or breaks. */
export class WireError extends Error {
  readonly code: ErrorCode;
  readonly args: Record<string, string>;
  /** The input it belongs beside. */
  readonly field: string | null;
  /** Whether the input or the state does not allow it; else something broke. */
  readonly refused: boolean;

  constructor(error: AppError) {
    super(error.code);
    this.name = 'WireError';
    this.code = error.code;
    this.args = error.args as Record<string, string>;
    this.field = error.field;
    this.refused = error.refused;
  }

  /** Makes one of anything that was thrown; what is not of the wire becomes `internal`. */
  static from(thrown: unknown): WireError {
    if (thrown instanceof WireError) return thrown;
    if (isAppError(thrown)) return new WireError(thrown);
    return new WireError({ code: 'internal', args: {}, field: null, refused: false });
  }
}

function isAppError(thrown: unknown): thrown is AppError {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'refused' in thrown;
}

/** What says that the binder itself is damaged or gone. */
const TROUBLES: readonly ErrorCode[] = ['binder-damaged', 'binder-half-written', 'binder-gone'];
let troubled: () => void = () => undefined;

/** Calls `listener` when a command met trouble with the binder itself. */
export function ontrouble(listener: () => void): void {
  troubled = listener;
}

async function invoked<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    const error = WireError.from(thrown);
    if (TROUBLES.includes(error.code)) troubled();
    throw error;
  }
}

const locked = (thrown: unknown) => WireError.from(thrown).code === 'locked';

/**
 * Invokes anything of the shell and turns what it throws into a `WireError`. What meets a locked
 * binder waits until the same person has unlocked it.
 */
export function send<T>(command: string, args: Record<string, unknown>): Promise<T> {
  return gate.pass(() => invoked<T>(command, args), locked);
}

/** Runs a command of the binder. */
export function call<K extends CommandName>(name: K, args: Args<K>): Promise<Result<K>> {
  return send<Result<K>>('call', { name, args });
}

/** The commands of the desk. */
export type DeskCommandName = Extract<
  CommandName,
  `desk_${string}` | `backup_${string}` | 'backups' | 'second_forget' | 'unlock' | `unlock_${string}` | 'lock' | `key_${string}` | 'recovery_sheet'
>;

/** Runs a command of the desk: those about the key, and where the binder stands. Never waits. */
export function deskCall<K extends DeskCommandName>(name: K, args: Args<K>): Promise<Result<K>> {
  return invoked<Result<K>>('desk_call', { name, args });
}
