/** Which criterion draws on which indicator, both ways. */
import type { Criterion, Indicator, Lang, SchoolForm, Text, UniformForm } from '@/gen/wire';
import { inLanguage } from './problems';

/** A criterion with where it stands. */
export interface CriterionAt {
  criterion: Criterion;
  place: string;
  /** The title of its part. */
  heading: Text;
}

/** An indicator with its number on the whole form. */
export interface IndicatorAt {
  indicator: Indicator;
  number: string;
}

/** A cluster of the uniform form with its indicators. */
export interface ClusterAt {
  key: string;
  module: Text;
  title: Text;
  rows: IndicatorAt[];
}

/** Every criterion in the order of the form. */
export function criteriaOf(form: SchoolForm): CriterionAt[] {
  return form.parts.flatMap((part, index) =>
    part.part === 'criteria'
      ? part.criteria.map((criterion, at) => ({
          criterion,
          place: `parts/${index}/criteria/${at}`,
          heading: part.title,
        }))
      : [],
  );
}

/** The clusters of all modules; numbers count over the whole form, as they do on paper. */
export function clustersOf(uniform: UniformForm): ClusterAt[] {
  let number = 0;
  return uniform.modules.flatMap((module) =>
    module.clusters.map((cluster) => {
      number += 1;
      const rows = cluster.indicators.map((indicator, row) => ({
        indicator,
        number: `${number}.${row + 1}`,
      }));
      return { key: `${module.id}/${cluster.id}`, module: module.title, title: cluster.title, rows };
    }),
  );
}

/** Per indicator the numbers of the criteria that draw on it. */
export function usesOf(criteria: readonly CriterionAt[]): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { criterion } of criteria) {
    for (const { indicator } of criterion.crosswalk?.indicators ?? []) {
      uses.set(indicator, [...(uses.get(indicator) ?? []), criterion.number || criterion.id]);
    }
  }
  return uses;
}

export interface Counts {
  criteria: number;
  /** Criteria that draw on at least one indicator. */
  mapped: number;
  /** Criteria without a crosswalk. */
  asked: number;
  /** Criteria with an empty crosswalk. */
  empty: number;
  indicators: number;
  /** Indicators that at least one criterion draws on. */
  used: number;
}

/** What is mapped and what is not, in both directions. */
export function countsOf(criteria: readonly CriterionAt[], clusters: readonly ClusterAt[]): Counts {
  const uses = usesOf(criteria);
  const of = (state: ReturnType<typeof stateOf>) =>
    criteria.filter(({ criterion }) => stateOf(criterion) === state).length;
  const rows = clusters.flatMap((cluster) => cluster.rows);
  return {
    criteria: criteria.length,
    mapped: of('mapped'),
    asked: of('asked'),
    empty: of('empty'),
    indicators: rows.length,
    used: rows.filter(({ indicator }) => uses.has(indicator.id)).length,
  };
}

/** Whether a criterion is mapped, asked directly, or still empty. */
export function stateOf(criterion: Criterion): 'mapped' | 'asked' | 'empty' {
  if (!criterion.crosswalk) return 'asked';
  return criterion.crosswalk.indicators.length > 0 ? 'mapped' : 'empty';
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Whether every word that is looked for stands in one of the texts. */
export function matches(search: string, ...texts: string[]): boolean {
  const all = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The indicators that a search leaves, by cluster; clusters without any are left out. */
export function found(
  clusters: readonly ClusterAt[],
  search: string,
  keep: (indicator: string) => boolean,
  lang: Lang,
): ClusterAt[] {
  return clusters
    .map((cluster) => ({
      ...cluster,
      rows: cluster.rows.filter(
        ({ indicator, number }) =>
          keep(indicator.id) &&
          matches(search, number, inLanguage(indicator.title, lang), inLanguage(cluster.title, lang)),
      ),
    }))
    .filter((cluster) => cluster.rows.length > 0);
}
