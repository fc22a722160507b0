import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryChangeRow, HistoryRow, HistoryView } from '@/gen/wire';
import { violations } from '@/test/axe';
import { answer, callsOf, failure, saved } from '@/test/wire';
import HistoryDialog from './HistoryDialog.svelte';
import HistoryList from './HistoryList.svelte';
import { aboutsOf } from './abouts';
import { HistoryController } from './history.svelte';

const of = { what: 'placement', id: 'pl1' } as const;

function change(rest: Partial<HistoryChangeRow> = {}): HistoryChangeRow {
  return {
    n: 7,
    concept: 'observation',
    text: 'Gewijzigd: de observatie van 12 november',
    inside: false,
    facts: [{ name: 'Tekst', before: 'Amina troost een kind.', after: 'Amina troost kinderen.' }],
    can_restore: true,
    ...rest,
  };
}

function line(rest: Partial<HistoryRow> = {}): HistoryRow {
  return {
    n: 3,
    day: '2026-11-22',
    time: '14:02',
    text: 'An Peeters wijzigde de observatie van 12 november: tekst',
    undone: false,
    changes: [change()],
    more: 0,
    ...rest,
  };
}

function view(rest: Partial<HistoryView> = {}): HistoryView {
  const people = [
    { id: 'p1', name: 'An Peeters' },
    { id: 'p2', name: 'Els Maes' },
  ];
  return { lines: [line()], next: null, people, ...rest };
}

function show(): void {
  render(HistoryList, { props: { of, abouts: aboutsOf(of) } });
}

beforeEach(() => {
  answer('history', () => view());
});

describe('the history', () => {
  it('stands by day, newest first, with before and after told apart in words', async () => {
    const lines = [line(), line({ n: 2, day: '2026-11-21', time: '09:00', text: 'Eerder' })];
    answer('history', () => view({ lines }));
    show();
    const sentence = await screen.findByText(/An Peeters wijzigde/);
    const days = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(days).toEqual(['zondag 22 november 2026', 'zaterdag 21 november 2026']);
    await fireEvent.click(sentence);
    const [pair] = screen.getAllByRole('group', { name: 'Tekst' });
    expect(pair?.querySelector('[data-part="before"] del')?.textContent).toBe('weg:een kind');
    expect(pair?.querySelector('[data-part="after"] ins')?.textContent).toBe('nieuw:kinderen');
    expect(await violations()).toEqual([]);
  });

  it('is narrowed down by person, kind and period', async () => {
    show();
    await screen.findByText(/An Peeters wijzigde/);
    await fireEvent.change(screen.getByLabelText('Wie'), { target: { value: 'p2' } });
    await fireEvent.change(screen.getByLabelText('Wat'), { target: { value: 'talks' } });
    await waitFor(() => expect(callsOf('history')).toHaveLength(3));
    expect(callsOf('history').at(-1)).toEqual({
      of,
      who: 'p2',
      topic: 'talks',
      from: null,
      to: null,
      before: null,
      limit: null,
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Toon alles' }));
    await waitFor(() => expect(callsOf('history').at(-1)).toMatchObject({ who: null, topic: null }));
  });

  it('shows older ones below those that are there', async () => {
    answer('history', ({ before }) =>
      before === null
        ? view({ next: 3 })
        : view({ lines: [line({ n: 1, text: 'Van lang geleden' })] }),
    );
    show();
    await fireEvent.click(await screen.findByRole('button', { name: 'Toon oudere' }));
    await screen.findByText('Van lang geleden');
    expect(screen.getByText(/An Peeters wijzigde/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toon oudere' })).toBeNull();
  });

  it('brings one thing back, and says why when it cannot', async () => {
    answer('history_restore', () => saved(null));
    show();
    await fireEvent.click(await screen.findByText(/An Peeters wijzigde/));
    const name = 'Zet terug zoals ervoor: Gewijzigd: de observatie van 12 november';
    await fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(callsOf('history_restore')).toEqual([{ line: 3, change: 7 }]));
    answer('history_restore', () => {
      throw failure({ code: 'evaluation-signed', args: { names: 'An', date: '22/11/2026' } });
    });
    await waitFor(() => expect(screen.getByRole('button', { name })).toHaveProperty('disabled', false));
    await fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(screen.getByText(/getekend|ondertekend/i)).toBeTruthy());
  });

  it('says when nothing is there, and what is undone or kept inside', async () => {
    answer('history', () => view({ lines: [] }));
    show();
    expect(await screen.findByText('Hier is nog niets gewijzigd.')).toBeTruthy();
  });

  it('marks what was undone, what stays inside, and what was removed for good', async () => {
    const gone = change({ n: 8, facts: [], can_restore: false, text: 'Voorgoed verwijderd: iets' });
    const lines = [
      line({ undone: true, changes: [change({ inside: true })] }),
      line({ n: 2, text: 'Opgeruimd', changes: [gone], more: 4 }),
      line({ n: 1, text: 'Iets zonder meer', changes: [] }),
    ];
    answer('history', () => view({ lines }));
    show();
    expect(await screen.findByText(/Later ongedaan gemaakt/)).toBeTruthy();
    expect(screen.getByText(/Niet voor het verslag/)).toBeTruthy();
    expect(screen.getByText('En nog 4 wijzigingen.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /Zet terug/ })).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('shows markup as the text that it is', async () => {
    const nasty = '<img src=x onerror="window.hacked=1"><b>vet</b> { $x } \u202Eomgekeerd';
    const facts = [{ name: 'Tekst', before: nasty, after: `${nasty} <script>window.hacked=1</script>` }];
    answer('history', () => view({ lines: [line({ text: nasty, changes: [change({ facts })] })] }));
    render(HistoryDialog, { props: { of, title: nasty, abouts: [], onclose: () => {} } });
    const pair = await screen.findByRole('group', { name: 'Tekst', hidden: true });
    expect(pair.querySelector('img, b, script')).toBeNull();
    expect(document.querySelector('script[src], img, b')).toBeNull();
    const shown = within(pair).getAllByText(/onerror/, { ignore: false });
    expect(shown[0]?.textContent).toContain('<b>vet</b> { $x }');
    expect(screen.getByRole('heading', { level: 2, hidden: true }).textContent).toBe(nasty);
    expect((window as { hacked?: number }).hacked).toBeUndefined();
  });
});

describe('the controller', () => {
  it('drops an answer that was overtaken', async () => {
    const waiting: ((view: HistoryView) => void)[] = [];
    answer('history', () => new Promise<HistoryView>((done) => waiting.push(done)));
    const controller = new HistoryController(of);
    const first = controller.load();
    const second = controller.load();
    waiting[1]?.(view({ lines: [line({ n: 9 })] }));
    waiting[0]?.(view({ lines: [line({ n: 1 })] }));
    await Promise.all([first, second]);
    expect(controller.lines?.map((each) => each.n)).toEqual([9]);
  });

  it('keeps as many in view as there were', async () => {
    const many = Array.from({ length: 60 }, (_, n) => line({ n: 100 - n }));
    answer('history', () => view({ lines: many }));
    const controller = new HistoryController(of);
    await controller.load();
    await controller.load();
    expect(callsOf('history').map((each) => (each as { limit: number | null }).limit)).toEqual([null, 60]);
  });
});
