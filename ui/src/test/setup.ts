/** Before every test: no binder behind the page, and what jsdom lacks. */
import { configure } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';
import { languages } from '../gen/messages';
import { load } from '../i18n/bundles';
import { gate } from '../ipc/gate';
import { invoke, reset } from './wire';

// A loaded machine may take seconds for what is done at once elsewhere; a test that fails waits.
configure({ asyncUtilTimeout: 20_000 });

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

await Promise.all(languages.map(load));

reset();
afterEach(() => {
  reset();
  gate.reset();
});
