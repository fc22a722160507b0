import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormDiffLine, FormOffer, FormRow, FormVersionRow } from '@/gen/wire';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { answer, answerShell, callsOf, failure, saved, status } from '@/test/wire';
import DiffList from './DiffList.svelte';
import FormImportButton from './FormImportButton.svelte';
import FormOfferDialog from './FormOfferDialog.svelte';
import FormVersionsDialog from './FormVersionsDialog.svelte';
import { grouped } from './diff';
import { entries } from './rows';

function line(rest: Partial<FormDiffLine>): FormDiffLine {
  return {
    kind: 'changed',
    thing: 'criterion',
    place: ['Criteria Attitudes'],
    name: 'Criterium 1 Plannen',
    fact: 'Titel (nl)',
    before: 'Plannen',
    after: 'Vooruitzien',
    inside: [],
    ...rest,
  };
}

const offer: FormOffer = {
  offer: 'o1',
  file: 'attitudes.json',
  case: false,
  form: { id: 'attitudes', version: 2 },
  kind: 'school',
  title: 'Attitudes',
  from: 'Thomas More',
  languages: ['nl'],
  state: 'newer',
  standing: { id: 'attitudes', version: 1 },
  lines: [line({}), line({ kind: 'removed', name: 'Criterium 2 Stiptheid', fact: null, inside: ['Regel: gemiddelde'] })],
  faults: [],
  notes: [],
  could_move: [],
};

function use(rest: Partial<FormVersionRow['uses'][number]>) {
  return {
    placement: 'p1',
    name: 'Amina',
    start: '2026-09-01',
    end: '2026-12-18',
    version: 1,
    evaluations: 0,
    archived: false,
    movable: true,
    ...rest,
  };
}

function version(number: number, rest: Partial<FormVersionRow>): FormVersionRow {
  return {
    form: { id: 'attitudes', version: number },
    kind: 'school',
    title: 'Attitudes',
    added: '2026-11-01T08:00:00Z',
    built_in: false,
    newest: false,
    uses: [],
    evaluations: 0,
    named: 0,
    removable: false,
    ...rest,
  };
}

function director(): void {
  const person = { id: 'me', name: 'Hilde', email: '', phone: '', roles: ['director' as const] };
  session.status = status({ me: 'me', people: [person] });
}

beforeEach(director);

describe('grouped', () => {
  it('keeps lines of one place together', () => {
    const groups = grouped([line({}), line({}), line({ place: [] })]);
    expect(groups.map((group) => group.lines.length)).toEqual([2, 1]);
  });
});

describe('entries', () => {
  it('gives each form once, with its newest version and all that use it', () => {
    const row = (id: string, number: number, used: number): FormRow => ({
      form: { id, version: number },
      kind: 'school',
      title: `${id} ${String(number)}`,
      school: null,
      languages: ['nl'],
      built_in: false,
      used,
      school_form: null,
      variants: [],
    });
    const found = entries([row('a', 1, 2), row('a', 2, 1), row('b', 1, 0)], 'school');
    expect(found.map((entry) => [entry.row.form.version, entry.versions, entry.used])).toEqual([
      [2, 2, 3],
      [1, 1, 0],
    ]);
  });
});

