/** Which observations the timeline shows. */
import type { IndicatorTag, ObservationView, Tone, Visibility } from '@/gen/wire';

/** Empty parts let everything through. */
export interface Filter {
  tone: Tone | '';
  visibility: Visibility | '';
  indicator: string;
}

export const NO_FILTER: Filter = { tone: '', visibility: '', indicator: '' };

export function filterTimeline(all: readonly ObservationView[], filter: Filter): ObservationView[] {
  return all.filter(
    (each) =>
      (!filter.tone || each.tone === filter.tone) &&
      (!filter.visibility || each.visibility === filter.visibility) &&
      (!filter.indicator || each.indicators.some((tag) => tag.indicator === filter.indicator)),
  );
}

/** The indicators that the observations bear on, each once, in the order of the form. */
export function usedIndicators(all: readonly ObservationView[]): IndicatorTag[] {
  const tags = new Map(all.flatMap((each) => each.indicators).map((tag) => [tag.indicator, tag]));
  return [...tags.values()].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
}
