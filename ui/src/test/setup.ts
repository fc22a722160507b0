/** Before every test: no binder behind the page, and what jsdom lacks. */
import { afterEach, vi } from 'vitest';
import { gate } from '../ipc/gate';
import { invoke, reset } from './wire';

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (command: string, payload: Record<string, unknown>) => invoke(command, payload),
  Channel: class {
    constructor(readonly onmessage: (message: unknown) => void) {}
  },
}));

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// axe asks for one to measure icon fonts; there are none.
HTMLCanvasElement.prototype.getContext = () => null;

reset();
afterEach(() => {
  reset();
  gate.reset();
});
