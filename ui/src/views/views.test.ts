import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import App from '../App.svelte';
import type { BinderStatus, PlacementDraft, SearchHit } from '../gen/wire';
import { desk } from '../state/desk.svelte';
import { dialogs } from '../state/dialogs.svelte';
import { router } from '../state/router.svelte';
import { session } from '../state/session.svelte';
import { toasts } from '../state/toast.svelte';
import { violations } from '../test/axe';
import { described } from '../test/described';
import { card, directory, form, placementView, today, todo } from '../test/samples';
import {
  answer,
  callsOf,
  deskStatus,
  failure,
  keyStatus,
  saved,
  status,
  unlocked,
} from '../test/wire';
import { later } from './later';

const main = () => within(screen.getByRole('main'));

/** Draws the whole program on a binder that holds the samples. */
async function open(rest: Partial<BinderStatus> = {}): Promise<void> {
  answer('binder_status', () => status(rest));
  answer('directory', () => directory());
  render(App);
  await screen.findByRole('heading', { level: 1 });
}

// Read from disk once: a busy machine needs longer for it than a test waits.
beforeAll(() => Promise.all(Object.values(later).map((load) => load())), 60_000);

beforeEach(() => {
  session.status = null;
  session.begun = false;
  desk.first = false;
  desk.covered = false;
  session.savedAt = null;
  router.route = { view: 'today' };
  dialogs.closePlacement();
  dialogs.closeObservation();
  answer('today', () => today());
  answer('interns', () => [card(), card({ placement: 'pl2', name: 'Bram Peeters', phase: 'ended' })]);
});
afterEach(() => toasts.items.forEach((toast) => toasts.close(toast.id)));

describe('today', () => {
  it('shows what is due, most urgent first, in words and not by colour alone', async () => {
    answer('today', () =>
      today({
        todo: [
          todo({ name: 'Chloé', kind: 'final', key: 'moment/final' }),
          todo({ name: 'Bram', kind: 'quiet', key: 'quiet', due: null, days: 0, urgency: 'today' }),
          todo({ name: 'Amina', kind: 'interim', key: 'moment/interim', days: 1, urgency: 'week' }),
        ],
      }),
    );
    await open();
    const rows = await main().findAllByText(/evaluatie|genoteerd/, { selector: 'li > span' });
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Chloé: eindevaluatie, 2 dagen te laat',
      'Bram: al twee weken niets genoteerd',
      'Amina: tussentijdse evaluatie, morgen',
    ]);
    expect(await violations(true)).toEqual([]);
  });

  it('leads from a card to the form', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /Formulier van Amina/ }));
    expect(router.route).toEqual({
      view: 'intern',
      intern: 'in1',
      placement: 'pl1',
      tab: 'form',
    });
  });

  it('says in one sentence that there is nobody yet, with one button', async () => {
    answer('today', () => today({ cards: [] }));
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Stagiair toevoegen' }));
    expect(await screen.findByRole('dialog', { name: 'Stagiair toevoegen' })).toBeTruthy();
  });

  it('offers to try again when it cannot be read', async () => {
    answer('today', () => {
      throw failure({ code: 'binder-closed', refused: false });
    });
    await open();
    expect(await main().findByText(/niet open/)).toBeTruthy();
    answer('today', () => today());
    await userEvent.click(main().getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await main().findByText('Amina El Idrissi')).toBeTruthy();
  });
});

