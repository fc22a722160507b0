import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommentView, EvaluationView, Sheet, VersionView } from '@/gen/wire';
import { announce } from '@/state/changes.svelte';
import { violations } from '@/test/axe';
import { evaluation, ratingSaved, sheet } from '@/test/sheet';
import { answer, callsOf, saved } from '@/test/wire';
import EvaluationForm from './EvaluationForm.svelte';
import { stepsOf } from './review';
import { SheetController } from './sheet.svelte';
import { SIDES } from './sides';

const MINE = { moment: 'interim', author: 'mentor' } as const;

/** A sheet whose interim evaluation by the mentor stands so. */
function standing(rest: Partial<EvaluationView>, whole: Partial<Sheet> = {}): Sheet {
  const evaluations = SIDES.map((side) =>
    side.moment === MINE.moment && side.author === MINE.author
      ? evaluation(side, { id: 'e1', ...rest })
      : evaluation(side),
  );
  // Few rows: a check of accessibility looks at each.
  const [first] = sheet().clusters;
  const clusters = first ? [{ ...first, rows: first.rows.slice(0, 2) }] : [];
  return sheet({ evaluations, clusters, ...whole });
}

const signed = {
  state: 'open' as const,
  lock: { kind: 'signed' as const, names: ['Els Maes'], at: '2026-11-22T13:02:00Z' },
};

async function show(of: Sheet) {
  answer('sheet', () => of);
  const user = userEvent.setup();
  render(EvaluationForm, { props: { placement: 'p1' } });
  await screen.findByRole('group', { name: /^1\.1 / });
  return { user };
}

describe('the steps', () => {
  const at = (state: EvaluationView['state'], whole: Partial<Sheet>) =>
    stepsOf(sheet(whole), evaluation(MINE, { id: 'e1', state }));

  it('follow from the state, the site and who writes', () => {
    expect(at('open', { review: false })).toEqual(['finish']);
    expect(at('open', { review: true })).toEqual(['hand-in']);
    expect(at('handed-in', { review: true, reviewer: false })).toEqual(['take-back']);
    expect(at('handed-in', { review: true, reviewer: true })).toEqual(['agree', 'take-back']);
    expect(at('agreed', { review: true })).toEqual(['finish', 'take-back']);
    expect(at('final', { review: true })).toEqual([]);
  });

  it('leave what was signed as it is', () => {
    const whole = sheet({ review: true });
    expect(stepsOf(whole, evaluation(MINE, { id: 'e1', ...signed, state: 'agreed' }))).toEqual(['finish']);
    expect(stepsOf(whole, evaluation({ ...MINE, author: 'intern' }, { id: 'e2' }))).toEqual([]);
  });
});

describe('a locked sheet', () => {
  it('takes no change, by no way', async () => {
    answer('sheet', () => standing(signed));
    const controller = new SheetController('p1');
    await controller.load();
    expect(controller.locked).toBe(true);
    controller.setLevel('i1.1', 3);
    controller.toggleBehaviour('i1.1', 'a');
    controller.setRemark('i1.1', 'x');
    await controller.flush();
    expect(callsOf('rating_save')).toEqual([]);
    expect(controller.rating('i1.1').level).toBeNull();
    controller.choose({ moment: 'final' });
    expect(controller.locked).toBe(false);
  });

  it('loads again when something was entered on a side for the first time', async () => {
    answer('sheet', () => sheet());
    answer('rating_save', (draft) => {
      return saved(ratingSaved(draft), {
        changed: [{ concept: 'evaluation', id: 'e1', placement: 'p1' }],
      });
    });
    const controller = new SheetController('p1');
    const stop = controller.listen();
    await controller.load();
    answer('sheet', () => standing({}));
    controller.setLevel('i1.1', 3);
    await controller.flush();
    await waitFor(() => expect(controller.current?.id).toBe('e1'));
    stop();
    announce([{ concept: 'evaluation', id: 'e1', placement: 'p1' }]);
  });
});

