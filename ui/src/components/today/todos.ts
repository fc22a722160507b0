/** What is to be done: in words, in groups, and what one click does. */
import type { Todo, TodoKind, Urgency } from '@/gen/wire';
import { dateShort, t } from '@/i18n';
import { dialogs } from '@/state/dialogs.svelte';
import { router, type InternTab } from '@/state/router.svelte';
import { saveOrTell } from '@/state/save';
import { hoursText } from '../shared/hours';

/** How many lines fit above the interns; the rest shows on demand. */
export const FITS = 8;

const URGENCIES: readonly Urgency[] = ['late', 'today', 'week', 'later'];

/** The page that shows what a line is about. */
const TABS: Partial<Record<TodoKind, InternTab>> = {
  interim: 'form',
  final: 'form',
  review: 'form',
  agreed: 'form',
  document: 'papers',
  meeting: 'talks',
  agreement: 'talks',
  warning: 'talks',
  missed: 'attendance',
  'hours-near': 'attendance',
  'hours-passed': 'attendance',
  closing: 'closing',
  archive: 'closing',
};

/** A line, whatever happens to the list around it. */
export function todoKey(todo: Todo): string {
  return `${todo.placement} ${todo.kind} ${todo.key}`;
}

/** The lines by urgency, at most `limit` of them in all. */
export function grouped(todos: readonly Todo[], limit = Infinity): { id: Urgency; todos: Todo[] }[] {
  const shown = todos.slice(0, limit);
  return URGENCIES.map((id) => ({ id, todos: shown.filter(({ urgency }) => urgency === id) })).filter(
    (group) => group.todos.length > 0,
  );
}

/** Of what there is to do that of one's own interns, unless everybody's is wanted. */
export function inScope(todos: readonly Todo[], everybody: boolean): Todo[] {
  return todos.filter((todo) => everybody || todo.mine);
}

/** What is to be done. */
export function todoText(todo: Todo): string {
  const [done, target] = todo.minutes ?? [0, 0];
  const hours = { done: hoursText(done), target: hoursText(target) };
  switch (todo.kind) {
    case 'missed':
      return t('todo-missed', { date: dateShort(todo.title) });
    case 'hours-near':
      return t('todo-hours-near', hours);
    case 'hours-passed':
      return t('todo-hours-passed', hours);
    case 'document':
    case 'meeting':
    case 'agreement':
    case 'warning':
      return t('todo-titled', { title: todo.title, kind: t(`todo-${todo.kind}`) });
    default:
      return t(`todo-${todo.kind}`);
  }
}

/** Opens what a line is about. */
export function openTodo(todo: Todo): void {
  const tab = TABS[todo.kind];
  if (!tab) {
    dialogs.openObservation(todo.placement);
    return;
  }
  const { intern, placement } = todo;
  const moment = todo.kind === 'interim' || todo.kind === 'final' ? todo.kind : undefined;
  const target = tab === 'form' || tab === 'closing' ? undefined : targetOf(todo);
  router.go({
    view: 'intern',
    intern,
    placement,
    tab,
    ...(moment && { moment }),
    ...(target && { target }),
  });
}

/** The day, entry or rule to bring into view. */
function targetOf(todo: Todo): string {
  return todo.kind === 'missed' ? todo.title : (todo.entry ?? todo.key);
}

export interface TodoAction {
  label: string;
  /** The same for who does not see the line. */
  name: string;
  run: () => Promise<unknown> | void;
}

/** What the button of a line does: it is done at once where one click can do it. */
export function actionOf(todo: Todo): TodoAction {
  const { placement, key, name, title } = todo;
  const what = { name, what: title };
  switch (todo.kind) {
    case 'document':
      return {
        label: t('todo-receive'),
        name: t('todo-receive-what', what),
        run: () => saveOrTell('todo_done', { placement, key }, t('todo-received', { what: title })),
      };
    case 'agreement':
      return {
        label: t('todo-do'),
        name: t('todo-do-what', what),
        run: () => saveOrTell('todo_done', { placement, key }, t('todo-kept', { what: title })),
      };
    case 'archive':
      return {
        label: t('todo-to-archive'),
        name: t('todo-to-archive-what', { name }),
        run: () => saveOrTell('placement_archive', placement, t('closing-archived')),
      };
    case 'quiet':
      return {
        label: t('observation-add'),
        name: t('observation-add-for', { name }),
        run: () => openTodo(todo),
      };
    default:
      return {
        label: t('open'),
        name: t('todo-open', { name, what: todoText(todo) }),
        run: () => openTodo(todo),
      };
  }
}
