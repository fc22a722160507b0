import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Todo } from '@/gen/wire';
import { dialogs } from '@/state/dialogs.svelte';
import { router } from '@/state/router.svelte';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { todo } from '@/test/samples';
import { answer, calls, callsOf, saved, status } from '@/test/wire';
import TodoList from './TodoList.svelte';
import { FITS, grouped, openTodo, todoText } from './todos';

beforeEach(() => {
  session.status = status();
  calls.length = 0;
  dialogs.closeObservation();
  router.route = { view: 'today' };
});

/** Many lines, the first late and the rest for later. */
function many(count: number): Todo[] {
  return Array.from({ length: count }, (_, n) =>
    todo({ key: `document/${n}`, title: `Papier ${n}`, ...(n > 2 && { urgency: 'later', days: 9 }) }),
  );
}

describe('what is to be done', () => {
  it('stands in groups of urgency, at most as many as fit', () => {
    const groups = grouped(many(12), FITS);
    expect(groups.map(({ id, todos }) => [id, todos.length])).toEqual([
      ['late', 3],
      ['later', 5],
    ]);
  });

  it('says hours in the way of the language, and which day was missed', () => {
    expect(todoText(todo({ kind: 'hours-near', minutes: [45 * 60 + 30, 50 * 60] }))).toContain(
      '45:30 van 50:00',
    );
    expect(todoText(todo({ kind: 'missed', title: '2026-11-10' }))).toContain('10');
  });

  it.each([
    ['meeting', { key: 'meeting/visit' }, { tab: 'talks', target: 'meeting/visit' }],
    ['agreement', { key: 'entry/e1', entry: 'e1' }, { tab: 'talks', target: 'e1' }],
    ['missed', { key: 'entry/e2', title: '2026-11-10' }, { tab: 'attendance', target: '2026-11-10' }],
    ['final', { key: 'moment/final' }, { tab: 'form', moment: 'final' }],
    ['closing', { key: 'closing' }, { tab: 'closing' }],
  ] as const)('opens the page of a line: %s', (kind, rest, expected) => {
    openTodo(todo({ kind, ...rest }));
    expect(router.route).toEqual({ view: 'intern', intern: 'in1', placement: 'pl1', ...expected });
  });
});

describe('the list', () => {
  it('does a paper, an agreement and the archive with one click', async () => {
    const entry = { id: 'e1', placement: 'pl1', created: '', body: {} as never };
    answer('todo_done', () => saved(entry));
    answer('placement_archive', () => saved({} as never));
    render(TodoList, {
      todos: [
        todo(),
        todo({ kind: 'agreement', key: 'entry/e1', title: 'Boek' }),
        todo({ kind: 'archive', key: 'archive', due: null }),
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: /Agenda: ontvangen/ }));
    await userEvent.click(screen.getByRole('button', { name: /Boek: gedaan/ }));
    await userEvent.click(screen.getByRole('button', { name: /naar het archief/ }));
    await waitFor(() => expect(callsOf('placement_archive')).toEqual(['pl1']));
    expect(callsOf('todo_done')).toEqual([
      { placement: 'pl1', key: 'document/agenda' },
      { placement: 'pl1', key: 'entry/e1' },
    ]);
  });

  it('notes an observation where nothing was noted', async () => {
    render(TodoList, { todos: [todo({ kind: 'quiet', key: 'quiet', due: null })] });
    await userEvent.click(screen.getByRole('button', { name: /Observatie/ }));
    expect(dialogs.observation?.placement).toBe('pl1');
  });

  it('shows one’s own first and everybody’s when asked', async () => {
    render(TodoList, { todos: [todo(), todo({ mine: false, name: 'Bram', placement: 'pl2' })] });
    expect(screen.queryByText('Bram')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Iedereen' }));
    expect(screen.getByText('Bram')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows the rest on demand, with the whole number at each group', async () => {
    render(TodoList, { todos: many(12) });
    const lines = () => document.querySelectorAll('li').length;
    expect(lines()).toBe(FITS);
    const later = screen.getByRole('region', { name: /Straks/ });
    expect(within(later).getByRole('heading').textContent).toContain('(9)');
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 12' }));
    expect(lines()).toBe(12);
    await userEvent.click(screen.getByRole('button', { name: 'Toon minder' }));
    expect(lines()).toBe(FITS);
  });

  it('says when there is nothing to do', () => {
    render(TodoList, { todos: [] });
    expect(screen.getByText(/Niets te doen/)).toBeTruthy();
  });
});
