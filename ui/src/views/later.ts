/** What the first screen does not need: loaded once Today stands, or as soon as it is asked for. */
export const later = {
  agenda: () => import('./Agenda.svelte'),
  arrival: () => import('../components/arrival/ArrivalDialog.svelte'),
  formEditor: () => import('./FormEditor.svelte'),
  fillSetup: () => import('./FillSetup.svelte'),
  firstRun: () => import('./FirstRun.svelte'),
  intern: () => import('./Intern.svelte'),
  interns: () => import('./Interns.svelte'),
  mail: () => import('../components/mail/MailDialog.svelte'),
  observation: () => import('../components/observation/ObservationDialog.svelte'),
  outbox: () => import('./Outbox.svelte'),
  overview: () => import('./Overview.svelte'),
  paper: () => import('../components/paper/PaperDialog.svelte'),
  placement: () => import('../components/placement/PlacementDialog.svelte'),
  reports: () => import('./Reports.svelte'),
  search: () => import('./Search.svelte'),
  settings: () => import('./Settings.svelte'),
  trouble: () => import('../components/trouble/TroubleScreen.svelte'),
};

/** Loads everything when the page has nothing else to do, so that no click waits for it. */
export function loadAll(): void {
  setTimeout(() => {
    for (const load of Object.values(later)) void load();
  }, 300);
}
