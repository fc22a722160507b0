import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FillSetupDraft } from '../gen/wire';
import { setLanguage } from '../i18n';
import { session } from '../state/session.svelte';
import { violations } from '../test/axe';
import { fillSetup } from '../test/fill';
import { answer, answerShell, calls, failure, reset, saved, status } from '../test/wire';
import FillSetup from './FillSetup.svelte';

const drafts = () =>
  calls.filter((call) => call.name === 'fill_save').map((call) => call.args as FillSetupDraft);

beforeEach(() => {
  reset();
  setLanguage('nl');
  session.take(status());
});

describe('mapping its fields', () => {
  beforeEach(() => {
    answer('fill_setup', () => fillSetup());
    answer('fill_save', ({ form, fields }) => {
      const setup = fillSetup();
      const file = setup.file && {
        ...setup.file,
        fields: setup.file.fields.map((field) => ({
          ...field,
          map: fields.find((map) => map.field === field.name) ?? null,
        })),
      };
      return saved({ ...setup, form: { ...form, version: 3 }, file });
    });
  });

  it('keeps what was chosen at once, by keyboard alone', async () => {
    render(FillSetup, { id: 'tm', version: 2 });
    const user = userEvent.setup();
    const head = await screen.findByRole('button', { name: /^geslaagd/ });
    head.focus();
    await user.keyboard('{Enter}');
    await user.selectOptions(screen.getByLabelText('Soort'), 'Criteria');
    await user.selectOptions(screen.getByLabelText('Aankruisen bij'), 'voldoende');
    await waitFor(() => expect(drafts().at(-1)?.fields).toHaveLength(1));
    expect(drafts().at(-1)?.fields[0]).toEqual({
      field: 'geslaagd',
      value: { from: 'level', criterion: 'c1' },
      when: 'yes',
    });
    expect(within(head).getByText(/Plannen: niveau = voldoende/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('takes all suggestions at once', async () => {
    render(FillSetup, { id: 'tm', version: 2 });
    await userEvent.click(await screen.findByRole('button', { name: /Neem 1 voorstel over/ }));
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(drafts()[0]?.fields[0]?.value).toEqual({ from: 'bound', value: 'intern-name' });
    expect(screen.getByText('1 van 4 gekoppeld')).toBeTruthy();
  });

  it('maps the columns of a repeated row', async () => {
    render(FillSetup, { id: 'tm', version: 2 });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^criteria/ }));
    await user.selectOptions(screen.getByLabelText('Soort'), 'Herhaalde rij');
    await user.selectOptions(screen.getByLabelText('Kolom ‘niveau’'), 'Niveau');
    await user.selectOptions(screen.getByLabelText('Kolom ‘niveau’ toont'), 'een kruisje bij ‘voldoende’');
    await waitFor(() =>
      expect(drafts().at(-1)?.fields[0]?.columns).toEqual({ niveau: { value: 'level', when: 'yes' } }),
    );
  });

  it('a fixed text stays as typed while an older answer comes', async () => {
    render(FillSetup, { id: 'tm', version: 2 });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^naam/ }));
    await user.selectOptions(screen.getByLabelText('Soort'), 'Vaste tekst');
    await user.type(screen.getByLabelText('Tekst'), 'Hallo daar');
    await waitFor(() =>
      expect(drafts().at(-1)?.fields[0]?.value).toEqual({ from: 'fixed', text: 'Hallo daar' }),
    );
    expect((screen.getByLabelText('Tekst') as HTMLInputElement).value).toBe('Hallo daar');
  });

  it('shows only, to who may not change forms', async () => {
    answer('fill_setup', () => fillSetup({ may_edit: false }));
    render(FillSetup, { id: 'tm', version: 2 });
    expect(await screen.findByText(/Alleen directie/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kies een ander bestand' })).toBeNull();
  });

  it('says why a file was refused', async () => {
    answerShell('fill_choose', () => {
      throw failure({ code: 'fill-macros' });
    });
    render(FillSetup, { id: 'tm', version: 2 });
    await userEvent.click(await screen.findByRole('button', { name: 'Kies een ander bestand' }));
    expect((await screen.findByText(/macro's/)).textContent).toContain('DOCX');
  });
});