describe('the form tab', () => {
  beforeEach(() => {
    answer('timeline', () => []);
    answer('signatures', () => ({
      placement: 'p1',
      subject: { what: 'evaluation', id: 'e1' },
      given: [],
      people: [],
    }));
    answer('comments', () => []);
    answer('versions', () => []);
    answer('rating_save', (draft) => saved(ratingSaved(draft)));
  });

  it('can only be read once signed, and asks why it is opened again', async () => {
    answer('evaluation_reopen', () => saved(evaluation(MINE, { id: 'e1', version: 2 })));
    const { user } = await show(standing({ ...signed, conclusion: 'Flink gegroeid' }));
    expect(screen.getByText(/Ondertekend door Els Maes/)).toBeTruthy();
    expect(screen.getByText('Flink gegroeid').tagName).toBe('P');
    const row = screen.getByRole('group', { name: /^1\.1 / });
    row.focus();
    await user.keyboard('[Digit3]');
    await user.click(within(row).getByRole('radio', { name: /met hulp/ }));
    expect(callsOf('rating_save')).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Heropenen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'Vergissing');
    await user.click(within(dialog).getByRole('button', { name: 'Heropenen' }));
    expect(callsOf('evaluation_reopen')).toEqual([{ evaluation: 'e1', reason: 'Vergissing' }]);
  });

  it('shows where it stands and takes the next step', async () => {
    answer('evaluation_step', () => saved(evaluation(MINE, { id: 'e1', state: 'handed-in' })));
    const { user } = await show(standing({}, { review: true }));
    expect(screen.getByText('Nog niet ingediend')).toBeTruthy();
    expect(await screen.findByText(/Tekenen kan als de educatief medewerker/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Indienen' }));
    expect(callsOf('evaluation_step')).toEqual([{ evaluation: 'e1', step: 'hand-in' }]);
  });

  it('offers no signature before something was entered', async () => {
    await show(sheet());
    expect(screen.queryByRole('button', { name: 'Tekenen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Definitief maken' })).toBeNull();
  });

  it('keeps a comment at its place and ticks it off', async () => {
    const comment: CommentView = {
      id: 'c1',
      author: 'p2',
      author_name: 'Rita Lezer',
      place: 'i1.1',
      place_label: '1.1 Indicator 1.1',
      text: 'Welk moment?',
      done: false,
      created: '2026-11-22T13:02:00Z',
    };
    answer('comments', () => [comment]);
    answer('entry_save', ({ placement, body }) =>
      saved({ id: 'c2', placement, body, created: comment.created }),
    );
    const { user } = await show(standing({}, { review: true }));
    const item = (await screen.findByText('Welk moment?')).closest('li');
    if (!item) throw new Error('a comment');
    await user.click(within(item).getByRole('checkbox', { name: 'Besproken' }));
    expect(callsOf('entry_save')).toMatchObject([{ id: 'c1', body: { done: true, author: 'p2' } }]);
    await user.click(within(item).getByRole('button', { name: '1.1 Indicator 1.1' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('group', { name: /^1\.1 / })),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: /Waarover/ }), 'i1.2');
    await user.type(screen.getByRole('textbox', { name: 'Opmerking' }), 'Mooi');
    await user.click(screen.getByRole('button', { name: 'Opmerking schrijven' }));
    expect(callsOf('entry_save').at(-1)).toMatchObject({
      id: null,
      placement: 'p1',
      body: { kind: 'comment', place: 'i1.2', text: 'Mooi', done: false },
    });
    expect(await violations()).toEqual([]);
  });

  it('reads an old version with what changed after it', async () => {
    const version: VersionView = {
      id: 'v1',
      number: 1,
      at: '2026-11-22T13:02:00Z',
      by: 'Els Maes',
      reason: 'Besluit herzien',
      signatures: [],
      lines: [{ kind: 'level', label: '1.1 Indicator', text: '3 zelfstandig' }],
      changes: [{ kind: 'conclusion', label: '', before: 'Goed', after: 'Heel goed' }],
    };
    answer('versions', () => [version]);
    const { user } = await show(standing({ version: 2 }));
    expect(await screen.findByText('Reden: Besluit herzien')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Lees deze versie/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('row', { name: 'Besluit Goed Heel goed' })).toBeTruthy();
    expect(within(dialog).getByText('3 zelfstandig')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
