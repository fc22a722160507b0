/** A placement with its intern while it is written: what stands, what is wrong, what is sent. */
import type {
  Directory,
  InternView,
  PersonId,
  PlacementDraft,
  PlacementView,
} from '../../gen/wire';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { session } from '../../state/session.svelte';
import { Submission, type FieldError } from '../../state/submission.svelte';

/** An empty placement, written by the one who is here now. */
export function emptyDraft(): PlacementDraft {
  const me = session.me;
  return {
    id: null,
    intern: null,
    name: '',
    email: '',
    phone: '',
    school: null,
    school_name: '',
    programme: '',
    school_form: '',
    class: '',
    group: null,
    supervisor: null,
    supervisor_name: '',
    supervisor_email: '',
    mentors: me?.roles.includes('mentor') ? [me.id] : [],
    start: session.today || null,
    end: null,
    semester: '',
    contacts: [],
    remark: '',
  };
}

/** The draft that changes a placement. */
export function draftOf(view: PlacementView, intern: InternView): PlacementDraft {
  return {
    id: view.card.placement,
    intern: intern.intern.id,
    name: intern.intern.name,
    email: intern.intern.email,
    phone: intern.intern.phone,
    school: view.school,
    school_name: view.card.school,
    programme: view.programme.id,
    school_form: view.school_form.id,
    class: view.class,
    group: view.group,
    supervisor: view.supervisor,
    supervisor_name: view.supervisor_name ?? '',
    supervisor_email: '',
    mentors: [...view.mentors],
    start: view.card.start,
    end: view.card.end,
    semester: view.semester,
    contacts: view.contacts.map((contact) => ({ ...contact })),
    remark: view.remark,
  };
}

/** Everything that must be mended before it can be kept. */
export function faults(draft: PlacementDraft): FieldError[] {
  const found: FieldError[] = [];
  const add = (field: string, message: string) => found.push({ field, message });
  if (draft.name.trim() === '') add('name', t('placement-name-missing'));
  if (!draft.school && draft.school_name.trim() === '') {
    add('school', t('error-school-missing'));
  }
  if (draft.programme === '') add('programme', t('error-programme-missing'));
  if (!draft.start) add('start', t('error-start-missing'));
  if (!draft.end) add('end', t('error-end-missing'));
  if (draft.start && draft.end && draft.end < draft.start) {
    add('end', t('error-end-before-start'));
  }
  return found;
}

/** What is known by this name, whatever the capitals. */
function named<T extends { name: string }>(known: readonly T[], name: string): T | undefined {
  const typed = name.trim().toLowerCase();
  return known.find((each) => each.name.toLowerCase() === typed);
}

export class PlacementEditor {
  draft = $state<PlacementDraft>(emptyDraft());
  directory = $state.raw<Directory | null>(null);
  readonly submission: Submission;

  constructor(prefix: string) {
    this.submission = new Submission(prefix);
  }

  /** Whether it changes a placement that is there. */
  get changing(): boolean {
    return this.draft.id !== null;
  }

  /** The variants of the programme chosen, when there is something to choose. */
  get variants() {
    const programme = this.directory?.programmes.find(({ form }) => form.id === this.draft.programme);
    const usual = (programme?.variants ?? []).filter((variant) => !variant.full_week);
    return usual.length > 1 ? usual : [];
  }

  /** Another programme has other variants. */
  chooseProgramme(id: string): void {
    if (this.draft.programme === id) return;
    this.draft.programme = id;
    this.draft.semester = '';
  }

  /** The supervisors of the school chosen. */
  get supervisors() {
    return (this.directory?.supervisors ?? []).filter(({ school }) => school === this.draft.school);
  }

  /** Whether the supervisor typed is not known yet, and will be made. */
  get newSupervisor(): boolean {
    return !this.draft.supervisor && this.draft.supervisor_name.trim() !== '';
  }

  /** The people who can be mentor; who is mentor already stays in the list. */
  get mentors() {
    return (this.directory?.people ?? []).filter(
      ({ id, roles }) => roles.includes('mentor') || this.draft.mentors.includes(id),
    );
  }

  /** Reads what there is to choose from, and the placement or intern it is about. */
  async load(placement: string | null, intern: string | null): Promise<void> {
    const [directory, view] = await Promise.all([
      call('directory', null),
      placement ? call('placement', placement) : null,
    ]);
    const who = view?.card.intern ?? intern;
    const known = who ? await call('intern', who) : null;
    this.directory = directory;
    if (view && known) this.draft = draftOf(view, known);
    else if (known) this.#know(known);
    const [only, ...others] = directory.programmes;
    if (!view && only && others.length === 0) this.draft.programme = only.form.id;
  }

  /** A school out of the list. */
  chooseSchool(id: string): void {
    if (this.draft.school === id) return;
    this.#moveTo(id);
  }

  /** A school's name typed; one that is known by that name is taken. */
  typeSchool(name: string): void {
    this.draft.school_name = name;
    const known = named(this.directory?.schools ?? [], name);
    if (known) this.chooseSchool(known.id);
    else this.#moveTo(null);
  }

  /** A supervisor's name typed; one of the school who is known by that name is taken. */
  typeSupervisor(name: string): void {
    this.draft.supervisor_name = name;
    this.draft.supervisor = named(this.supervisors, name)?.id ?? null;
  }

  setMentor(id: PersonId, is: boolean): void {
    const others = this.draft.mentors.filter((each) => each !== id);
    this.draft.mentors = is ? [...others, id] : others;
  }

  /** The draft to send, or null after showing what is wrong. */
  ready(): PlacementDraft | null {
    const found = faults(this.draft);
    this.submission.refuse(found);
    return found.length > 0 ? null : $state.snapshot(this.draft);
  }

  /** A known supervisor stays behind at the other school; a new one comes along. */
  #moveTo(school: string | null): void {
    const known = this.draft.supervisor !== null;
    this.draft.school = school;
    this.typeSupervisor(known ? '' : this.draft.supervisor_name);
  }

  #know({ intern }: InternView): void {
    this.draft = {
      ...this.draft,
      intern: intern.id,
      name: intern.name,
      email: intern.email,
      phone: intern.phone,
    };
  }
}
