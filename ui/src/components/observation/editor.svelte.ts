/** The dialog that notes an observation: what it starts from, what was entered, saving it. */
import type { IndicatorChoice, Level, ObservationStart, ObservationView, PlacementChoice, Tone, Visibility } from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, WireError } from '@/ipc';
import { save } from '@/state/save';
import { draftsOf, type ChosenIndicator, type ObservationEntry } from './drafts';

/** How many often used indicators have a row of their own. */
const OFTEN = 3;

export class ObservationEditor {
  readonly id: string | null;
  start = $state.raw<ObservationStart | null>(null);
  /** Why the dialog could not be filled. */
  loadError = $state<string | null>(null);

  placement = $state<string | null>(null);
  date = $state('');
  activity = $state('');
  text = $state('');
  tone = $state<Tone>('neutral');
  visibility = $state<Visibility>('shared');
  indicators = $state<ChosenIndicator[]>([]);
  /** Whom the observation being changed is about; the placement may have ended. */
  own = $state.raw<PlacementChoice | null>(null);

  /** Whether something begun earlier came back. */
  restored = $state(false);
  busy = $state(false);
  /** What is wrong, beside which field; no field when it concerns the whole. */
  fault = $state.raw<{ field: string | null; message: string } | null>(null);

  /** Of who opened it, also when somebody else sits here once it closes. */
  readonly #drafts = draftsOf();
  #clean = '';
  #saved = false;

  constructor(id: string | null) {
    this.id = id;
  }

  /** Fills the dialog: what was begun, else the observation to change, else good defaults. */
  async open(placement: string | null): Promise<void> {
    try {
      const known = this.id ? await call('observation', this.id) : null;
      if (known) this.own = { placement: known.placement, name: known.intern_name, school: '' };
      const draft = this.#drafts.get(this.id);
      const whose = draft?.placement ?? known?.placement ?? placement;
      this.start = await call('observation_start', whose);
      // A quick hand writes before the answer is there: those letters stay, behind what was known.
      const early = this.text;
      this.#fill(known ? entryOf(known) : this.#defaults(this.start));
      this.#clean = this.#print();
      if (draft) this.#fill(draft);
      this.text += early;
      this.restored = draft !== undefined;
      this.loadError = null;
    } catch (thrown) {
      this.loadError = errorText(thrown);
    }
  }

  /** The name of the intern that it is about. */
  get name(): string {
    return this.placements.find((each) => each.placement === this.placement)?.name ?? '';
  }

  /** The rows with one click for indicator and level: often used ones, then those chosen. */
  readonly rows: { choice: IndicatorChoice; often: boolean }[] = $derived.by(() => {
    const often = this.start?.often.slice(0, OFTEN) ?? [];
    const known = new Set(often.map((choice) => choice.indicator));
    const others = this.indicators
      .filter((chosen) => !known.has(chosen.indicator))
      .flatMap(({ indicator }) => this.start?.indicators.find((c) => c.indicator === indicator) ?? []);
    return [
      ...often.map((choice) => ({ choice, often: true })),
      ...others.map((choice) => ({ choice, often: false })),
    ];
  });

  /** The interns to choose from; the one of an observation that is changed is among them. */
  readonly placements: PlacementChoice[] = $derived.by(() => {
    const running = this.start?.placements ?? [];
    const { own } = this;
    return !own || running.some((each) => each.placement === own.placement) ? running : [...running, own];
  });

  /** Whether something was entered that is not kept yet. */
  get dirty(): boolean {
    if (!this.start) return false;
    if (this.id) return this.#print() !== this.#clean;
    return this.text.trim() !== '' || this.indicators.length > 0;
  }

