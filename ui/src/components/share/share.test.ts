import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  ConflictView,
  InvitationOpened,
  InvitationRow,
  PackageCount,
  PackagePreview,
  PartnerRow,
  ShareView,
} from '@/gen/wire';
import { setLanguage } from '@/i18n';
import { announce } from '@/state/changes.svelte';
import { router } from '@/state/router.svelte';
import { toasts } from '@/state/toast.svelte';
import { violations } from '@/test/axe';
import { answer, answerShell, calls, callsOf, failure, saved } from '@/test/wire';
import PackageDialog from './PackageDialog.svelte';
import PairDialog from './PairDialog.svelte';
import ShareNote from './ShareNote.svelte';
import SharePart from './SharePart.svelte';
import { spelled } from './spell';
import { counted, largeMail, warnings } from './words';

function partner(rest: Partial<PartnerRow> = {}): PartnerRow {
  return {
    id: 'b2',
    name: 'Nora Maes',
    person: 'p2',
    role: 'own',
    state: 'paired',
    delivered: '2026-11-20T13:02:00Z',
    taken: null,
    pending: 3,
    quiet_days: 2,
    late: false,
    folder: null,
    folder_there: false,
    gap: false,
    ...rest,
  };
}

const invitation: InvitationRow = {
  id: 'i1',
  name: 'Jo Smet',
  role: 'own',
  code: 'K7QMR-2XW9D',
  made: '2026-11-22T13:02:00Z',
};

function view(rest: Partial<ShareView> = {}): ShareView {
  return {
    partners: [],
    invitations: [],
    conflicts: 0,
    held: 0,
    people: [
      { id: 'p2', name: 'Nora Maes' },
      { id: 'p3', name: 'Jo Smet' },
    ],
    proposes: 'own',
    ...rest,
  };
}

function preview(rest: Partial<PackagePreview> = {}): PackagePreview {
  return {
    token: 't1',
    from: 'Nora Maes',
    answers: false,
    number: 4,
    counts: [count({ concept: 'observation', added: 2, changed: 1 })],
    files: 0,
    known: 0,
    refused: 0,
    erased_here: 0,
    erases: 0,
    gap: false,
    nothing_new: false,
    ...rest,
  };
}

function count(rest: Partial<PackageCount> & Pick<PackageCount, 'concept'>): PackageCount {
  return { added: 0, changed: 0, removed: 0, beside: 0, held: 0, ...rest };
}

const conflict: ConflictView = {
  concept: 'observation',
  id: 'o1',
  placement: 'pl1',
  name: 'Troost een kind',
  intern: 'Amina El Idrissi',
  versions: [
    {
      version: 'v1',
      from: null,
      shown: true,
      removed: false,
      fields: [{ field: 'text', value: 'Troost een kind dat valt.' }],
    },
    {
      version: 'v2',
      from: 'Nora Maes',
      shown: false,
      removed: false,
      fields: [{ field: 'text', value: 'Troost een kind dat huilt.' }],
    },
  ],
};

async function show(of: ShareView, conflicts: ConflictView[] = []): Promise<void> {
  answer('share', () => of);
  answer('package_inbox', () => []);
  answer('conflicts', () => conflicts);
  render(SharePart);
  await waitFor(() => expect(callsOf('share')).toHaveLength(1));
  await waitFor(() => expect(screen.queryByText('Even geduld …')).toBeNull());
}

beforeEach(() => setLanguage('nl'));
afterEach(() => toasts.clear());

describe('a code', () => {
  it('is spelled with a word for each letter', () => {
    const signs = spelled('K7QMR-2XW9D');
    expect(signs.map((group) => group.map(({ sign }) => sign).join(''))).toEqual(['K7QMR', '2XW9D']);
    expect(signs.flat().map(({ word }) => word)).toEqual([
      'Karel', '', 'Quotiënt', 'Maria', 'Rudolf', '', 'Xantippe', 'Willem', '', 'Dirk',
    ]);
  });

  it.each(['nl', 'en'] as const)('has a word that begins with its letter, for all of them in %s', (language) => {
    setLanguage(language);
    for (const { sign, word } of spelled('ABCDEFGHJKMNPQRSTVWXYZ').flat()) {
      expect(word.charAt(0)).toBe(sign);
    }
    expect(spelled('0123456789').flat().every(({ word }) => word === '')).toBe(true);
  });
});

