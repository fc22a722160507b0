import { afterEach, describe, expect, it, vi } from 'vitest';
import userEvent from '@testing-library/user-event';
import { readOnly } from './read-only';

let root: HTMLElement;
let detach: (() => void) | void;

function draw(html: string): void {
  root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  detach = readOnly(root) as () => void;
}
const one = <T extends HTMLElement>(css: string) => root.querySelector<T>(css) as T;

afterEach(() => {
  detach?.();
  root.remove();
});

describe('a part to read', () => {
  it('stills what changes, and leaves what reads', () => {
    draw(`<input id="a"><textarea id="b"></textarea><input type="checkbox" id="c">
      <select id="d"></select><button id="e"></button>
      <button id="f" aria-expanded="false"></button>
      <div data-reads><button id="g"></button><select id="h"></select></div>
      <dialog open><button id="i"></button></dialog>`);
    expect(one<HTMLInputElement>('#a').readOnly).toBe(true);
    expect(one<HTMLTextAreaElement>('#b').readOnly).toBe(true);
    const still = (id: string) => one<HTMLButtonElement>(id).disabled;
    expect(['#c', '#d', '#e'].map(still)).toEqual([true, true, true]);
    expect(['#f', '#g', '#h', '#i'].map(still)).toEqual([false, false, false, false]);
  });

  it('keeps doing so for what is drawn later or switched on again', async () => {
    draw('<p></p>');
    const button = document.createElement('button');
    one('p').append(button);
    await vi.waitFor(() => expect(button.disabled).toBe(true));
    button.disabled = false;
    await vi.waitFor(() => expect(button.disabled).toBe(true));
  });

  it('comes to rest: what is still already is not set again', async () => {
    draw('<textarea></textarea><button></button>');
    const seen = vi.fn();
    const observer = new MutationObserver((records) => seen(records.length));
    observer.observe(root, { subtree: true, attributes: true });
    root.append(document.createElement('input'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    expect(seen.mock.calls.flat()).toEqual([1]);
  });

  it('lets no key and no letter through, but moving and copying', async () => {
    draw('<div id="row" tabindex="0"><input value="x"></div>');
    const heard = vi.fn();
    one('#row').addEventListener('keydown', (event) => heard(event.key));
    one('#row').focus();
    await userEvent.keyboard('3{ArrowDown}{Control>}c{/Control}');
    expect(heard.mock.calls.flat()).toEqual(['ArrowDown', 'Control', 'c']);
    await userEvent.type(one('input'), 'abc');
    expect(one<HTMLInputElement>('input').value).toBe('x');
  });
});
