import { beforeEach, describe, expect, it } from 'vitest';
import type { RatingDraft } from '@/gen/wire';
import { answer, callsOf, failure, saved } from '@/test/wire';
import { evaluation, ratingSaved, sheet } from '@/test/sheet';
import { announce } from '@/state/changes.svelte';
import { SheetController } from './sheet.svelte';

async function open(): Promise<SheetController> {
  const controller = new SheetController('p1');
  await controller.load();
  return controller;
}

describe('SheetController', () => {
  beforeEach(() => {
    answer('sheet', () => sheet());
    answer('rating_save', (draft) => saved(ratingSaved(draft)));
  });

  it('begins at the moment that is next, on the first row, as the mentor', async () => {
    answer('sheet', () => sheet({ moment: 'final' }));
    const controller = await open();
    expect(controller.moment).toBe('final');
    expect(controller.author).toBe('mentor');
    expect(controller.active).toBe('i1.1');
    expect(controller.rows).toHaveLength(6);
  });

  it('shows a level at once and saves the row as it stands', async () => {
    const controller = await open();
    controller.setLevel('i1.2', 3);
    expect(controller.rating('i1.2').effective).toBe(3);
    expect(controller.filled).toBe(1);
    await controller.flush();
    expect(callsOf('rating_save')).toEqual([
      {
        placement: 'p1',
        moment: 'interim',
        author: 'mentor',
        indicator: 'i1.2',
        level: 3,
        not_observable: false,
        underlined: [],
        remark: '',
      },
    ]);
  });

  it('keeps the sides apart', async () => {
    const controller = await open();
    controller.setLevel('i1.1', 2);
    controller.choose({ moment: 'final' });
    expect(controller.rating('i1.1').level).toBeNull();
    controller.setLevel('i1.1', 4);
    expect(controller.rating('i1.1', { moment: 'interim', author: 'mentor' }).level).toBe(2);
    await controller.flush();
    expect((callsOf('rating_save') as RatingDraft[]).map((d) => [d.moment, d.level])).toEqual([
      ['interim', 2],
      ['final', 4],
    ]);
  });

  it('suggests from underlined behaviours and shows when another level was set', async () => {
    const controller = await open();
    for (const behaviour of ['c', 'd', 'g']) controller.toggleBehaviour('i1.1', behaviour);
    expect(controller.rating('i1.1')).toMatchObject({ suggested: 2, effective: 2, sparks: ['g'] });
    controller.setLevel('i1.1', 3);
    expect(controller.rating('i1.1')).toMatchObject({ suggested: 2, level: 3, effective: 3 });
    controller.toggleBehaviour('i1.1', 'd');
    expect(controller.rating('i1.1').suggested).toBe(1);
    await controller.flush();
  });

  it('not yet observable takes the level away, a level takes it back, clear empties', async () => {
    const controller = await open();
    controller.setLevel('i1.1', 3);
    controller.setNotObservable('i1.1', true);
    expect(controller.rating('i1.1')).toMatchObject({ level: null, not_observable: true });
    expect(controller.filled).toBe(1);
    controller.setLevel('i1.1', 1);
    expect(controller.rating('i1.1').not_observable).toBe(false);
    controller.setRemark('i1.1', 'let op');
    controller.clear('i1.1');
    expect(controller.rating('i1.1')).toMatchObject({ level: null, underlined: [], remark: 'let op' });
    expect(controller.filled).toBe(0);
    await controller.flush();
  });

  it('saves one row in order, and the last state is what was sent last', async () => {
    const controller = await open();
    controller.setLevel('i1.1', 1);
    controller.setLevel('i1.1', 2);
    controller.setLevel('i1.2', 4);
    controller.setLevel('i1.1', 3);
    await controller.flush();
    const sent = (callsOf('rating_save') as RatingDraft[]).map((d) => [d.indicator, d.level]);
    expect(sent[0]).toEqual(['i1.1', 1]);
    expect(sent.filter(([indicator]) => indicator === 'i1.1').at(-1)).toEqual(['i1.1', 3]);
    expect(controller.rating('i1.1').level).toBe(3);
  });

  it('keeps a row that could not be saved, says so, and retries', async () => {
    const controller = await open();
    answer('rating_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    controller.setLevel('i1.1', 3);
    await controller.flush();
    expect(controller.failedRow('i1.1')).toBe(true);
    expect(controller.rating('i1.1').level).toBe(3);
    await controller.load();
    expect(controller.rating('i1.1').level).toBe(3);
    answer('rating_save', (draft) => saved(ratingSaved(draft)));
    await controller.queue.retry();
    expect(controller.failedRow('i1.1')).toBe(false);
  });

  it('goes to the next empty row, round the end, and nowhere when all are filled', async () => {
    const controller = await open();
    controller.setLevel('i1.2', 3);
    expect(controller.nextEmpty('i1.1')).toBe('i1.3');
    expect(controller.nextEmpty('i2.3')).toBe('i1.1');
    for (const row of controller.rows) controller.setNotObservable(row.indicator, true);
    expect(controller.nextEmpty('i1.1')).toBeNull();
    await controller.flush();
  });

  it('stops at either end when moving', async () => {
    const controller = await open();
    expect(controller.neighbour('i1.3', 1)).toBe('i2.1');
    expect(controller.neighbour('i1.1', -1)).toBe('i1.1');
    expect(controller.neighbour('i1.1', Infinity)).toBe('i2.3');
    expect(controller.neighbour('i2.2', -Infinity)).toBe('i1.1');
  });

  it('loads again after an undo elsewhere, not after its own saves', async () => {
    const changed = [{ concept: 'rating' as const, id: 'r', placement: 'p1' }];
    answer('rating_save', (draft) => saved(ratingSaved(draft), { changed }));
    const controller = await open();
    const stop = controller.listen();
    controller.setLevel('i1.1', 3);
    await controller.flush();
    expect(callsOf('sheet')).toHaveLength(1);
    announce(changed);
    await Promise.resolve();
    expect(callsOf('sheet')).toHaveLength(2);
    stop();
  });
});

describe('ClosingController', () => {
  const point = { id: 'x1', kind: 'growth' as const, text: 'Plannen', expected: '', observation: null };

  beforeEach(() => {
    const side = { moment: 'interim' as const, author: 'mentor' as const };
    answer('sheet', () => {
      const whole = sheet();
      const evaluations = whole.evaluations.map((each) =>
        each.moment === 'interim' && each.author === 'mentor'
          ? evaluation(side, { conclusion: 'Goed', points: [point] })
          : each,
      );
      return { ...whole, evaluations };
    });
    answer('point_save', ({ id, kind, text, expected, observation }) =>
      saved({ id: id ?? 'new-id', kind, text, expected, observation }),
    );
    answer('evaluation_save', (draft) => saved(evaluation(draft, draft)));
  });

  async function closing() {
    const controller = await open();
    if (!controller.closing) throw new Error('no closing');
    return controller.closing;
  }

  it('keeps a new point only once, however long one types', async () => {
    const own = await closing();
    const key = own.add('strength');
    expect(own.queue.busy).toBe(false);
    own.change(key, { text: 'Warm' });
    await own.queue.flush();
    own.change(key, { text: 'Warm contact' });
    await own.queue.flush();
    expect(callsOf('point_save')).toMatchObject([
      { id: null, text: 'Warm' },
      { id: 'new-id', text: 'Warm contact' },
    ]);
    expect(own.of('strength')).toHaveLength(1);
  });

  it('a growth point carries the behaviour expected', async () => {
    const own = await closing();
    own.change('x1', { expected: 'Bereidt de dag ervoor voor' });
    await own.queue.flush();
    expect(callsOf('point_save')).toMatchObject([
      { id: 'x1', kind: 'growth', text: 'Plannen', expected: 'Bereidt de dag ervoor voor' },
    ]);
  });

  it('removes a kept point through the binder, a new one by itself', async () => {
    const own = await closing();
    const removed: string[] = [];
    const remove = async (id: string) => void removed.push(id);
    await own.remove(own.add('growth'), remove);
    expect(own.of('growth')).toHaveLength(1);
    await own.remove('x1', remove);
    expect(removed).toEqual(['x1']);
  });

  it('conclusion and date go together', async () => {
    const own = await closing();
    own.setConclusion('Heel goed');
    own.setDate('2026-11-22');
    await own.queue.flush();
    expect(callsOf('evaluation_save')).toEqual([
      {
        placement: 'p1',
        moment: 'interim',
        author: 'mentor',
        date: '2026-11-22',
        conclusion: 'Heel goed',
      },
    ]);
  });
});
