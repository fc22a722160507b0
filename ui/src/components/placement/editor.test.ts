import { describe, expect, it } from 'vitest';
import { directory } from '../../test/samples';
import { PlacementEditor } from './editor.svelte';

function editor(): PlacementEditor {
  const made = new PlacementEditor('placement');
  made.directory = directory({
    supervisors: [
      { id: 'v1', school: 's1', name: 'Jan Claes', email: '', phone: '' },
      { id: 'v2', school: 's2', name: 'Jan Claes', email: '', phone: '' },
    ],
  });
  return made;
}

describe('the supervisor of a placement', () => {
  it('is taken by name from the school chosen only', () => {
    const made = editor();
    made.typeSupervisor(' jan CLAES ');
    expect(made.draft.supervisor).toBeNull();
    expect(made.newSupervisor).toBe(true);
    made.chooseSchool('s2');
    expect(made.draft.supervisor).toBe('v2');
    expect(made.newSupervisor).toBe(false);
  });

  it('stays behind when the school changes, unless the name is new', () => {
    const made = editor();
    made.chooseSchool('s1');
    made.typeSupervisor('Jan Claes');
    made.typeSchool('Hogeschool Zuid');
    expect(made.draft).toMatchObject({ school: null, supervisor: null, supervisor_name: '' });
    made.typeSupervisor('Els Maes');
    made.chooseSchool('s1');
    expect(made.draft).toMatchObject({ supervisor: null, supervisor_name: 'Els Maes' });
  });

  it('is nobody when the name is taken away', () => {
    const made = editor();
    made.chooseSchool('s1');
    made.typeSupervisor('Jan Claes');
    made.typeSupervisor('');
    expect(made.draft.supervisor).toBeNull();
    expect(made.newSupervisor).toBe(false);
  });
});
