import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Submission } from '../../state/submission.svelte';
import { violations } from '../../test/axe';
import Combobox from './Combobox.svelte';
import DateField from './DateField.svelte';
import Dialog from './Dialog.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import LevelPicker from './LevelPicker.svelte';
import Tabs from './Tabs.svelte';
import TextInput from './TextInput.svelte';
import { join, parseWhole, split, tidy } from './dates';
import { digitOf, isWriting } from './keys';

describe('dates in parts', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['1-2-26', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['22112026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
  ])('reads %s at once', (typed, iso) => {
    const parts = parseWhole(typed);
    expect(parts && join(parts)).toBe(iso);
  });

  it('refuses what is no day', () => {
    expect(join({ day: '31', month: '2', year: '2026' })).toBeNull();
    expect(join({ day: '29', month: '02', year: '2027' })).toBeNull();
    expect(join({ day: '29', month: '02', year: '2028' })).toBe('2028-02-29');
    expect(join({ day: '1', month: '', year: '2026' })).toBeNull();
    expect(join({ day: '1', month: '1', year: '202' })).toBeNull();
    expect(parseWhole('22')).toBeNull();
  });

  it('splits and tidies', () => {
    expect(split('2026-11-02')).toEqual({ day: '02', month: '11', year: '2026' });
    expect(split(null)).toEqual({ day: '', month: '', year: '' });
    expect(tidy({ day: '2', month: '1', year: '26' })).toEqual({
      day: '02',
      month: '01',
      year: '2026',
    });
  });
});

describe('keys', () => {
  it('are digits by their place, as on a Belgian keyboard', () => {
    const key = (init: KeyboardEventInit) => digitOf(new KeyboardEvent('keydown', init));
    expect(key({ code: 'Digit3', key: '"' })).toBe(3);
    expect(key({ code: 'Numpad4', key: '4' })).toBe(4);
    expect(key({ code: 'Digit3', ctrlKey: true })).toBeNull();
    expect(key({ code: 'KeyA' })).toBeNull();
  });

  it('know where somebody is writing', () => {
    const input = document.createElement('input');
    expect(isWriting(input)).toBe(true);
    input.type = 'checkbox';
    expect(isWriting(input)).toBe(false);
    expect(isWriting(document.createElement('textarea'))).toBe(true);
    expect(isWriting(document.body)).toBe(false);
  });
});

describe('the date field', () => {
  it('moves on by itself while digits are typed', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'd', label: 'Datum', value: null, onchange });
    await userEvent.click(screen.getByLabelText('Dag'));
    await userEvent.keyboard('22112026');
    expect(screen.getByLabelText('Jaar')).toHaveProperty('value', '2026');
    expect(onchange).toHaveBeenLastCalledWith('2026-11-22');
  });

  it('takes a whole date that is pasted', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'd', label: 'Datum', value: '2026-01-01', onchange });
    await userEvent.click(screen.getByLabelText('Dag'));
    await userEvent.paste('5/6/2027');
    expect(onchange).toHaveBeenLastCalledWith('2027-06-05');
    expect(screen.getByLabelText('Maand')).toHaveProperty('value', '06');
  });

  it('says beside it that a day does not exist, once it is left', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'd', label: 'Datum', value: null, onchange });
    await userEvent.click(screen.getByLabelText('Dag'));
    await userEvent.keyboard('31022026');
    expect(screen.queryByText(/bestaat niet/)).toBeNull();
    await userEvent.tab();
    expect(screen.getByText(/bestaat niet/)).toBeTruthy();
    expect(screen.getByLabelText('Dag').getAttribute('aria-invalid')).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('follows a value from outside', async () => {
    const drawn = render(DateField, { id: 'd', label: 'Datum', value: '2026-01-01' });
    await drawn.rerender({ value: '2026-12-31' });
    expect(screen.getByLabelText('Dag')).toHaveProperty('value', '31');
    await drawn.rerender({ value: null });
    expect(screen.getByLabelText('Jaar')).toHaveProperty('value', '');
  });

  it('counts up and down with the arrows', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'd', label: 'Datum', value: '2026-11-22', onchange });
    await userEvent.click(screen.getByLabelText('Maand'));
    await userEvent.keyboard('{ArrowUp}');
    expect(onchange).toHaveBeenLastCalledWith('2026-12-22');
  });
});

