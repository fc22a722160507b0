import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Growth } from '@/gen/wire';
import { violations } from '@/test/axe';
import { answer } from '@/test/wire';
import GrowthTab from './GrowthTab.svelte';

const growth: Growth = {
  placement: 'p1',
  levels: ['nog niet', 'met hulp', 'zelfstandig', 'voorbeeld'],
  moments: [
    { kind: 'observations', moment: null, week: 4, date: '2026-10-01' },
    { kind: 'mentor', moment: 'interim', week: null, date: '2026-10-21' },
    { kind: 'mentor', moment: 'final', week: null, date: '2026-12-18' },
  ],
  clusters: [
    { id: 'a', number: 1, title: 'Contact', values: [2, 2.5, 3] },
    { id: 'b', number: 2, title: 'Zorg', values: [null, 2, 3] },
    { id: 'c', number: 3, title: 'Spel', values: [3, 3, 4] },
  ],
};

async function show(value: Growth) {
  answer('growth', () => value);
  const onform = vi.fn();
  render(GrowthTab, { props: { placement: 'p1', onform } });
  return onform;
}

describe('GrowthTab', () => {
  it('says in a table what the charts show, with the word of the level', async () => {
    await show(growth);
    const row = within(await screen.findByRole('row', { name: /^1\. Contact/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())).toEqual(
      ['2 met hulp', '2,5 met hulp', '3 zelfstandig'],
    );
    expect(screen.getByText('geen niveau')).toBeTruthy();
  });

  it('draws another part when it is chosen', async () => {
    await show(growth);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox'), 'b');
    expect(screen.getByRole('img', { name: /Groei voor Zorg/ })).toBeTruthy();
  });

  it('draws the radar half-way and at the end, and has no accessibility violations', async () => {
    await show(growth);
    const radar = await screen.findByRole('img', { name: /Tussentijds en einde/ });
    expect(radar.querySelector('.interim')).toBeTruthy();
    expect(radar.querySelector('.final')?.getAttribute('d')).toMatch(/Z$/);
    expect(await violations()).toEqual([]);
  });

  it('sends an empty one to the form', async () => {
    const onform = await show({ ...growth, moments: [], clusters: [] });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Open het formulier' }));
    expect(onform).toHaveBeenCalledOnce();
  });
});
