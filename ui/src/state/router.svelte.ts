/** Where the mentor is; no addresses, for there is no browser bar. */
import type { Moment, OverviewFilter } from '../gen/wire';

export type AgendaTab = 'month' | 'week' | 'list' | 'presence' | 'places';
export type OverviewTab = 'interns' | 'places' | 'year' | 'self-check';
export type InternTab =
  | 'timeline'
  | 'form'
  | 'growth'
  | 'attendance'
  | 'activities'
  | 'talks'
  | 'papers'
  | 'arrangement'
  | 'closing';
export type SettingsSection =
  'look' | 'people' | 'site' | 'holidays' | 'schools' | 'forms' | 'mail' | 'personal' | 'key' | 'bin' | 'backup' | 'share' | 'binder' | 'about';

export type Route =
  | { view: 'today' }
  | { view: 'interns' }
  | { view: 'agenda'; tab?: AgendaTab; day?: string }
  | {
      view: 'intern';
      intern: string;
      /** The newest one when left out. */
      placement?: string;
      tab?: InternTab;
      /** The indicator, observation or field to bring into view. */
      target?: string;
      /** The moment that the form begins with; the next one when left out. */
      moment?: Moment;
      /** Opened to read along: nothing changes until that is chosen. */
      look?: boolean;
      /** The overview that it was opened from. */
      from?: OverviewFilter;
    }
  | { view: 'overview'; tab?: OverviewTab; filter?: OverviewFilter }
  | { view: 'reports'; placement?: string; moment?: Moment }
  | { view: 'outbox' }
  | { view: 'search'; text: string }
  | { view: 'form-editor'; id: string; version: number }
  | { view: 'fill-setup'; id: string; version: number }
  | { view: 'settings'; section?: SettingsSection };

class Router {
  route = $state.raw<Route>({ view: 'today' });
  /** Goes up with every move, so that a page starts afresh. */
  moves = $state(0);
  #focus = false;

  /** Goes to a page; its heading gets the focus. */
  go(route: Route): void {
    this.route = route;
    this.moves += 1;
    this.#focus = true;
  }

  /** Changes the place on the page itself (a tab, a search text): the focus stays. */
  refine(route: Route): void {
    this.route = route;
  }

  /** Stands where somebody was; what had the focus gets it back. */
  settle(route: Route, moves: number): void {
    this.route = route;
    this.moves = moves;
    this.#focus = false;
  }

  /** Whether the heading should take the focus; asked once per move. */
  takeFocus(): boolean {
    const focus = this.#focus;
    this.#focus = false;
    return focus;
  }
}

export const router = new Router();
