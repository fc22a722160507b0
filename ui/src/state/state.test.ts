import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, callsOf, failure, saved, status } from '../test/wire';
import type { SearchHit } from '../gen/wire';
import { announce, onChange } from './changes.svelte';
import { dialogs } from './dialogs.svelte';
import { Resource } from './resource.svelte';
import { router } from './router.svelte';
import { move, save, saveOrTell } from './save';
import { routeOf, Search } from './search.svelte';
import { operation, session } from './session.svelte';
import { Submission } from './submission.svelte';
import { toasts } from './toast.svelte';

const rating = { concept: 'rating', id: 'r1', placement: 'pl1' } as const;

beforeEach(() => session.take(status()));
afterEach(() => {
  toasts.items.forEach((toast) => toasts.close(toast.id));
  vi.useRealTimers();
});

describe('changes', () => {
  it('reach who is interested in that concept and placement', () => {
    const heard = vi.fn();
    const stop = onChange(() => ({ concepts: ['rating'], placement: 'pl1' }), heard);
    announce([{ ...rating, placement: 'pl2' }]);
    announce([{ ...rating, concept: 'point' }]);
    expect(heard).not.toHaveBeenCalled();
    announce([rating, { ...rating, concept: 'site' }]);
    expect(heard).toHaveBeenCalledExactlyOnceWith([rating]);
    stop();
    announce([rating]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('without a placement concern every placement', () => {
    const heard = vi.fn();
    const stop = onChange(() => ({ placement: 'pl1' }), heard);
    announce([{ concept: 'person', id: 'p1', placement: null }]);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });
});

describe('a resource', () => {
  it('drops an answer that was overtaken', async () => {
    const answers: ((value: string) => void)[] = [];
    const made = new Resource(() => new Promise<string>((give) => answers.push(give)));
    const first = made.reload();
    const second = made.reload();
    answers[1]?.('new');
    answers[0]?.('old');
    await Promise.all([first, second]);
    expect(made.value).toBe('new');
    expect(made.loading).toBe(false);
  });

  it('keeps what it showed when loading again fails', async () => {
    let fails = false;
    const made = new Resource(() => (fails ? Promise.reject(new Error()) : Promise.resolve(1)));
    await made.reload();
    fails = true;
    await made.reload();
    expect(made.value).toBe(1);
    expect(made.error?.code).toBe('internal');
  });
});

describe('saving', () => {
  const site = { id: 'x', name: 'De Boomhut', address: '', phone: '', email: '', review: false };
  const draft = { name: 'De Boomhut', address: '', phone: '', email: '', review: false };

  it('gives the value, tells the views and remembers when', async () => {
    const heard = vi.fn();
    const stop = onChange(() => ({ concepts: ['site'] }), heard);
    const changed = [{ concept: 'site', id: 'x', placement: null }] as const;
    answer('site_save', () => saved(site, { changed: [...changed], undo: 'site-save' }));
    expect(await save('site_save', draft)).toEqual(site);
    expect(heard).toHaveBeenCalledExactlyOnceWith(changed);
    expect(session.savedAt).toBe('2026-11-22T13:02:00Z');
    expect(session.undoId).toBe('site-save');
    expect(toasts.items).toEqual([]);
    stop();
  });

  it('offers to undo in the toast, and the toast names what', async () => {
    answer('site_save', () => saved(site, { undo: 'unheard-of' }));
    answer('undo', () => saved(null, { redo: 'unheard-of' }));
    answer('binder_status', () => status({ redo: 'unheard-of' }));
    await save('site_save', draft, 'De Boomhut is bewaard.');
    const [toast] = toasts.items;
    expect(toast?.text).toBe('De Boomhut is bewaard.');
    expect(toast?.action?.label).toBe('Ongedaan maken: laatste wijziging');
    toast?.action?.run();
    await vi.waitFor(() => expect(session.redoId).toBe('unheard-of'));
    expect(callsOf('undo')).toHaveLength(1);
    expect(session.undoId).toBeNull();
    expect(toasts.items.map((each) => each.text)).toEqual(['Ongedaan gemaakt: laatste wijziging.']);
  });

  it('takes an older offer to undo away after a silent save', async () => {
    answer('site_save', () => saved(site, { undo: 'site-save' }));
    await save('site_save', draft, 'Bewaard.');
    await save('site_save', draft);
    expect(toasts.items).toEqual([]);
  });

  it('tells what went wrong, and tries again on request', async () => {
    answer('site_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    expect(await saveOrTell('site_save', draft)).toBeNull();
    const [toast] = toasts.items;
    expect(toast).toMatchObject({ kind: 'error' });
    expect(toast?.text).toContain('schijf is vol');
    answer('site_save', () => saved(site));
    toast?.action?.run();
    await vi.waitFor(() => expect(callsOf('site_save')).toHaveLength(2));
  });
});

describe('the session', () => {
  it('looks and speaks as preferred', () => {
    session.take(status({ preferences: { language: 'en', theme: 'dark', text_size: 150 } }));
    const root = document.documentElement;
    expect(root.dataset.theme).toBe('dark');
    expect(root.style.fontSize).toBe('150%');
    expect(root.lang).toBe('en');
    session.take(status());
    expect(root.lang).toBe('nl');
  });

  it('undoes nothing when there is nothing', async () => {
    await session.undo();
    await session.redo();
    expect(callsOf('undo')).toEqual([]);
    expect(callsOf('redo')).toEqual([]);
  });

  it('names an operation it knows nothing of', () => {
    expect(operation('unheard-of')).toBe('laatste wijziging');
  });

  it('knows who writes', () => {
    expect(session.me?.name).toBe('Els Maes');
    session.take(status({ me: null }));
    expect(session.me).toBeNull();
  });
});

describe('a submission', () => {
  it('puts what is refused beside its field', async () => {
    const form = new Submission('site');
    const given = await form.run(() =>
      Promise.reject(failure({ code: 'email-invalid', field: 'email' })),
    );
    expect(given).toBeNull();
    expect(form.error('email')).toContain('e-mailadres');
    expect(form.error('name')).toBeUndefined();
    expect(form.id('email')).toBe('site-email');
    expect(form.failures).toBe(1);
    expect(form.busy).toBe(false);
  });

  it('forgets errors after it worked, and sends once at a time', async () => {
    const form = new Submission('site');
    form.refuse([{ field: 'name', message: 'x' }]);
    let finish: (value: number) => void = () => undefined;
    const send = vi.fn(() => new Promise<number>((give) => (finish = give)));
    const first = form.run(send);
    expect(await form.run(send)).toBeNull();
    finish(7);
    expect(await first).toBe(7);
    expect(send).toHaveBeenCalledTimes(1);
    expect(form.errors).toEqual([]);
  });
});

describe('toasts', () => {
  it('go by themselves, unless somebody is at them or they are errors', () => {
    vi.useFakeTimers();
    const held = toasts.show('Bewaard.');
    toasts.hold(held);
    toasts.error('Mislukt.');
    vi.advanceTimersByTime(60_000);
    expect(toasts.items.map((toast) => toast.text)).toEqual(['Bewaard.', 'Mislukt.']);
    toasts.release(held);
    vi.advanceTimersByTime(60_000);
    expect(toasts.items.map((toast) => toast.text)).toEqual(['Mislukt.']);
  });

  it('never say the same error twice at once', () => {
    toasts.error('Mislukt.');
    toasts.error('Mislukt.');
    expect(toasts.items).toHaveLength(1);
  });
});

describe('the router', () => {
  it('gives the heading the focus after a move, once, and not after a refinement', () => {
    router.go({ view: 'settings' });
    expect(router.takeFocus()).toBe(true);
    expect(router.takeFocus()).toBe(false);
    const moves = router.moves;
    router.refine({ view: 'settings', section: 'bin' });
    expect(router.takeFocus()).toBe(false);
    expect(router.moves).toBe(moves);
    expect(router.route).toEqual({ view: 'settings', section: 'bin' });
  });
});

describe('dialogs', () => {
  it('open for a placement and close', () => {
    dialogs.openObservation('pl1');
    expect(dialogs.observation).toEqual({ placement: 'pl1', observation: null });
    expect(dialogs.any).toBe(true);
    dialogs.closeObservation();
    expect(dialogs.any).toBe(false);
  });
});

describe('search', () => {
  const hit: SearchHit = {
    concept: 'observation',
    kind: null,
    id: 'o1',
    placement: 'pl1',
    intern: 'in1',
    title: 'Amina',
    parts: [{ text: 'troost', hit: true }],
    date: '2026-11-20',
  };

  it('asks once for what was typed in one go', async () => {
    vi.useFakeTimers();
    answer('search', () => [hit]);
    const search = new Search();
    search.type('t');
    search.type('troost ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(callsOf('search')).toEqual(['troost']);
    expect(search.hits).toEqual([hit]);
    expect(await search.current()).toEqual([hit]);
    expect(callsOf('search')).toHaveLength(1);
  });

  it('asks nothing for no text', async () => {
    const search = new Search();
    search.text = '  ';
    expect(await search.run()).toEqual([]);
    expect(callsOf('search')).toEqual([]);
  });

  it('leads to the page of what was found', () => {
    expect(routeOf(hit)).toEqual({
      view: 'intern',
      intern: 'in1',
      placement: 'pl1',
      tab: 'timeline',
      target: 'o1',
    });
    expect(routeOf({ ...hit, concept: 'point' })).toMatchObject({ tab: 'form' });
    expect(routeOf({ ...hit, concept: 'entry', kind: 'meeting' })).toMatchObject({ tab: 'talks' });
    const school = { ...hit, concept: 'school', intern: null } as const;
    expect(routeOf(school)).toEqual({ view: 'settings', section: 'schools' });
  });
});

describe('the bin', () => {
  const item = { concept: 'group', id: 'g1' } as const;

  it('tells whether it was done, though the answer is empty either way', async () => {
    answer('bin', () => saved(null, { undo: 'bin' }));
    expect(await move('bin', item, 'Weg.')).toBe(true);
    expect(toasts.items[0]?.action?.label).toBe('Ongedaan maken: weggooien');
    answer('bin', () => {
      throw failure({ code: 'in-use' });
    });
    expect(await move('bin', item, 'Weg.')).toBe(false);
    expect(toasts.items.at(-1)).toMatchObject({ kind: 'error' });
  });
});
