import { beforeEach, describe, expect, it } from 'vitest';
import type { CriterionView } from '@/gen/wire';
import { report } from '@/test/report';
import { announce } from '@/state/changes.svelte';
import { answer, callsOf, failure, saved } from '@/test/wire';
import { goal } from './goal';
import { ReportController } from './report.svelte';

async function open() {
  const controller = new ReportController();
  await controller.choose({ placement: 'p1', moment: 'final' });
  const [derived, asked] = controller.view?.criteria ?? [];
  if (!derived || !asked) throw new Error('criteria');
  return { controller, derived, asked };
}

describe('ReportController', () => {
  beforeEach(() => {
    answer('report', () => report());
    answer('answer_save', () => saved(report({ name: 'na bewaren' })));
  });

  it('does not keep another level before it has its reason', async () => {
    const { controller, derived } = await open();
    controller.setLevel(derived, 'insufficient');
    await controller.queue.flush();
    expect(callsOf('answer_save')).toEqual([]);
    expect(controller.reasonMissing(derived)).toBe(true);
    expect(controller.answer(derived).value).toBe('insufficient');
    controller.setReason(derived, 'Te weinig gezien');
    await controller.queue.flush();
    expect(callsOf('answer_save')).toEqual([
      {
        placement: 'p1',
        moment: 'final',
        form: 'tm',
        item: 'planning',
        value: 'insufficient',
        reason: 'Te weinig gezien',
      },
    ]);
    expect(controller.reasonMissing(derived)).toBe(false);
  });

  it('needs no reason for the derived level, nor for one that is asked directly', async () => {
    const { controller, derived, asked } = await open();
    controller.setLevel(derived, 'sufficient');
    controller.setLevel(asked, 'insufficient');
    await controller.queue.flush();
    expect(callsOf('answer_save')).toHaveLength(2);
  });

  it('the pages follow each change', async () => {
    const { controller, asked } = await open();
    controller.setLevel(asked, 'sufficient');
    await controller.queue.flush();
    expect(controller.view?.name).toBe('na bewaren');
  });

  it('asks again when the answer came in another language', async () => {
    const { controller, asked } = await open();
    answer('report', (choice) => report({ language: choice.language ?? 'nl' }));
    await controller.choose({ language: 'en' });
    const before = callsOf('report').length;
    controller.setLevel(asked, 'sufficient');
    await controller.queue.flush();
    expect(callsOf('report')).toHaveLength(before + 1);
    expect(controller.view?.language).toBe('en');
  });

  it('keeps what could not be saved on the screen', async () => {
    const { controller } = await open();
    const [field] = controller.view?.fields ?? [];
    if (!field) throw new Error('field');
    answer('answer_save', () => {
      throw failure({ code: 'number-invalid' });
    });
    controller.setField(field, 'elf');
    await controller.queue.flush();
    expect(controller.value(field)).toBe('elf');
    expect(controller.failure(field.id)).toContain('');
    expect(controller.failure(field.id)).not.toBeNull();
    announce([{ concept: 'answer', id: 'x', placement: 'p1' }]);
    expect(controller.value(field)).toBe('elf');
  });

  it('shows what was undone elsewhere', async () => {
    const { controller, asked } = await open();
    const stop = controller.listen();
    controller.setLevel(asked, 'sufficient');
    await controller.queue.flush();
    expect(controller.answer(asked).value).toBe('sufficient');
    announce([{ concept: 'answer', id: 'x', placement: 'p1' }]);
    expect(controller.answer(asked as CriterionView).value).toBe('');
    stop();
  });

  it('saves what waits before it writes the PDF', async () => {
    const { controller, derived } = await open();
    controller.setReason(derived, 'Uitleg');
    await controller.save();
    expect(callsOf('answer_save')).toHaveLength(1);
    expect(controller.fileError).not.toBeNull();
    expect(controller.saving).toBe(false);
  });

  it('keeps what the supervisor finds otherwise once it has grounds', async () => {
    answer('supervisor_view_save', () => saved(report({ name: 'beide' })));
    const { controller, derived } = await open();
    controller.setSupervisor(derived, { value: 'insufficient' });
    await controller.flush();
    expect(callsOf('supervisor_view_save')).toEqual([]);
    expect(controller.groundsMissing(derived)).toBe(true);
    controller.setSupervisor(derived, { reason: 'Zag het niet op bezoek' });
    await controller.flush();
    expect(callsOf('supervisor_view_save')).toEqual([
      {
        placement: 'p1',
        moment: 'final',
        form: 'tm',
        item: 'planning',
        value: 'insufficient',
        reason: 'Zag het niet op bezoek',
      },
    ]);
    expect(controller.view?.name).toBe('beide');
    controller.setSupervisor(derived, { value: '' });
    await controller.flush();
    expect(callsOf('supervisor_view_save').at(-1)).toMatchObject({ value: '' });
  });

  it('leaves the supervisor out of the report, or shows both', async () => {
    answer('views_show', ({ both }) => saved(report({ both_views: both })));
    const { controller } = await open();
    await controller.showBoth(false);
    expect(controller.view?.both_views).toBe(false);
    expect(callsOf('views_show')).toMatchObject([{ both: false, choice: { placement: 'p1' } }]);
  });
});

describe('goal', () => {
  it('knows where everything is filled in', () => {
    expect(goal('ratings', 'core.x')).toEqual({ kind: 'form', target: 'core.x' });
    expect(goal('expected', null)).toEqual({ kind: 'form', target: 'growth' });
    expect(goal('criterion', 'planning')).toEqual({ kind: 'answer', id: 'answer-planning' });
    expect(goal('explanation', 'p')).toEqual({ kind: 'answer', id: 'answer-p-reason' });
    expect(goal('supervisor', null)).toEqual({ kind: 'placement' });
    expect(goal('site', null)).toEqual({ kind: 'site' });
  });
});
