/** The quiet word about a child's name: late, once, and never in the way of what is typed. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hint } from '@/gen/wire';
import * as ipc from '@/ipc';
import ChildHint from './ChildHint.svelte';
import { ChildHints, PAUSE, replaceName } from './hint.svelte';

const emma: Hint = { start: 0, end: 4, word: 'Emma', initial: 'E.' };

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('it is asked once the typing pauses, and an answer that was overtaken says nothing', async () => {
  const call = vi.spyOn(ipc, 'call').mockResolvedValue([emma] as never);
  const hints = new ChildHints();
  hints.look('Em', null);
  hints.look('Emma', null);
  expect(call).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(call).toHaveBeenCalledTimes(1);
  expect(hints.names).toEqual([{ name: 'Emma', initial: 'E.' }]);
  hints.look('', null);
  expect(hints.names).toEqual([]);
});

test('what is left standing is not spoken of again in this note', async () => {
  vi.spyOn(ipc, 'call').mockResolvedValue([emma, emma] as never);
  const hints = new ChildHints();
  hints.look('Emma en Emma', null);
  await vi.advanceTimersByTimeAsync(PAUSE);
  hints.ignore('Emma');
  expect(hints.names).toEqual([]);
  hints.look('Emma en Emma lachen', null);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(hints.names).toEqual([]);
});

test('a hint that fails bothers nobody', async () => {
  vi.spyOn(ipc, 'call').mockRejectedValue(new Error('broken'));
  const hints = new ChildHints();
  hints.look('Emma', null);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(hints.names).toEqual([]);
});

test('the initial takes the place of the whole word only', () => {
  expect(replaceName('Emma en Emmanuel. Emma.', 'Emma', 'E.')).toBe('E. en Emmanuel. E.');
  expect(replaceName('Zoë (Zoë) Zoën', 'Zoë', 'Z.')).toBe('Z. (Z.) Zoën');
});

test('one click puts the initial in the text', async () => {
  vi.spyOn(ipc, 'call').mockResolvedValue([emma] as never);
  const onreplace = vi.fn();
  render(ChildHint, { text: 'Emma bouwt.', onreplace });
  await vi.advanceTimersByTimeAsync(PAUSE);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(await screen.findByRole('button', { name: /Emma wordt E\./ }));
  expect(onreplace).toHaveBeenCalledWith('E. bouwt.');
});