describe('words', () => {
  it('put what goes under one name together', () => {
    const rows = counted([
      count({ concept: 'observation', added: 1 }),
      count({ concept: 'site', changed: 1 }),
      count({ concept: 'setting', changed: 2, beside: 1 }),
    ]);
    expect(rows.map(({ kind, added, changed, beside }) => [kind, added, changed, beside])).toEqual([
      [expect.stringMatching(/bservatie/), 1, 0, 0],
      ['Andere', 0, 3, 1],
    ]);
  });

  it('say what asks for attention, and nothing when all is well', () => {
    expect(warnings(partner({ folder: 'Dropbox', folder_there: true }))).toEqual([]);
    expect(
      warnings(partner({ gap: true, late: true, quiet_days: 20, folder: 'Dropbox' })),
    ).toEqual([
      'Een pakket van Nora Maes kwam niet aan. Vraag een pakket met alles.',
      'Al 20 dagen niets ontvangen van Nora Maes.',
      'De map ‘Dropbox’ is er nu niet. Afleveren vraagt waar het pakket komt.',
    ]);
  });
});

describe('sharing with nobody yet', () => {
  it('says what to do, and invites: who, and what they get', async () => {
    answer('share_invite', () => view({ invitations: [invitation] }));
    await show(view());
    expect(screen.getByText(/Je deelt nog met niemand/)).toBeTruthy();
    expect(await violations()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Iemand uitnodigen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Iemand uitnodigen' }));
    expect(await violations()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Uitnodiging maken' }));
    expect(dialog.getAllByText('Kies wie je uitnodigt.').length).toBeGreaterThan(0);
    expect(callsOf('share_invite')).toEqual([]);

    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Wie' }), 'Jo Smet');
    await userEvent.click(dialog.getByRole('radio', { name: 'Alles' }));
    answer('share', () => view({ invitations: [invitation] }));
    await userEvent.click(dialog.getByRole('button', { name: 'Uitnodiging maken' }));
    expect(callsOf('share_invite')).toEqual([{ person: 'p3', role: 'all' }]);
    expect(await screen.findByText('Uitnodiging voor Jo Smet')).toBeTruthy();
  });

  it('shows the code to read aloud, and saves the file by its id', async () => {
    answerShell('invitation_save', () => ({ saved: 'saved-1', name: 'Jo.mentormap-invitation' }));
    await show(view({ invitations: [invitation] }));
    expect(screen.getByText(/K van Karel, 7, Q van Quotiënt/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging bewaren voor Jo Smet' }));
    expect(calls.find((call) => call.name === 'invitation_save')?.args).toEqual({ invitation: 'i1' });
    expect(await screen.findByText('De uitnodiging staat in Jo.mentormap-invitation.')).toBeTruthy();
  });
});

describe('an invitation that came', () => {
  const opened: InvitationOpened = {
    from: 'Hilde Claes',
    site: 'De Zonnebloem',
    name: 'Nora Maes',
    begins: true,
  };

  it('asks for the code, and keeps what was typed when it is wrong', async () => {
    answer('share_pair', () => {
      throw failure({ code: 'file-broken', field: 'code' });
    });
    const [ondone, onclose] = [vi.fn(), vi.fn()];
    render(PairDialog, { props: { invitation: opened, ondone, onclose } });
    expect(screen.getByRole('dialog', { name: 'Uitnodiging van Hilde Claes, De Zonnebloem' })).toBeTruthy();
    expect(screen.getByText(/Je map is nog leeg/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
    await userEvent.type(field, 'k7qmr 2xw9d');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.value).toBe('k7qmr 2xw9d');
    expect(onclose).not.toHaveBeenCalled();

    answer('share_pair', () => view({ partners: [partner()] }));
    await userEvent.click(screen.getByRole('button', { name: 'Koppelen' }));
    await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(ondone).toHaveBeenCalledOnce();
  });
});

describe('a partner', () => {
  it('shows what they get and how it stands, in words', async () => {
    await show(view({ partners: [partner({ late: true, quiet_days: 20, state: 'answering' })] }));
    const row = within(screen.getByRole('heading', { name: 'Nora Maes' }).closest('li') as HTMLElement);
    expect(row.getByText('Krijgt de eigen stagiairs')).toBeTruthy();
    expect(row.getByText('3 wijzigingen')).toBeTruthy();
    expect(row.getByText('Nog nooit')).toBeTruthy();
    expect(row.getByText('Al 20 dagen niets ontvangen van Nora Maes.')).toBeTruthy();
    expect(row.getByText(/weet nog niet dat je de code hebt/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is delivered to in one click, where a shared folder is there', async () => {
    const made = { name: 'a.mentormap-package', bytes: 100, changes: 3, files: 0, view: view() };
    answer('package_deliver', () => made);
    await show(view({ partners: [partner({ folder: 'Dropbox', folder_there: true })] }));
    await userEvent.click(screen.getByRole('button', { name: 'Afleveren aan Nora Maes' }));
    expect(callsOf('package_deliver')).toEqual([{ partner: 'b2', whole: false }]);
    expect(await screen.findByText('Afgeleverd aan Nora Maes: 3 wijzigingen.')).toBeTruthy();
  });

  it('is asked where to put it otherwise; cancelling does nothing', async () => {
    answerShell('package_save', () => null);
    await show(view({ partners: [partner()] }));
    await userEvent.click(screen.getByRole('button', { name: 'Afleveren aan Nora Maes' }));
    expect(callsOf('package_deliver')).toEqual([]);
    expect(calls.find((call) => call.name === 'package_save')?.args).toEqual({
      order: { partner: 'b2', whole: false },
    });
    await waitFor(() => expect(screen.queryByText(/is bewaard/)).toBeNull());
  });

  it('tells what goes wrong and stays', async () => {
    answer('package_deliver', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    await show(view({ partners: [partner({ folder: 'Dropbox', folder_there: true })] }));
    await userEvent.click(screen.getByRole('button', { name: 'Afleveren aan Nora Maes' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/schijf/i);
    expect(screen.getByRole('heading', { name: 'Nora Maes' })).toBeTruthy();
  });
});

describe('a package', () => {
  it('is shown before it is taken, and can be undone after', async () => {
    answer('package_take', () =>
      saved(
        { done: preview(), view: view() },
        {
          undo: 'package-take',
          changed: [{ concept: 'observation', id: 'o1', placement: null }],
        },
      ),
    );
    const [ondone, onclose] = [vi.fn(), vi.fn()];
    render(PackageDialog, {
      props: {
        preview: preview({
          counts: [count({ concept: 'observation', added: 2, changed: 1, beside: 1 })],
          refused: 1,
          known: 5,
          gap: true,
        }),
        ondone,
        onclose,
      },
    });
    const row = screen.getByRole('rowheader', { name: /bservatie/ }).closest('tr') as HTMLElement;
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['2', '1', '0', '1']);
    expect(screen.getByText(/Je kiest daarna wat geldt/)).toBeTruthy();
    expect(screen.getByText(/mag Nora Maes hier niet doen/)).toBeTruthy();
    expect(screen.getByText(/Een vroeger pakket kwam niet aan/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Opnemen' }));
    expect(callsOf('package_take')).toEqual([{ token: 't1' }]);
    await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(toasts.items[0]?.action?.label).toMatch(/^Ongedaan maken/);
  });

  it('offers no undo where nothing that shows became different', async () => {
    answer('package_take', () =>
      saved({ done: preview(), view: view() }, { undo: 'observation-save' }),
    );
    const onclose = vi.fn();
    render(PackageDialog, { props: { preview: preview(), onclose } });
    await userEvent.click(screen.getByRole('button', { name: 'Opnemen' }));
    await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(toasts.items[0]?.action).toBeNull();
  });

  it('names on the button what cannot be undone', () => {
    render(PackageDialog, { props: { preview: preview({ erases: 1 }), onclose: vi.fn() } });
    expect(screen.getByRole('button', { name: 'Opnemen, en één persoon wissen' })).toBeTruthy();
    expect(screen.getByText(/verdwijnt hier ook, voorgoed/)).toBeTruthy();
  });

  it('of a shared folder is looked at by its id', async () => {
    answer('share', () => view({ partners: [partner({ folder_there: true })] }));
    answer('package_inbox', () => [{ id: 'x1', partner: 'b2', name: 'Nora Maes', at: null }]);
    answer('package_look', () => preview());
    render(SharePart);
    await userEvent.click(await screen.findByRole('button', { name: 'Bekijken: pakket van Nora Maes' }));
    expect(callsOf('package_look')).toEqual(['x1']);
    expect(await screen.findByRole('dialog', { name: 'Pakket van Nora Maes' })).toBeTruthy();
  });
});

describe('what two changed at once', () => {
  it('stands side by side, what differs marked, and one is chosen', async () => {
    answer('conflict_choose', () => saved(null as never, { undo: 'conflict-choose' }));
    await show(view({ conflicts: 1, partners: [partner()] }), [conflict]);
    const card = within(
      (await screen.findByRole('heading', { name: /Amina.*Troost een kind/ })).closest('li') as HTMLElement,
    );
    expect(card.getByText('Hier')).toBeTruthy();
    expect(card.getByText('Van Nora Maes')).toBeTruthy();
    expect(card.getByText('valt').tagName).toBe('STRONG');
    expect(card.getByText('huilt').tagName).toBe('STRONG');
    expect(await violations()).toEqual([]);
    await userEvent.click(card.getByRole('button', { name: 'Neem die van Nora Maes' }));
    expect(callsOf('conflict_choose')).toEqual([
      { concept: 'observation', id: 'o1', version: 'v2' },
    ]);
  });

  it('says that a version throws it away', async () => {
    const [first, second] = conflict.versions;
    const removed = { ...conflict, versions: [first, { ...second, removed: true }] } as ConflictView;
    await show(view({ conflicts: 1, partners: [partner()] }), [removed]);
    expect(await screen.findByRole('button', { name: 'Gooi het weg, zoals Nora Maes' })).toBeTruthy();
    expect(screen.getByText('Weggegooid')).toBeTruthy();
  });
});

describe('the note on Today', () => {
  it('says nothing where nothing waits, and looks into no folder', async () => {
    answer('share_news', () => ({ packages: [], conflicts: 0, late: [] }));
    const { container } = render(ShareNote);
    await waitFor(() => expect(callsOf('share_news')).toHaveLength(1));
    expect(container.textContent?.trim()).toBe('');
    expect(callsOf('package_inbox')).toEqual([]);
    expect(callsOf('share')).toEqual([]);
  });

  it('tells what came and leads there; anew when something changed', async () => {
    answer('share_news', () => ({
      packages: ['Nora Maes'],
      conflicts: 2,
      late: [{ name: 'Jo Smet', quiet_days: 20 }],
    }));
    render(ShareNote);
    expect(await screen.findByText('Er is een pakket van Nora Maes.')).toBeTruthy();
    expect(screen.getByText(/2 dingen zijn op twee plaatsen gewijzigd/)).toBeTruthy();
    expect(screen.getByText('Al 20 dagen niets ontvangen van Jo Smet.')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bekijken' }));
    expect(router.route).toEqual({ view: 'settings', section: 'share' });
    answer('share_news', () => ({ packages: [], conflicts: 0, late: [] }));
    announce([{ concept: 'observation', id: 'o1', placement: null }]);
    await waitFor(() => expect(screen.queryByText(/pakket van/)).toBeNull());
  });

  it('tells of a package that came while nobody did anything', async () => {
    vi.useFakeTimers();
    try {
      answer('share_news', () => ({ packages: [], conflicts: 0, late: [] }));
      const { unmount } = render(ShareNote);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(screen.queryByText(/pakket van/)).toBeNull();
      answer('share_news', () => ({ packages: ['Nora Maes'], conflicts: 0, late: [] }));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(screen.getByText('Er is een pakket van Nora Maes.')).toBeTruthy();
      unmount();
      const asked = callsOf('share_news').length;
      await vi.advanceTimersByTimeAsync(300_000);
      expect(callsOf('share_news')).toHaveLength(asked);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('by mail', () => {
  it('an invitation goes into a draft, and the code by telephone', async () => {
    answerShell('invitation_mail', () => null);
    await show(view({ invitations: [invitation] }));
    await userEvent.click(screen.getByRole('button', { name: 'Mailen: uitnodiging voor Jo Smet' }));
    expect(calls.find((call) => call.name === 'invitation_mail')?.args).toEqual({ invitation: 'i1' });
    const said = await screen.findByText(/Er staat een mail met de uitnodiging voor Jo Smet klaar/);
    expect(said.textContent).toContain('Zeg de code door de telefoon');
    expect(said.textContent).not.toContain('K7QMR');
    expect(await violations()).toEqual([]);
  });

  it('a package goes into a draft, and counts as delivered', async () => {
    const delivered = view({ partners: [partner({ pending: 0 })] });
    const made = { name: 'a.mentormap-package', bytes: 100, changes: 3, files: 0, view: delivered };
    answerShell('package_mail', () => made);
    await show(view({ partners: [partner()] }));
    answer('share', () => delivered);
    await userEvent.click(screen.getByRole('button', { name: 'Mailen: pakket voor Nora Maes' }));
    expect(calls.find((call) => call.name === 'package_mail')?.args).toEqual({
      order: { partner: 'b2', whole: false },
    });
    expect(await screen.findByText(/klaar in je mailprogramma, met een pakket met 3 wijzigingen/)).toBeTruthy();
    expect(screen.queryByText(/Veel postvakken/)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says when a mail is large for a mailbox', async () => {
    const made = { name: 'a.mentormap-package', bytes: 20_000_000, changes: 1, files: 4, view: view() };
    answerShell('package_mail', () => made);
    await show(view({ partners: [partner()] }));
    await userEvent.click(screen.getByRole('button', { name: 'Mailen: pakket voor Nora Maes' }));
    expect(await screen.findByText(/De mail is 28 MB/)).toBeTruthy();
    expect(largeMail(10_000_000)).toBeNull();
  });

  it('has another way where there is no mail program', async () => {
    answerShell('package_mail', () => {
      throw failure({ code: 'mail-no-program', refused: true });
    });
    await show(view({ partners: [partner()] }));
    await userEvent.click(screen.getByRole('button', { name: 'Mailen: pakket voor Nora Maes' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Bewaar het als bestand');
  });
});
