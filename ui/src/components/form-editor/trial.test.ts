import { beforeEach, describe, expect, it } from 'vitest';
import type { FormTrial, TrialView } from '@/gen/wire';
import { reportRow, school, tried } from '@/test/forms';
import { answer, callsOf, failure } from '@/test/wire';
import { TrialController } from './trial.svelte';

describe('TrialController', () => {
  beforeEach(() => {
    answer('reports', () => [
      reportRow({ placement: 'few', filled: 1 }),
      reportRow({ placement: 'many', filled: 30, moment: 'interim' }),
    ]);
    answer('form_preview', () => ({ pages: [], missing: [] }) as never);
  });

  it('begins with whom most is rated of', async () => {
    answer('form_trial', () => ({ name: 'Zoë', criteria: [] }));
    const trial = new TrialController();
    await trial.load();
    expect(trial.choice).toBe('many/interim');
    await trial.run(school(), false);
    expect(callsOf('form_trial')[0]).toMatchObject({ placement: 'many', moment: 'interim' });
    // The wire takes a school form, not a file of any kind.
    expect((callsOf('form_trial')[0] as FormTrial).form).not.toHaveProperty('format');
    expect(callsOf('form_preview')).toEqual([]);
    await trial.run(school(), true);
    expect(callsOf('form_preview')).toHaveLength(1);
  });

  it('drops an answer that was overtaken', async () => {
    const answers: ((view: TrialView) => void)[] = [];
    answer('form_trial', (_: FormTrial) => new Promise((resolve) => answers.push(resolve)));
    const trial = new TrialController();
    await trial.load();
    const [first, second] = [trial.run(school(), false), trial.run(school(), false)];
    answers[1]?.({ name: 'nieuw', criteria: [tried('order', 'Voldoende', 1, 1)] });
    await second;
    answers[0]?.({ name: 'oud', criteria: [] });
    await first;
    expect(trial.view?.name).toBe('nieuw');
    expect(trial.busy).toBe(false);
  });

  it('says why it cannot be tried, and goes on when it can', async () => {
    answer('form_trial', () => {
      throw failure({ code: 'reference-missing', args: { id: 'uniform v9' } });
    });
    const trial = new TrialController();
    await trial.load();
    await trial.run(school(), false);
    expect(trial.error).toMatch(/ontbreekt/);
    answer('form_trial', () => ({ name: 'Zoë', criteria: [] }));
    await trial.run(school(), false);
    expect(trial.error).toBeNull();
  });

  it('asks nothing when there is nobody to try it on', async () => {
    answer('reports', () => []);
    const trial = new TrialController();
    await trial.load();
    await trial.run(school(), false);
    expect(callsOf('form_trial')).toEqual([]);
  });
});
