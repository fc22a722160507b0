/** The way to the binder: one call per command, typed by the generated wire. */
import { invoke } from '@tauri-apps/api/core';
import type { AppError, Commands, ErrorCode } from '../gen/wire';

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

/** Invokes anything of the shell and turns what it throws into a `WireError`. */
export async function send<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw WireError.from(thrown);
  }
}

/** Runs a command of the binder. */
export function call<K extends CommandName>(name: K, args: Args<K>): Promise<Result<K>> {
  return send<Result<K>>('call', { name, args });
}