  /**
   * Another intern: what was entered stays, as far as their form knows it. An activity that was
   * only offered gives way to what their group does at this hour.
   */
  async choosePlacement(placement: string): Promise<void> {
    this.placement = placement;
    try {
      const start = await call('observation_start', placement);
      if (this.placement !== placement) return;
      if (!this.id && this.activity === this.start?.activity) this.activity = start.activity;
      this.start = start;
      const known = new Set(start.indicators.map((choice) => choice.indicator));
      this.indicators = this.indicators.filter((chosen) => known.has(chosen.indicator));
    } catch (thrown) {
      this.fault = { field: 'placement', message: errorText(thrown) };
    }
  }

  /** The chosen level of an indicator; undefined when it is not chosen. */
  level(indicator: string): Level | null | undefined {
    return this.indicators.find((chosen) => chosen.indicator === indicator)?.level;
  }

  /** One click: indicator and level; the same click again takes both away. */
  toggleLevel(indicator: string, level: Level): void {
    const chosen = this.indicators.find((each) => each.indicator === indicator);
    if (!chosen) this.indicators.push({ indicator, level });
    else if (chosen.level !== level) chosen.level = level;
    else this.remove(indicator);
  }

  /** Chooses an indicator without a level. */
  add(indicator: string): void {
    if (this.level(indicator) === undefined) this.indicators.push({ indicator, level: null });
  }

  remove(indicator: string): void {
    this.indicators = this.indicators.filter((chosen) => chosen.indicator !== indicator);
  }

  /** The indicators that are not chosen and have no row of their own yet. */
  readonly others: IndicatorChoice[] = $derived.by(() => {
    const shown = new Set(this.rows.map((row) => row.choice.indicator));
    return this.start?.indicators.filter((each) => !shown.has(each.indicator)) ?? [];
  });

  /** Saves; the observation, or null with `fault` set and everything still there. */
  async save(): Promise<ObservationView | null> {
    if (this.busy) return null;
    this.fault = this.#refuse();
    if (this.fault || !this.placement) return null;
    this.busy = true;
    try {
      const saved = await save('observation_save', this.#draft(this.placement), t('observation-saved'));
      this.#drafts.drop(this.id);
      this.#saved = true;
      return saved;
    } catch (thrown) {
      const error = WireError.from(thrown);
      this.fault = { field: error.field, message: errorText(error) };
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Closes; what was begun comes back when the dialog opens again. */
  close(): void {
    if (this.dirty && !this.#saved) this.#drafts.keep(this.id, this.#entry());
    else this.#drafts.drop(this.id);
  }

  /** Leaves what was begun and starts afresh. */
  async restart(placement: string | null): Promise<void> {
    this.#drafts.drop(this.id);
    this.fault = null;
    this.text = '';
    await this.open(placement);
  }

  #refuse(): { field: string; message: string } | null {
    if (!this.text.trim()) return { field: 'text', message: t('observation-text-missing') };
    if (!this.placement) return { field: 'placement', message: t('observation-intern-missing') };
    return null;
  }

  #defaults(start: ObservationStart): ObservationEntry {
    const { placement, date, activity } = start;
    return { placement, date, activity, text: '', tone: 'neutral', visibility: 'shared', indicators: [] };
  }

  #fill(entry: ObservationEntry): void {
    this.placement = entry.placement;
    this.date = entry.date;
    this.activity = entry.activity;
    this.text = entry.text;
    this.tone = entry.tone;
    this.visibility = entry.visibility;
    this.indicators = entry.indicators.map((chosen) => ({ ...chosen }));
  }

  #entry(): ObservationEntry {
    const { placement, date, activity, text, tone, visibility } = this;
    return { placement, date, activity, text, tone, visibility, indicators: $state.snapshot(this.indicators) };
  }

  #print(): string {
    return JSON.stringify(this.#entry());
  }

  #draft(placement: string) {
    const entry = this.#entry();
    return { ...entry, id: this.id, placement, date: entry.date || null, activity: entry.activity.trim() };
  }
}

function entryOf(observation: ObservationView): ObservationEntry {
  const { placement, date, activity, text, tone, visibility } = observation;
  const indicators = observation.indicators.map(({ indicator, level }) => ({ indicator, level }));
  return { placement, date, activity, text, tone, visibility, indicators };
}
