/** Searching as one types, and going to what was found. */
import type { Kind, SearchHit } from '../gen/wire';
import { call, errorText } from '../ipc';
import { router, type InternTab, type Route } from './router.svelte';

/** How long after the last key the search starts, in milliseconds. */
const PAUSE = 120;

export class Search {
  text = $state('');
  hits = $state.raw<SearchHit[]>([]);
  /** The text that `hits` belong to. */
  found = $state('');
  error = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Searches for `text` after a short pause. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), PAUSE);
  }

  /** Searches now; an answer that was overtaken is dropped. */
  async run(): Promise<SearchHit[]> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.text.trim();
    try {
      const hits = text === '' ? [] : await call('search', text);
      if (turn !== this.#turn) return this.hits;
      this.hits = hits;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    }
    if (turn === this.#turn) this.found = text;
    return this.hits;
  }

  /** The hits for what is typed now; searches first when they are older. */
  async current(): Promise<SearchHit[]> {
    return this.found === this.text.trim() ? this.hits : this.run();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.text = '';
    this.found = '';
    this.hits = [];
    this.error = null;
  }
}

/** Where each kind of entry is shown. */
const tabs: Record<Kind, InternTab> = {
  attendance: 'attendance',
  activity: 'activities',
  plan: 'activities',
  project: 'activities',
  document: 'papers',
  attachment: 'papers',
  meeting: 'talks',
  sheet: 'talks',
  agreement: 'talks',
  handover: 'talks',
  warning: 'talks',
  signature: 'form',
  version: 'form',
  comment: 'form',
  view: 'form',
};

/** The page within the tab, where it has pages. */
const pages: Partial<Record<Kind, string>> = {
  activity: 'activity-list',
  plan: 'week-plan',
  project: 'project',
};

/** The page that shows what was found. */
export function routeOf(hit: SearchHit): Route {
  const { concept, id } = hit;
  if (hit.intern) {
    const judged = ['evaluation', 'rating', 'point', 'answer'].includes(concept);
    const tab = hit.kind ? tabs[hit.kind] : judged ? 'form' : 'timeline';
    return {
      view: 'intern',
      intern: hit.intern,
      tab,
      target: (hit.kind && pages[hit.kind]) ?? id,
      ...(hit.placement ? { placement: hit.placement } : {}),
    };
  }
  if (concept === 'person') return { view: 'settings', section: 'people' };
  if (concept === 'school' || concept === 'supervisor') {
    return { view: 'settings', section: 'schools' };
  }
  if (concept === 'form') return { view: 'settings', section: 'forms' };
  return { view: 'settings', section: 'site' };
}

/** Goes there. */
export function openHit(hit: SearchHit): void {
  router.go(routeOf(hit));
}
