import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignatureView, Signatures as View } from '@/gen/wire';
import { violations } from '@/test/axe';
import { answer, callsOf, failure, saved } from '@/test/wire';
import { drawn, inBox, pathOf } from './drawing';
import Signatures from './Signatures.svelte';

function given(rest: Partial<SignatureView> = {}): SignatureView {
  return {
    id: 's1',
    role: 'mentor',
    name: 'Els Maes',
    strokes: [[[0, 0], [10, 10]]],
    at: '2026-11-22T13:02:00Z',
    matches: true,
    code: 'abcdef12',
    ...rest,
  };
}

function view(rest: Partial<View> = {}): View {
  return {
    placement: 'p1',
    subject: { what: 'evaluation', id: 'e1' },
    given: [],
    people: [
      { role: 'intern', name: 'Amina El Idrissi' },
      { role: 'mentor', name: 'Els Maes' },
      { role: 'mentor', name: 'Bram Peeters' },
    ],
    ...rest,
  };
}

async function show(subject: View['subject'] = { what: 'evaluation', id: 'e1' }) {
  const user = userEvent.setup();
  render(Signatures, { props: { placement: 'p1', subject } });
  await screen.findByRole('button', { name: 'Tekenen' });
  return { user };
}

/** jsdom has no pointer events with a place. */
function point(box: Element, type: string, x: number, y: number): Promise<boolean> {
  return fireEvent(box, new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
}

describe('a drawn line', () => {
  const box = new DOMRect(100, 50, 500, 200);

  it('is measured in a box of 1000 by 400, whatever its size on the screen', () => {
    expect(inBox({ clientX: 100, clientY: 50 }, box)).toEqual([0, 0]);
    expect(inBox({ clientX: 350, clientY: 150 }, box)).toEqual([500, 200]);
    expect(inBox({ clientX: 900, clientY: 0 }, box)).toEqual([1000, 0]);
  });

  it('leaves out points that say nothing more', () => {
    expect(drawn([[10, 10]], [11, 11])).toEqual([[10, 10]]);
    expect(drawn([[10, 10]], [20, 10])).toEqual([[10, 10], [20, 10]]);
  });

  it('is a path; a lone point is a dot', () => {
    expect(pathOf([[1, 2], [3, 4]])).toBe('M1 2L3 4');
    expect(pathOf([[1, 2]])).toBe('M1 2h0.1');
  });
});

describe('Signatures', () => {
  beforeEach(() => {
    answer('signatures', () => view());
    answer('sign', (draft) => saved(view({ given: [given({ name: draft.name, strokes: draft.strokes })] })));
  });

  it('tells who has signed, and that something changed since', async () => {
    answer('signatures', () =>
      view({ given: [given(), given({ id: 's2', role: 'intern', name: 'Amina', matches: false, strokes: [] })] }),
    );
    await show();
    const [first, second] = screen.getAllByRole('listitem');
    if (!first || !second) throw new Error('two signatures');
    expect(within(first).getByRole('img', { name: 'Handtekening van Els Maes' })).toBeTruthy();
    expect(within(first).getByText(/Els Maes, Mentor/)).toBeTruthy();
    expect(within(first).getByText('Controlecode abcdef12')).toBeTruthy();
    expect(within(second).getByText(/Na het tekenen is iets veranderd/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('signs by keyboard alone, with a typed name', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Tekenen' }));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Naam' });
    expect(name.value).toBe('Els Maes');
    screen.getByRole('radio', { name: 'Naam typen' }).focus();
    await user.keyboard(' ');
    expect(screen.getByText(/getypte naam telt/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Handtekening zetten' }));
    expect(callsOf('sign')).toEqual([
      {
        placement: 'p1',
        subject: { what: 'evaluation', id: 'e1' },
        role: 'mentor',
        name: 'Els Maes',
        strokes: [],
      },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText(/Els Maes, Mentor/)).toBeTruthy();
  });

  it('signs with a drawing; an empty box is refused beside it', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Tekenen' }));
    await user.click(await screen.findByRole('button', { name: 'Handtekening zetten' }));
    expect(screen.getAllByText(/Teken eerst, of kies/).length).toBeGreaterThan(0);
    expect(callsOf('sign')).toEqual([]);
    const box = screen.getByRole('img', { name: 'Teken hier' });
    box.getBoundingClientRect = () => new DOMRect(0, 0, 500, 200);
    await point(box, 'pointerdown', 50, 50);
    await point(box, 'pointermove', 100, 60);
    await point(box, 'pointerup', 100, 60);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Handtekening zetten' }));
    expect(callsOf('sign')).toMatchObject([{ strokes: [[[100, 100], [200, 120]]] }]);
  });

  it('proposes who has not signed yet in a role', async () => {
    answer('signatures', () => view({ given: [given()] }));
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Tekenen' }));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Naam' });
    expect(name.value).toBe('Bram Peeters');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tekent als' }), 'intern');
    expect(name.value).toBe('Amina El Idrissi');
  });

  it('keeps the dialog open with what was refused beside its field', async () => {
    answer('sign', () => {
      throw failure({ code: 'name-missing', field: 'name' });
    });
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Tekenen' }));
    await user.click(await screen.findByRole('radio', { name: 'Naam typen' }));
    await user.click(screen.getByRole('button', { name: 'Handtekening zetten' }));
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  });

  it('takes a signature away, but never one under an evaluation', async () => {
    answer('signatures', () => view({ given: [given()] }));
    await show();
    expect(screen.queryByRole('button', { name: /weghalen/ })).toBeNull();
  });

  it('takes a signature under a talk away', async () => {
    answer('signatures', () => view({ given: [given()] }));
    answer('bin', () => saved(null));
    const { user } = await show({ what: 'entry', id: 'm1' });
    await user.click(screen.getByRole('button', { name: 'Handtekening van Els Maes weghalen' }));
    expect(callsOf('bin')).toEqual([{ concept: 'entry', id: 's1' }]);
  });
});