describe('DiffList', () => {
  it('says with words what changed, not with colour alone', async () => {
    render(DiffList, { props: { lines: offer.lines } });
    expect(screen.getByText('2 verschillen')).toBeTruthy();
    expect(screen.getByText('Anders')).toBeTruthy();
    expect(screen.getByText('Vooruitzien')).toBeTruthy();
    expect(screen.getByText('Weg')).toBeTruthy();
    expect(screen.getByText('Regel: gemiddelde')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('says that there is no difference', () => {
    render(DiffList, { props: { lines: [] } });
    expect(screen.getByText('Er is geen verschil.')).toBeTruthy();
  });
});

describe('FormOfferDialog', () => {
  it('shows the difference first and takes it on request', async () => {
    const onclose = vi.fn();
    answer('form_take', () => saved({ id: 'attitudes', version: 2 }, { undo: 'form-add' }));
    render(FormOfferDialog, { props: { offer, onclose } });
    expect(screen.getByText('Een nieuwere versie. Je hebt nu versie 1.')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Formulier opnemen' }));
    expect(callsOf('form_take')).toEqual([{ offer: 'o1', kind: 'school' }]);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it.each(['same', 'clash'] as const)('offers nothing to take when it is %s', (state) => {
    render(FormOfferDialog, { props: { offer: { ...offer, state }, onclose: vi.fn() } });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Formulier opnemen' });
    expect(button.disabled).toBe(true);
  });

  it('tells every fault with its place and keeps it out', () => {
    const faults = [{ place: 'scales/0', reason: 'Dit moet stijgen.' }];
    render(FormOfferDialog, { props: { offer: { ...offer, faults }, onclose: vi.fn() } });
    expect(screen.getByText('Plaats in het bestand: scales/0')).toBeTruthy();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Formulier opnemen' });
    expect(button.disabled).toBe(true);
  });

  it('lets a framework of others become one of two things', async () => {
    answer('form_offer', () => ({ ...offer, case: true, kind: 'uniform', notes: ['Let hierop.'] }));
    render(FormOfferDialog, { props: { offer: { ...offer, case: true }, onclose: vi.fn() } });
    await userEvent.click(
      screen.getByRole('radio', { name: 'Een deel van het formulier dat je invult' }),
    );
    expect(callsOf('form_offer')).toEqual([{ offer: 'o1', kind: 'uniform' }]);
    expect(await screen.findByText('Let hierop.')).toBeTruthy();
  });

  it('is for who may change forms', () => {
    session.status = status({ me: null, people: [] });
    render(FormOfferDialog, { props: { offer, onclose: vi.fn() } });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Formulier opnemen' });
    expect(button.disabled).toBe(true);
  });
});

describe('FormImportButton', () => {
  it('opens what was chosen, and nothing when nothing was', async () => {
    answerShell('form_choose', () => null);
    render(FormImportButton);
    const button = screen.getByRole('button', { name: 'Formulier uit een bestand' });
    await userEvent.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
    answerShell('form_choose', () => offer);
    await userEvent.click(button);
    expect(await screen.findByText('Formulier uit attitudes.json')).toBeTruthy();
  });
});

describe('FormVersionsDialog', () => {
  function show(): void {
    answer('form_versions', () => [
      version(2, { newest: true, removable: true }),
      version(1, { built_in: true, uses: [use({}), use({ placement: 'p2', name: 'Bram', evaluations: 2, movable: false })] }),
    ]);
    answer('form_diff', ({ a, b }) => ({ a, b, kind: 'school', title: 'Attitudes', lines: offer.lines }));
    render(FormVersionsDialog, {
      props: { id: 'attitudes', kind: 'school', title: 'Attitudes', onclose: vi.fn() },
    });
  }

  it('compares the two newest versions until others are chosen', async () => {
    show();
    expect(await screen.findByText('2 verschillen')).toBeTruthy();
    expect(callsOf('form_diff')[0]).toEqual({
      a: { id: 'attitudes', version: 1 },
      b: { id: 'attitudes', version: 2 },
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Naar' }), '1');
    expect(callsOf('form_diff').at(-1)).toMatchObject({ b: { version: 1 } });
    expect(await violations()).toEqual([]);
  });

  it('moves a placement without evaluations on request, and only that one', async () => {
    answer('placement_form_move', () => saved(null));
    show();
    await screen.findByText('2 verschillen');
    expect(screen.queryByRole('button', { name: 'Bram naar versie 2', hidden: true })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Amina naar versie 2', hidden: true }));
    expect(callsOf('placement_form_move')).toEqual([
      { placement: 'p1', form: { id: 'attitudes', version: 2 } },
    ]);
  });

  it('keeps a version as a file and takes out one that nothing rests on', async () => {
    const kept = vi.fn(() => null);
    answerShell('form_save', kept);
    answer('form_remove', () => saved(null, { undo: 'form-remove' }));
    show();
    await screen.findByText('2 verschillen');
    const second = within(screen.getByRole('region', { name: /versie 2/ }));
    await userEvent.click(second.getByRole('button', { name: /als CASE/ }));
    expect(kept).toHaveBeenCalledWith({ choice: { form: { id: 'attitudes', version: 2 }, case: true } });
    await userEvent.click(second.getByRole('button', { name: 'Versie 2 wegdoen' }));
    expect(callsOf('form_remove')).toEqual([{ id: 'attitudes', version: 2 }]);
    expect(screen.queryByRole('button', { name: 'Versie 1 wegdoen' })).toBeNull();
  });

  it('tells when a version cannot be taken out', async () => {
    answer('form_remove', () => {
      throw failure({ code: 'in-use' });
    });
    show();
    await screen.findByText('2 verschillen');
    await userEvent.click(screen.getByRole('button', { name: 'Versie 2 wegdoen' }));
    expect(callsOf('form_remove')).toHaveLength(1);
  });
});