describe('the combobox', () => {
  const options = [
    { id: 's1', label: 'Hogeschool Noord' },
    { id: 's2', label: 'École de lʼEst' },
  ];

  it('finds without accents and chooses with the keys', async () => {
    const onselect = vi.fn();
    render(Combobox, { id: 'c', label: 'School', value: '', options, onselect });
    const input = screen.getByRole('combobox');
    await userEvent.type(input, 'ecole');
    expect(screen.getAllByRole('option').map((each) => each.textContent?.trim())).toEqual([
      'École de lʼEst',
    ]);
    await userEvent.keyboard('{ArrowDown}');
    expect(input.getAttribute('aria-activedescendant')).toBe('c-option-0');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(onselect).toHaveBeenCalledExactlyOnceWith('s2');
    expect(input).toHaveProperty('value', 'École de lʼEst');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves a new text as it is typed', async () => {
    const ontype = vi.fn();
    const onselect = vi.fn();
    render(Combobox, { id: 'c', label: 'School', value: '', options, onselect, ontype });
    await userEvent.type(screen.getByRole('combobox'), 'Nieuw');
    await userEvent.keyboard('{Enter}');
    expect(ontype).toHaveBeenLastCalledWith('Nieuw');
    expect(onselect).not.toHaveBeenCalled();
  });

  it('closes its list by Escape before anything around it closes', async () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    render(Combobox, { id: 'c', label: 'School', value: '', options, onselect: vi.fn() });
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('{Escape}');
    expect(outside).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(outside).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', outside);
  });
});

describe('the level picker', () => {
  const levels = ['Nog niet', 'Met hulp', 'Zelfstandig', 'Voorbeeld'];

  it('chooses by a click and takes the choice away by another', async () => {
    const onchoose = vi.fn();
    const drawn = render(LevelPicker, { label: 'Contact', levels, value: null, onchoose });
    await userEvent.click(screen.getByRole('radio', { name: '3 Zelfstandig' }));
    expect(onchoose).toHaveBeenLastCalledWith(3, false);
    await drawn.rerender({ value: 3 });
    expect(screen.getByRole('radio', { checked: true }).textContent).toContain('Zelfstandig');
    await userEvent.click(screen.getByRole('radio', { checked: true }));
    expect(onchoose).toHaveBeenLastCalledWith(null, false);
    expect(await violations()).toEqual([]);
  });

  it('chooses by a digit and only moves by an arrow', async () => {
    const onchoose = vi.fn();
    render(LevelPicker, {
      label: 'Contact',
      levels,
      value: 2,
      onchoose,
      notObservableLabel: 'Nog niet te zien',
    });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toContain('Met hulp');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('Zelfstandig');
    expect(onchoose).not.toHaveBeenCalled();
    await userEvent.keyboard('4');
    expect(onchoose).toHaveBeenLastCalledWith(4, false);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.textContent).toContain('Nog niet te zien');
    await userEvent.keyboard(' ');
    expect(onchoose).toHaveBeenLastCalledWith(null, true);
  });
});

describe('the dialog', () => {
  const children = createRawSnippet(() => ({
    render: () => '<div><input data-autofocus aria-label="Naam" /></div>',
  }));

  it('gives the focus to the first field and back to where it came from', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const drawn = render(Dialog, { title: 'Stagiair', onclose: vi.fn(), children });
    expect(document.activeElement).toBe(screen.getByLabelText('Naam'));
    expect(screen.getByRole('dialog', { name: 'Stagiair' })).toBeTruthy();
    drawn.unmount();
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('asks to be closed by Esc and by its button', async () => {
    const onclose = vi.fn();
    render(Dialog, { title: 'Stagiair', onclose, children });
    const cancel = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(onclose).toHaveBeenCalledTimes(2);
  });
});

describe('the error summary', () => {
  it('takes the focus and leads to the field', async () => {
    const submission = new Submission('x');
    render(TextInput, { id: submission.id('name'), label: 'Naam', value: '', error: 'Vul in.' });
    render(ErrorSummary, { submission });
    submission.refuse([{ field: 'name', message: 'Vul een naam in.' }]);
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('Eén ding klopt nog niet.');
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vul een naam in.' }));
    const input = screen.getByLabelText('Naam');
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute('aria-describedby')).toBe('x-name-error');
  });
});

describe('tabs', () => {
  it('move with the arrows, round at the ends', async () => {
    const onselect = vi.fn();
    const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
    const panel = createRawSnippet((id: () => string) => ({
      render: () => `<p>panel ${id()}</p>`,
    }));
    const drawn = render(Tabs, { label: 'Delen', tabs, selected: 'a', onselect, panel });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onselect).toHaveBeenLastCalledWith('c');
    await drawn.rerender({ selected: 'c' });
    expect(screen.getByRole('tab', { selected: true }).textContent?.trim()).toBe('C');
    expect(screen.getByRole('tabpanel', { name: 'C' })).toBeTruthy();
    await userEvent.keyboard('{Home}');
    expect(onselect).toHaveBeenLastCalledWith('a');
    expect(await violations()).toEqual([]);
  });
});
