import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FormDraft, FormFile, FormSource } from '@/gen/wire';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { programme, reportRow, school, source, tried, uniform } from '@/test/forms';
import { form } from '@/test/samples';
import { answer, callsOf, saved, status } from '@/test/wire';
import FormEditor from './FormEditor.svelte';

const byTest = (name: string) => document.querySelector(`[data-test="${name}"]`);
const drafts = () => callsOf('form_draft_save') as FormDraft[];
const last = <T extends FormFile>() => drafts().at(-1)?.form as T;

async function show(shown: FormFile, rest: Partial<FormSource> = {}) {
  answer('form_source', () => source(structuredClone(shown), rest));
  const user = userEvent.setup();
  render(FormEditor, { props: { id: shown.id, version: 1 } });
  await screen.findByRole('tablist');
  return user;
}

describe('the form editor', () => {
  beforeEach(() => {
    session.take(status());
    answer('form_draft_save', () => saved({ drafted: '2026-11-22T13:02:00Z', problems: [] }));
    answer('forms', () => []);
    answer('reports', () => [reportRow()]);
    answer('form_definition', () => uniform());
    answer('form_trial', ({ form }) => {
      const [part] = form.parts.slice(1);
      const count = part?.part === 'criteria' ? (part.criteria[0]?.crosswalk?.indicators.length ?? 0) : 0;
      return { name: 'Zoë Claes', criteria: [tried('order', 'Voldoende', count, count)] };
    });
  });

  it('maps an indicator by a tick, and the level follows at once', async () => {
    const user = await show(school());
    await user.click(screen.getByRole('tab', { name: 'Koppeling' }));
    const criteria = within(await screen.findByRole('region', { name: 'Criteria van de school' }));
    expect(byTest('crosswalk-counts')?.textContent).toMatch(/1 van 2 gekoppeld/);
    expect(criteria.getByRole('button', { name: /Werkt ordelijk/, pressed: true })).toBeTruthy();
    await screen.findByText('(1 van 1 beoordeeld)');
    await user.click(screen.getByRole('checkbox', { name: '2.1 Overlegt' }));
    await screen.findByText('(2 van 2 beoordeeld)');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(last<ReturnType<typeof school>>().parts[1]).toMatchObject({
      criteria: [
        {
          crosswalk: {
            rule: 'median',
            indicators: [
              { indicator: 'core.attitude.time', weight: 1 },
              { indicator: 'core.team.talk', weight: 1 },
            ],
          },
        },
        { id: 'plan' },
      ],
    });
    expect(await violations()).toEqual([]);
  });

  it('searches both columns, walks by arrow keys, and asks a criterion directly', async () => {
    const user = await show(school());
    await user.click(screen.getByRole('tab', { name: 'Koppeling' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek een indicator' }), 'collega');
    expect(screen.getAllByRole('checkbox', { name: /^\d\.\d/ })).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox', { name: 'Zoek een indicator' }));
    screen.getByRole('checkbox', { name: '1.1 Komt op tijd' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}[Space]');
    expect(screen.getByRole('checkbox', { name: '2.1 Overlegt', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Alleen wat niet gekoppeld is' }));
    expect(screen.queryByRole('button', { name: /Werkt ordelijk/ })).toBeNull();
    const plan = screen.getByRole('button', { name: /Plant/ });
    await user.click(plan);
    await user.click(screen.getByRole('checkbox', { name: 'Rechtstreeks aan de mentor vragen' }));
    expect(await screen.findByText('Nog niets gekoppeld')).toBeTruthy();
  });

  it('adds a criterion, moves it by the keyboard, and removes it', async () => {
    const user = await show(school());
    await user.click(screen.getByRole('tab', { name: 'Onderdelen' }));
    await user.click(screen.getByRole('button', { name: /^Attitudes/ }));
    await user.click(screen.getByRole('button', { name: 'Criterium toevoegen' }));
    const title = screen.getByRole('textbox', { name: 'Criterium (Nederlands)' });
    await user.type(title, 'Ruimt op');
    await user.tab();
    await waitFor(() =>
      expect(last<ReturnType<typeof school>>().parts[1]).toMatchObject({
        criteria: [{}, {}, { number: '3', title: { nl: 'Ruimt op' }, scale: 'two' }],
      }),
    );
    screen.getByRole('button', { name: '3 Ruimt op' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(document.activeElement?.textContent).toMatch(/Ruimt op/);
    await user.click(screen.getByRole('button', { name: 'Verwijderen: 3 Ruimt op' }));
    await waitFor(() =>
      expect(last<ReturnType<typeof school>>().parts[1]).toMatchObject({
        criteria: [{ id: 'order' }, { id: 'plan' }],
      }),
    );
    expect(await violations()).toEqual([]);
  });

  it('writes two languages side by side and says what is missing', async () => {
    const user = await show(school());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ernaast tonen' }), 'en');
    const english = screen.getByRole('textbox', { name: 'Titel (English)' });
    expect((english as HTMLInputElement).value).toBe('Report');
    await user.clear(english);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ernaast tonen' }), '');
    expect(screen.getAllByText('Ontbreekt nog in: English.').length).toBeGreaterThan(0);
  });

  it('leads to what is wrong', async () => {
    const user = await show(school(), {
      drafted: '2026-11-22T13:02:00Z',
      problems: [{ place: 'parts/1/criteria/0/title', kind: 'missing-text', about: 'nl' }],
    });
    await user.click(screen.getByRole('button', { name: /Attitudes › 1 Werkt ordelijk/ }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('id')).toBe(
        screen.getByRole('textbox', { name: 'Criterium (Nederlands)' }).id,
      ),
    );
  });

  it('edits the parts of the uniform form and of a programme', async () => {
    const user = await show(uniform());
    await user.click(screen.getByRole('tab', { name: 'Indicatoren' }));
    await user.click(screen.getByRole('button', { name: /^Voor iedereen/ }));
    await user.click(screen.getByRole('button', { name: /^Werkattitude/ }));
    await user.click(screen.getByRole('button', { name: /^Komt op tijd/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Dit is een werkattitude' }));
    await user.click(screen.getByRole('button', { name: 'Gedrag toevoegen bij niveau 2' }));
    await waitFor(() =>
      expect(last<ReturnType<typeof uniform>>().modules[0]?.clusters[0]?.indicators[0]).toMatchObject({
        attitude: true,
        levels: [[{}], [{}, {}], [{}], [{}]],
      }),
    );
    expect(await violations()).toEqual([]);
  });

  it('says due rules in words while they are chosen', async () => {
    const user = await show(programme());
    await user.click(screen.getByRole('tab', { name: 'Wanneer' }));
    await user.click(screen.getByRole('button', { name: /^Eerste gesprek/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Voor of na' }), 'after');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Geteld in' }), 'weeks');
    const number = screen.getByRole('textbox', { name: 'Hoeveel' });
    await user.clear(number);
    await user.type(number, '3');
    await user.tab();
    expect(byTest('due-text')?.textContent).toBe('3 weken na de start');
    await waitFor(() =>
      expect(last<ReturnType<typeof programme>>().meetings[0]?.due).toMatchObject({
        offset: 21,
        unit: 'calendar',
      }),
    );
    expect(await violations()).toEqual([]);
  });

  it('is read only for a mentor, and says why', async () => {
    const user = await show(school(), { may_edit: false });
    expect(screen.getByText(/Alleen directie en educatieve medewerkers/)).toBeTruthy();
    expect(byTest('publish')).toBeNull();
    const title = screen.getByRole('textbox', { name: 'Titel (Nederlands)' });
    expect((title as HTMLInputElement).matches(':disabled')).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Schalen' }));
    const scale = screen.getByText('Onvoldoende / Voldoende');
    scale.closest('details')?.setAttribute('open', '');
    expect(await screen.findByText('vanaf 1')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('says which programmes still ask for an older version', async () => {
    const row = form({ school_form: { id: 'school', version: 1 }, title: 'Zorgstage' });
    const other = form({ form: { id: 'lio', version: 1 }, school_form: { id: 'else', version: 1 }, title: 'LIO' });
    answer('forms', () => [row, other]);
    await show(school());
    expect(await screen.findByText('Zorgstage (versie 1)')).toBeTruthy();
    expect(screen.queryByText(/LIO \(versie/)).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
