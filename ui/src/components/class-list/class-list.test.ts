import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ClassListLine, ClassListPreview } from '@/gen/wire';
import { violations } from '@/test/axe';
import { answer, callsOf, failure, saved } from '@/test/wire';
import ClassListDialog from './ClassListDialog.svelte';

function line(rest: Partial<ClassListLine> & Pick<ClassListLine, 'row' | 'name'>): ClassListLine {
  return {
    school: 'Odisee',
    programme: 'Zorgstage',
    group: '',
    mentor: '',
    start: '2027-02-01',
    end: '2027-02-12',
    outcome: 'new-intern',
    same_as: null,
    namesake: false,
    faults: [],
    ...rest,
  };
}

const preview: ClassListPreview = {
  list: 'l1',
  name: 'klas.csv',
  columns: [{ column: 'name', heading: 'Naam' }],
  ignored: ['Rijksregister'],
  rows: [
    line({ row: 2, name: 'Chloé' }),
    line({ row: 3, name: 'Bram', outcome: 'duplicate', same_as: 2 }),
    line({
      row: 4,
      name: 'Daan',
      outcome: 'refused',
      faults: [{ heading: 'Begin', error: failure({ code: 'date-invalid', field: 'start' }) }],
    }),
  ],
  defaults: { school: '', programme: '', start: null, end: null, group: null, mentor: null },
  takes: 1,
  refused: 1,
  new_schools: ['Odisee'],
  new_supervisors: [],
};

function show() {
  const onclose = vi.fn();
  render(ClassListDialog, { props: { preview, directory: null, onclose } });
  return onclose;
}

describe('ClassListDialog', () => {
  it('says row by row what will happen, and what to mend where', async () => {
    show();
    const said = (name: string) =>
      within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    expect(said('Chloé').getByText('Nieuwe stagiair')).toBeTruthy();
    expect(said('Bram').getByText('Zelfde als rij 2: overgeslagen')).toBeTruthy();
    expect(said('Daan').getByText('Kolom Begin:')).toBeTruthy();
    expect(said('Daan').getByText(/Deze datum bestaat niet/)).toBeTruthy();
    expect(screen.getByText(/^1 rij blijft liggen/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('looks again with what holds for rows that do not say', async () => {
    answer('class_list', () => ({ ...preview, takes: 2, refused: 0 }));
    show();
    const user = userEvent.setup();
    await user.type(screen.getByRole('combobox', { name: 'School' }), 'UCLL');
    await user.tab();
    expect(await screen.findByRole('button', { name: 'Neem 2 stagiairs op' })).toBeTruthy();
    expect(callsOf('class_list').at(-1)).toMatchObject({ list: 'l1', defaults: { school: 'UCLL' } });
  });

  it('takes it in and closes; a refusal stays', async () => {
    answer('class_list_take', () => {
      throw failure({ code: 'not-found' });
    });
    const onclose = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Neem 1 stagiair op' }));
    expect(onclose).not.toHaveBeenCalled();
    answer('class_list_take', () =>
      saved({ interns: 1, placements: 1, skipped: 1, refused: 1 }, { undo: 'class-list-take' }),
    );
    await user.click(screen.getByRole('button', { name: 'Neem 1 stagiair op' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});