describe('the frame', () => {
  it('moves to a page and gives its heading the focus', async () => {
    await open();
    const menu = within(screen.getByRole('navigation'));
    await userEvent.click(menu.getByRole('button', { name: 'Stagiairs' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stagiairs'));
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.title).toBe('Stagiairs – Mentormap');
    const entry = menu.getByRole('button', { name: 'Stagiairs' });
    expect(entry.getAttribute('aria-current')).toBe('page');
  });

  it('undoes by Ctrl+Z, except where somebody writes', async () => {
    answer('undo', () => saved(null));
    await open({ undo: 'observation-save' });
    await userEvent.click(screen.getByRole('combobox', { name: 'Zoek in alles' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(callsOf('undo')).toEqual([]);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(callsOf('undo')).toHaveLength(1));
  });

  it('changes who writes', async () => {
    const people = [...status().people, { id: 'p2', name: 'Jo Smet', roles: ['mentor' as const] }];
    answer('me_choose', (me) => saved(status({ people, me })));
    await open({ people });
    await userEvent.selectOptions(screen.getByLabelText('Wie schrijft?'), 'p2');
    await waitFor(() => expect(session.me?.name).toBe('Jo Smet'));
    expect(screen.getByText(/^Bewaard om \d\d:\d\d$/)).toBeTruthy();
  });

  it('takes the sample away', async () => {
    answer('sample_remove', () => saved(status({ first_run: true, me: null, people: [] })));
    await open({ sample: true });
    await userEvent.click(screen.getByRole('button', { name: 'Voorbeeld verwijderen' }));
    expect(await screen.findByText('Welkom bij Mentormap')).toBeTruthy();
  });
});

describe('search', () => {
  const hit: SearchHit = {
    concept: 'observation',
    kind: null,
    id: 'o1',
    placement: 'pl1',
    intern: 'in1',
    title: 'Amina El Idrissi',
    parts: [
      { text: 'zij ', hit: false },
      { text: 'troost', hit: true },
    ],
    date: '2026-11-20',
  };

  it('is reached by Ctrl+F, and Enter opens the first', async () => {
    answer('search', () => [hit, { ...hit, id: 'o2' }]);
    await open();
    await userEvent.keyboard('{Control>}f{/Control}troost');
    expect((await screen.findAllByText('troost', { selector: 'mark' })).length).toBe(2);
    expect(await violations(true)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.route).toMatchObject({ view: 'intern', target: 'o1' }));
    expect(callsOf('search')).toEqual(['troost']);
  });

  it('is walked with the arrows, down to all results', async () => {
    answer('search', () => [hit]);
    await open();
    await userEvent.type(screen.getByRole('combobox', { name: 'Zoek in alles' }), 'troost');
    await screen.findByRole('option', { name: 'Toon het resultaat' });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Zoekresultaten' })).toBeTruthy();
    expect(router.route).toEqual({ view: 'search', text: 'troost' });
    expect(await main().findByText('Eén resultaat.')).toBeTruthy();
  });
});

describe('interns', () => {
  it('stand by phase and are found by a few letters', async () => {
    router.route = { view: 'interns' };
    await open();
    expect(await main().findByRole('heading', { name: 'Nu op stage (1)' })).toBeTruthy();
    await userEvent.type(main().getByLabelText('Zoek een stagiair'), 'peet');
    expect(main().queryByText('Amina El Idrissi')).toBeNull();
    expect(main().getByText('Bram Peeters')).toBeTruthy();
    expect(await violations(true)).toEqual([]);
  });

  it('go to the bin with a way back', async () => {
    router.route = { view: 'interns' };
    answer('bin', () => saved(null, { undo: 'bin' }));
    await open();
    await userEvent.click(
      await main().findByRole('button', { name: 'Amina El Idrissi weggooien' }),
    );
    expect(callsOf('bin')).toEqual([{ concept: 'placement', id: 'pl1' }]);
    expect(await screen.findByText(/ligt in de prullenbak/)).toBeTruthy();
    expect(screen.getByText('Ongedaan maken: weggooien', { exact: true })).toBeTruthy();
  });
});

describe('the placement dialog', () => {
  async function dialog() {
    await open();
    dialogs.openPlacement();
    const drawn = await screen.findByRole('dialog');
    await within(drawn).findByRole('option', { name: 'LIO', hidden: true });
    return within(drawn);
  }

  it('names everything that is missing, and sends nothing', async () => {
    const inside = await dialog();
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    const summary = inside.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('button').map((each) => each.textContent?.trim())).toEqual([
      'Vul de naam van de stagiair in.',
      'Kies een school of typ de naam.',
      'Kies de opleiding.',
      'Vul de laatste dag in.',
    ]);
    expect(callsOf('placement_save')).toEqual([]);
    await userEvent.click(within(summary).getByRole('button', { name: /laatste dag/ }));
    expect(document.activeElement?.id).toBe('placement-end');
    expect(await violations()).toEqual([]);
  });

  it('sends a known school by its id and goes to the intern', async () => {
    answer('placement_save', () => saved(placementView()));
    const inside = await dialog();
    await userEvent.type(inside.getByLabelText('Naam van de stagiair'), 'Amina El Idrissi');
    await userEvent.type(inside.getByRole('combobox', { name: 'School' }), 'hogeschool noord');
    await userEvent.selectOptions(inside.getByLabelText('Opleiding'), 'lio');
    const end = within(inside.getByRole('group', { name: 'Laatste dag' }));
    await userEvent.type(end.getByLabelText('Dag'), '18122026');
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(router.route).toMatchObject({ view: 'intern', intern: 'in1' }));
    const [draft] = callsOf('placement_save') as PlacementDraft[];
    expect(draft).toMatchObject({
      id: null,
      name: 'Amina El Idrissi',
      school: 's1',
      programme: 'lio',
      mentors: ['p1'],
      start: '2026-11-22',
      end: '2026-12-18',
    });
  });

  it('takes a supervisor who is known by name, and asks the e-mail of a new one', async () => {
    answer('placement_save', () => saved(placementView()));
    const inside = await dialog();
    const email = () => inside.queryByLabelText('E-mail van de nieuwe stagebegeleider');
    const supervisor = inside.getByRole('combobox', { name: /^Stagebegeleider/ });
    await userEvent.type(inside.getByLabelText('Naam van de stagiair'), 'Amina El Idrissi');
    await userEvent.type(inside.getByRole('combobox', { name: 'School' }), 'Hogeschool Noord');
    await userEvent.type(supervisor, 'jan claes');
    expect(email()).toBeNull();
    await userEvent.type(supervisor, 'sens');
    await userEvent.type(email() as HTMLElement, 'jan@noord.be');
    expect(await violations()).toEqual([]);
    await userEvent.selectOptions(inside.getByLabelText('Opleiding'), 'lio');
    const end = within(inside.getByRole('group', { name: 'Laatste dag' }));
    await userEvent.type(end.getByLabelText('Dag'), '18122026');
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(callsOf('placement_save')).toHaveLength(1));
    expect(callsOf('placement_save')).toMatchObject([
      {
        school: 's1',
        supervisor: null,
        supervisor_name: 'jan claessens',
        supervisor_email: 'jan@noord.be',
      },
    ]);
  });

  it('keeps what was typed when saving fails, with what to do', async () => {
    answer('placement', () => placementView());
    answer('intern', () => ({
      intern: { id: 'in1', name: 'Amina El Idrissi', email: '', phone: '' },
      placements: [placementView()],
    }));
    answer('placement_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    await open();
    dialogs.openPlacement('pl1');
    const inside = within(await screen.findByRole('dialog', { name: 'Stage wijzigen' }));
    const name = inside.getByLabelText('Naam van de stagiair');
    await waitFor(() => expect(name).toHaveProperty('value', 'Amina El Idrissi'));
    const supervisor = inside.getByRole('combobox', { name: /^Stagebegeleider/ });
    expect(supervisor).toHaveProperty('value', 'Jan Claes');
    await userEvent.type(name, ' B');
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    expect((await inside.findByRole('alert')).textContent).toContain('schijf is vol');
    expect(name).toHaveProperty('value', 'Amina El Idrissi B');
  });
});

describe('the first run', () => {
  const fresh = { first_run: true, me: null, people: [] };
  const words = 'able acid ahead aim air all amount apple area arm ask away'.split(' ');
  const next = () => userEvent.click(screen.getByRole('button', { name: 'Volgende' }));

  async function toIntern(): Promise<void> {
    await next();
    await userEvent.type(await screen.findByLabelText('Je naam'), 'Els Maes{Enter}');
    const first = await screen.findByLabelText('Nieuw wachtwoord');
    await userEvent.type(first, 'De egel rijdt met de trein');
    await userEvent.type(screen.getByLabelText(/nog eens/), 'De egel rijdt met de trein');
    expect(screen.getByText(/^Sterk/)).toBeTruthy();
    expect(await violations(true)).toEqual([]);
    await next();
    await screen.findByRole('heading', { name: 'Je eerste stagiair' });
  }

  beforeEach(() => {
    answer('desk_status', () => deskStatus({ state: 'new' }));
    answer('desk_setup', () => {
      answer('binder_status', () => status());
      return { status: unlocked({ words_waiting: true }), words: { words } };
    });
    answer('key_status', () => keyStatus({ recovery: 'untried', recovery_made: null }));
  });

  it('asks a name, a passphrase and an intern, and has the recovery key tried', async () => {
    answer('key_recovery_try', () => keyStatus());
    await open(fresh);
    expect(await violations(true)).toEqual([]);
    await toIntern();
    expect(await violations(true)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Overslaan' }));
    expect(await screen.findByRole('heading', { name: 'Je herstelsleutel' })).toBeTruthy();
    expect(screen.getByText('apple')).toBeTruthy();
    expect(await violations(true)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ik heb het blad' }));
    const asked = await screen.findAllByLabelText(/^Woord \d+$/);
    expect(asked).toHaveLength(3);
    await userEvent.type(asked[0] as HTMLElement, 'zoo');
    await userEvent.click(screen.getByRole('button', { name: 'Controleren' }));
    expect(screen.getAllByText(/anders dan op het blad/).length).toBeGreaterThan(0);
    for (const field of asked) {
      const number = Number(/\d+/.exec(field.closest('.field')?.textContent ?? '')?.[0]);
      await userEvent.clear(field);
      await userEvent.type(field, words[number - 1]?.slice(0, 4).toUpperCase() ?? '');
    }
    expect(await violations(true)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'De herstelsleutel werkt' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Naar Mentormap' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag' })).toBeTruthy();
    const setup = { language: 'nl', name: 'Els Maes', site_name: '', first_intern: null, sample: false };
    expect(callsOf('desk_setup')).toEqual([{ setup, passphrase: 'De egel rijdt met de trein' }]);
    expect(callsOf('key_recovery_try')).toEqual([{ words: words.join(' ') }]);
  });

  it('reminds of a recovery key that was put off', async () => {
    await open(fresh);
    await toIntern();
    await userEvent.click(screen.getByRole('button', { name: 'Overslaan' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Later doen' }));
    expect(await screen.findByText(/herstelsleutel is nog niet geprobeerd/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('apple');
    expect(await violations(true)).toEqual([]);
  });

  it('wants a name, and twice the same passphrase', async () => {
    await open(fresh);
    await next();
    await next();
    expect(screen.getAllByText('Vul je naam in.').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Je naam'), 'Els{Enter}');
    const first = await screen.findByLabelText('Nieuw wachtwoord');
    await userEvent.type(first, 'kort{Enter}');
    expect(described(first)).toContain('minstens 8 tekens');
    await userEvent.type(first, ' maar nu niet meer{Enter}');
    expect(described(screen.getByLabelText(/nog eens/))).toContain('niet hetzelfde');
    expect(screen.queryByRole('heading', { name: 'Je eerste stagiair' })).toBeNull();
    expect(await violations(true)).toEqual([]);
  });

  it('speaks another language at once, and opens the sample in it', async () => {
    const english = { language: 'en', theme: 'system', text_size: 100 } as const;
    answer('desk_setup', () => {
      answer('binder_status', () => status({ sample: true, preferences: english }));
      return { status: deskStatus(), words: null };
    });
    await open(fresh);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await userEvent.click(screen.getByRole('button', { name: /sample/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeTruthy();
    expect(callsOf('desk_setup')).toMatchObject([{ setup: { language: 'en', sample: true } }]);
    session.take(status());
  });
});

describe('the settings', () => {
  it('hold at once, and go back when they cannot be kept', async () => {
    router.route = { view: 'settings', section: 'look' };
    answer('preferences_save', () => {
      throw failure({ code: 'read-only', refused: false });
    });
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Grootte van de tekst'), '150');
    expect(callsOf('preferences_save')).toMatchObject([{ text_size: 150 }]);
    await waitFor(() => expect(document.documentElement.style.fontSize).toBe('100%'));
    answer('preferences_save', (wanted) => saved(wanted));
    await userEvent.selectOptions(screen.getByLabelText('Kleuren'), 'dark');
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    expect(await violations(true)).toEqual([]);
  });

  it('add a colleague with a role', async () => {
    router.route = { view: 'settings', section: 'people' };
    answer('person_save', ({ name, roles }) => saved({ id: 'p2', name, roles }));
    await open();
    await userEvent.click(await main().findByRole('button', { name: 'Medewerker toevoegen' }));
    const inside = within(await screen.findByRole('dialog'));
    await userEvent.type(inside.getByLabelText('Naam'), 'Jo Smet');
    await userEvent.click(inside.getByLabelText('Directie'));
    expect(await violations()).toEqual([]);
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(callsOf('person_save')).toEqual([
      { id: null, name: 'Jo Smet', roles: ['mentor', 'director'], email: '' },
    ]);
    expect(await screen.findByText('Jo Smet is bewaard.')).toBeTruthy();
  });

  it('add a supervisor to a school, and say beside the field what is wrong', async () => {
    router.route = { view: 'settings', section: 'schools' };
    answer('supervisor_save', () => {
      throw failure({ code: 'email-invalid', field: 'email' });
    });
    await open();
    const add = { name: 'Stagebegeleider toevoegen bij École de lʼEst' };
    await userEvent.click(await main().findByRole('button', add));
    const inside = within(await screen.findByRole('dialog', { name: 'Stagebegeleider toevoegen' }));
    await userEvent.type(inside.getByLabelText('Naam'), 'Lieve Bal');
    await userEvent.type(inside.getByLabelText('E-mail'), 'lieve');
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    expect(described(inside.getByLabelText('E-mail'))).toContain('e-mailadres klopt niet');
    expect(await violations()).toEqual([]);
    answer('supervisor_save', (draft) => saved({ ...draft, id: 'v2' }));
    await userEvent.type(inside.getByLabelText('E-mail'), '@est.be');
    await userEvent.click(inside.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(callsOf('supervisor_save').at(-1)).toEqual({
      id: null,
      school: 's2',
      name: 'Lieve Bal',
      email: 'lieve@est.be',
      phone: '',
    });
  });

  it('keep a field of the site when it is left, and show what is wrong beside it', async () => {
    router.route = { view: 'settings', section: 'site' };
    answer('site_save', () => {
      throw failure({ code: 'email-invalid', field: 'email' });
    });
    await open();
    await userEvent.type(await main().findByLabelText('E-mail'), 'boomhut');
    await userEvent.tab();
    expect(callsOf('site_save')).toEqual([
      { name: '', address: '', phone: '', email: 'boomhut', review: false },
    ]);
    expect(await main().findByText(/e-mailadres klopt niet/)).toBeTruthy();
    expect(main().getByLabelText('E-mail')).toHaveProperty('value', 'boomhut');
  });

  it('put back what was in the bin', async () => {
    router.route = { view: 'settings', section: 'bin' };
    const binned = '2026-11-20T10:00:00Z';
    answer('bin_list', () => [{ concept: 'observation', id: 'o1', name: 'Troost Lien', binned }]);
    answer('restore', () => saved(null));
    await open();
    await userEvent.click(await main().findByRole('button', { name: 'Troost Lien terugzetten' }));
    expect(callsOf('restore')).toEqual([{ concept: 'observation', id: 'o1' }]);
  });

  it.each(['site', 'schools', 'forms', 'bin', 'binder'] as const)(
    'have no faults for who does not see or point: %s',
    async (section) => {
      router.route = { view: 'settings', section };
      answer('bin_list', () => []);
      answer('forms', () => [form(), form({ kind: 'school', school: 'Hogeschool Noord' })]);
      await open();
      await main().findAllByRole('heading', { level: 2 });
      expect(await violations(true)).toEqual([]);
    },
  );
});
