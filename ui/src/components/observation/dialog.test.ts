import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '@/test/axe';
import { described } from '@/test/described';
import { observation, observationStart } from '@/test/sheet';
import { answer, callsOf, failure, saved } from '@/test/wire';
import ObservationDialog from './ObservationDialog.svelte';
import { draftsOf } from './drafts';

async function show() {
  const user = userEvent.setup();
  const onclose = vi.fn();
  const view = render(ObservationDialog, { placement: 'p1', observation: null, onclose });
  await screen.findByText('Indicator 1.1');
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat zag of hoorde je?' });
  return { user, onclose, text, ...view };
}

describe('ObservationDialog', () => {
  beforeEach(() => {
    answer('observation_start', () => observationStart());
    answer('observation_save', (draft) => saved(observation({ text: draft.text })));
  });
  // After the last dialog has gone and kept its draft.
  beforeEach(() => draftsOf().drop(null));

  it('stands ready in the text; Ctrl+Enter saves and closes', async () => {
    const { user, onclose, text } = await show();
    expect(document.activeElement).toBe(text);
    await user.keyboard('Troost Lien.{Control>}{Enter}{/Control}');
    expect(callsOf('observation_save')).toMatchObject([{ text: 'Troost Lien.', placement: 'p1' }]);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('takes an indicator with its level in one click', async () => {
    const { user, text } = await show();
    await user.type(text, 'Troost');
    const often = screen.getByRole('radiogroup', { name: 'Niveau voor: Indicator 1.2' });
    await user.click(within(often).getByRole('radio', { name: /zelfstandig/ }));
    await user.click(screen.getByRole('button', { name: /^Bewaren/ }));
    expect(callsOf('observation_save')).toMatchObject([
      { indicators: [{ indicator: 'i1.2', level: 3 }] },
    ]);
  });

  it('starts a sentence at the cursor', async () => {
    const { user, text } = await show();
    await user.click(screen.getByRole('button', { name: 'Troost' }));
    expect(text.value).toBe('Troost ');
    expect(document.activeElement).toBe(text);
    await user.keyboard('Lien');
    expect(text.value).toBe('Troost Lien');
  });

  it('says beside the text that it is needed', async () => {
    const { user, text, onclose } = await show();
    await user.click(screen.getByRole('button', { name: /^Bewaren/ }));
    await screen.findByText('Schrijf eerst wat je zag of hoorde.');
    expect(described(text)).toBe('Schrijf eerst wat je zag of hoorde.');
    expect(document.activeElement).toBe(text);
    expect(onclose).not.toHaveBeenCalled();
  });

  it('keeps the text when saving fails and offers to retry', async () => {
    answer('observation_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    const { user, text, onclose } = await show();
    await user.type(text, 'Troost');
    await user.click(screen.getByRole('button', { name: /^Bewaren/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Niet bewaard.');
    expect(text.value).toBe('Troost');
    answer('observation_save', (draft) => saved(observation({ text: draft.text })));
    await user.click(screen.getByRole('button', { name: /^Probeer opnieuw/ }));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('brings unsaved text back after closing', async () => {
    const first = await show();
    await first.user.type(first.text, 'Begonnen');
    first.unmount();
    const { text, user } = await show();
    expect(text.value).toBe('Begonnen');
    expect(screen.getByText(/niet bewaarde tekst over Amina/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect(text.value).toBe('');
  });

  it('has no accessibility violations', async () => {
    await show();
    expect(await violations()).toEqual([]);
  });
});
