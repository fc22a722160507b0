import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormDraft } from '@/gen/wire';
import { announce } from '@/state/changes.svelte';
import { toasts } from '@/state/toast.svelte';
import { programme, school, source, uniform } from '@/test/forms';
import { answer, callsOf, failure, saved } from '@/test/wire';
import { DraftController } from './draft.svelte';

const drafts = () => callsOf('form_draft_save') as FormDraft[];
const kept = () => saved({ drafted: '2026-11-22T13:02:00Z', problems: [] }, { undo: 'form-draft-save' });

async function open(form = school(), rest = {}) {
  answer('form_source', () => source(structuredClone(form), rest));
  const controller = new DraftController({ id: form.id, version: 1 });
  await controller.load();
  if (controller.form?.format !== 'mentormap-school-form/1') throw new Error('a school form');
  return { controller, form: controller.form };
}

describe('DraftController', () => {
  beforeEach(() => {
    vi.useRealTimers();
    answer('form_draft_save', kept);
  });

  it('keeps the newest state after a pause, with the version it began with', async () => {
    const { controller, form } = await open();
    controller.write(form.title, 'nl', 'Een');
    controller.write(form.title, 'nl', 'Een twee');
    await controller.queue.flush();
    expect(drafts()).toHaveLength(1);
    expect(drafts()[0]).toMatchObject({
      id: 'school',
      base: { id: 'school', version: 1 },
      form: { title: { nl: 'Een twee', en: 'Report' } },
    });
    expect(controller.drafted).not.toBeNull();
  });

  it('never overwrites what is typed by an answer that comes later', async () => {
    const { controller, form } = await open();
    let arrive: (value: ReturnType<typeof source>) => void = () => undefined;
    answer('form_source', () => new Promise((resolve) => (arrive = resolve)));
    const late = controller.load();
    controller.write(form.title, 'nl', 'Getypt');
    arrive(source(school()));
    await late;
    expect(controller.form?.title.nl).toBe('Getypt');
    await controller.queue.flush();
    expect(drafts()[0]?.form.title.nl).toBe('Getypt');
  });

  it('shows again what undo brought back', async () => {
    const { controller } = await open();
    const stop = controller.listen();
    const other = school();
    other.title.nl = 'Terug';
    answer('form_source', () => source(other));
    announce([{ concept: 'form-draft', id: 'school', placement: null }]);
    await vi.waitFor(() => expect(controller.form?.title.nl).toBe('Terug'));
    stop();
  });

  it('leaves a language out that nothing is written in', async () => {
    const { controller, form } = await open();
    controller.write(form.title, 'en', ' ');
    await controller.queue.flush();
    expect(drafts()[0]?.form.title).toEqual({ nl: 'Verslag' });
  });

  it('moves and removes items, what is unfolded goes with them, and offers to undo', async () => {
    const { controller, form } = await open();
    controller.unfold('parts/1/criteria/0/title');
    expect(controller.move(form.parts, 1, -1, 'parts')).toBe(true);
    expect(form.parts.map((part) => part.part)).toEqual(['criteria', 'identification']);
    expect(controller.open.has('parts/0/criteria/0')).toBe(true);
    expect(controller.open.has('parts/1/criteria/0')).toBe(false);
    expect(controller.move(form.parts, 0, -1, 'parts')).toBe(false);
    await controller.remove(form.parts, 1, 'parts', 'Gegevens');
    expect(drafts().at(-1)?.form).toMatchObject({ parts: [{ part: 'criteria' }] });
    expect(toasts.items.at(-1)?.text).toBe('Verwijderd: Gegevens.');
    expect(toasts.items.at(-1)?.action).not.toBeNull();
  });

  it('changes nothing for who may only read', async () => {
    const { controller, form } = await open(school(), { may_edit: false });
    controller.write(form.title, 'nl', 'Anders');
    controller.add(form.parts, { part: 'identification' }, 'parts');
    controller.toggle(form.languages, 'fr', true);
    await controller.remove(form.parts, 0, 'parts', 'x');
    await controller.queue.flush();
    expect(drafts()).toEqual([]);
    expect(form.title.nl).toBe('Verslag');
    expect(form.parts).toHaveLength(2);
  });

  it('names what is wrong by place and language, and counts what is below', async () => {
    const { controller } = await open(school(), {
      problems: [
        { place: 'title', kind: 'missing-text', about: 'en' },
        { place: 'parts/1/criteria/0/crosswalk', kind: 'empty', about: 'order' },
      ],
    });
    expect(controller.problem('title', 'nl')).toBeUndefined();
    expect(controller.problem('title', 'en')).toMatch(/English/);
    expect(controller.problem('parts/1/criteria/0/crosswalk')).toMatch(/indicator/);
    expect(controller.faults('parts/1')).toBe(1);
  });

  it('publishes what was typed last, and stays when it is refused', async () => {
    const { controller, form } = await open();
    answer('form_publish', () => saved({ id: 'school', version: 3 }));
    controller.write(form.title, 'nl', 'Laatste');
    expect(await controller.publish(false)).toEqual({ id: 'school', version: 3 });
    expect(drafts().at(-1)?.form.title.nl).toBe('Laatste');
    answer('form_publish', () => {
      throw failure({ code: 'in-use' });
    });
    expect(await controller.publish(true)).toBeNull();
    expect(controller.error).not.toBeNull();
  });

  it('keeps what could not be saved and does not publish over it', async () => {
    const { controller, form } = await open();
    answer('form_draft_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    controller.write(form.title, 'nl', 'Blijft');
    expect(await controller.publish(false)).toBeNull();
    expect(callsOf('form_publish')).toEqual([]);
    expect(controller.form?.title.nl).toBe('Blijft');
    answer('form_draft_save', kept);
    await controller.queue.retry();
    expect(drafts().at(-1)?.form.title.nl).toBe('Blijft');
  });

  it('opens every kind', async () => {
    for (const form of [uniform(), programme()]) {
      answer('form_source', () => source(form));
      const controller = new DraftController({ id: form.id, version: 1 });
      await controller.load();
      expect(controller.form?.format).toBe(form.format);
    }
  });
});
