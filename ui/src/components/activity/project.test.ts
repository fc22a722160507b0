import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryDraft } from '@/gen/wire';
import { activities, kept, project } from '@/test/activity';
import { violations } from '@/test/axe';
import { answer, callsOf, saved } from '@/test/wire';
import ActivitiesTab from './ActivitiesTab.svelte';
import { ProjectController } from './project.svelte';

const sent = () => callsOf('entry_save') as EntryDraft[];

beforeEach(() => {
  answer('activities', () => activities());
  answer('project', () => project());
  answer('entry_save', (draft) => saved(kept(draft, 'pr1')));
});

describe('ProjectController', () => {
  it('saves what was typed last and keeps it when the project is loaded again', async () => {
    const form = new ProjectController('p1');
    await form.load();
    form.change({ title: 'Een' });
    form.change({ title: 'Een stille hoek', goals: 'Rust' });
    await form.load();
    expect(form.project?.title).toBe('Een stille hoek');
    await form.queue.flush();
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toMatchObject({
      id: null,
      body: { kind: 'project', title: 'Een stille hoek', goals: 'Rust', outcome: '' },
    });
  });
});

describe('ActivitiesTab', () => {
  it('shows the project where the programme asks one, and saves it when a field is left', async () => {
    const user = userEvent.setup();
    render(ActivitiesTab, { props: { placement: 'p1' } });
    await user.click(await screen.findByRole('tab', { name: 'Project' }));
    await user.type(await screen.findByRole('textbox', { name: 'Leervragen van de stagiair' }), 'Hoe?');
    await user.tab();
    await waitFor(() => expect(sent().at(-1)?.body).toMatchObject({ questions: 'Hoe?' }));
    expect(await violations()).toEqual([]);
  });

  it('has no project where none is asked, unless one was begun', async () => {
    answer('project', () => project({ asked: false }));
    const { unmount } = render(ActivitiesTab, { props: { placement: 'p1' } });
    await screen.findByRole('tab', { name: 'Weekplanning' });
    expect(screen.queryByRole('tab', { name: 'Project' })).toBeNull();
    unmount();
    answer('project', () => project({ asked: false, id: 'pr1' }));
    render(ActivitiesTab, { props: { placement: 'p1' } });
    expect(await screen.findByRole('tab', { name: 'Project' })).toBeTruthy();
  });
});
