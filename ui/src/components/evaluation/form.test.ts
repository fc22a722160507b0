import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RatingDraft } from '@/gen/wire';
import { violations } from '@/test/axe';
import { described } from '@/test/described';
import { observation, ratingSaved, sheet } from '@/test/sheet';
import { answer, callsOf, failure, saved } from '@/test/wire';
import EvaluationForm from './EvaluationForm.svelte';

async function show(props = {}) {
  const user = userEvent.setup();
  render(EvaluationForm, { props: { placement: 'p1', ...props } });
  const row = (number: string) =>
    screen.findByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')} `) });
  await row('1.1');
  return { user, row };
}

const sent = () => (callsOf('rating_save') as RatingDraft[]).map((d) => [d.indicator, d.level]);

describe('EvaluationForm', () => {
  beforeEach(() => {
    answer('sheet', () => sheet());
    answer('timeline', () => [observation()]);
    answer('rating_save', (draft) => saved(ratingSaved(draft)));
  });

  it('takes one key per row: level, then on to the next', async () => {
    const { user, row } = await show();
    (await row('1.1')).focus();
    await user.keyboard('[Digit3][Digit1][Digit0][Digit4][Digit2][Digit2]');
    expect(sent()).toEqual([
      ['i1.1', 3],
      ['i1.2', 1],
      ['i1.3', null],
      ['i2.1', 4],
      ['i2.2', 2],
      ['i2.3', 2],
    ]);
    expect(screen.getByText('6 van 6 ingevuld')).toBeTruthy();
    expect(document.activeElement).toBe(await row('2.3'));
  });

  it('a digit in the picker saves once and goes on too', async () => {
    const { user, row } = await show();
    const picker = within(await row('1.1')).getByRole('radio', { name: /met hulp/ });
    picker.focus();
    await user.keyboard('[Digit4]');
    expect(sent()).toEqual([['i1.1', 4]]);
    expect(document.activeElement).toBe(await row('1.2'));
  });

  it('moves with the arrows, clears with Delete, opens the behaviours with Enter', async () => {
    const { user, row } = await show();
    (await row('1.1')).focus();
    await user.keyboard('{ArrowDown}[Digit2]{ArrowUp}{Delete}');
    expect(sent()).toEqual([
      ['i1.2', 2],
      ['i1.2', null],
    ]);
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Gedrag 1.2 a');
    await user.keyboard(' ');
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves digits alone in a remark', async () => {
    const { user, row } = await show();
    const first = within(await row('1.1'));
    await user.click(first.getByText('Opmerking toevoegen'));
    const remark = await first.findByRole('textbox');
    await user.type(remark, '3 keer');
    await user.tab();
    expect(callsOf('rating_save').at(-1)).toMatchObject({ level: null, remark: '3 keer' });
  });

  it('shows the suggestion, the difference and sparks', async () => {
    const { user, row } = await show();
    const first = within(await row('1.1'));
    for (const each of ['c', 'd', 'g']) {
      await user.click(first.getByRole('button', { name: new RegExp(`1\\.1 ${each}`) }));
    }
    expect(first.getByText('Voorstel: 2 met hulp')).toBeTruthy();
    expect(first.getByText('Eén vonk hoger')).toBeTruthy();
    await user.click(first.getByRole('radio', { name: /zelfstandig/ }));
    expect(first.getByText(/Jij koos: 3 zelfstandig/)).toBeTruthy();
  });

  it('tells what the others chose', async () => {
    const whole = sheet();
    const [self] = whole.evaluations;
    if (self) self.ratings = { 'i1.1': ratingSaved(draft('i1.1', 4)).rating };
    answer('sheet', () => whole);
    const { row } = await show();
    expect(described(await row('1.1'))).toBe('Tussentijds, Stagiair zelf: 4 voorbeeld');
  });

  it('only the row in hand is in the order of the Tab key', async () => {
    const { row } = await show();
    expect((await row('1.1')).tabIndex).toBe(0);
    const second = await row('1.2');
    expect(second.tabIndex).toBe(-1);
    expect(second.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
  });

  it('keeps a row that was not saved on the screen and offers to retry', async () => {
    answer('rating_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    const { user, row } = await show();
    const first = within(await row('1.1'));
    await user.click(first.getByRole('radio', { name: /zelfstandig/ }));
    expect(await first.findByText('Deze rij is niet bewaard.')).toBeTruthy();
    answer('rating_save', (each) => saved(ratingSaved(each)));
    await user.click(first.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(sent()).toEqual([
      ['i1.1', 3],
      ['i1.1', 3],
    ]);
    expect(first.queryByText('Deze rij is niet bewaard.')).toBeNull();
  });

  it('goes to a row that is asked for, at the moment asked for', async () => {
    const { row } = await show({ target: 'i2.2', moment: 'final' });
    const wanted = await row('2.2');
    await waitFor(() => expect(document.activeElement).toBe(wanted));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Einde' }).checked).toBe(true);
  });

  it('has no accessibility violations', async () => {
    const { user, row } = await show();
    await user.click(within(await row('1.1')).getByText('Opmerking toevoegen'));
    expect(await violations()).toEqual([]);
  });
});

function draft(indicator: string, level: number): RatingDraft {
  const where = { placement: 'p1', moment: 'interim' as const, author: 'intern' as const };
  return { ...where, indicator, level, not_observable: false, underlined: [], remark: '' };
}
