/** What goes in a field, as the lists of the page have it. */
import type {
  ColumnMap,
  FieldMap,
  FillField,
  FillSetup,
  RowsView,
  Source,
  SourceGroup,
  SourceView,
} from '@/gen/wire';
import { t } from '@/i18n';

/** The groups of values, and the two that need no list. */
export type Group = SourceGroup | 'none' | 'fixed';

/** The same for two sources that say the same, whatever the order of their keys. */
export function keyOf(source: Source): string {
  return JSON.stringify(
    Object.entries(source)
      .filter(([, value]) => value !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The value of the list that a map has; none for a fixed text. */
export function sourceOf(setup: FillSetup, map: FieldMap | undefined): SourceView | undefined {
  if (!map) return undefined;
  const key = keyOf(map.value);
  return setup.sources.find((each) => keyOf(each.source) === key);
}

/** The group that a map's value stands in. */
export function groupOf(setup: FillSetup, map: FieldMap | undefined): Group {
  if (!map) return 'none';
  if (map.value.from === 'fixed') return 'fixed';
  return sourceOf(setup, map)?.group ?? 'none';
}

/** The groups that suit a field. */
export function groupsFor(setup: FillSetup, field: FillField): Group[] {
  if (field.kind === 'rows') return ['none', 'rows'];
  const there = new Set(setup.sources.map((each) => each.group));
  there.delete('rows');
  const fixed: Group[] = field.kind === 'check' ? [] : ['fixed'];
  return ['none', ...there, ...fixed];
}

/** The values of a group. */
export function sourcesIn(setup: FillSetup, group: Group): SourceView[] {
  return setup.sources.filter((each) => each.group === group);
}

/** What a map says, for people. */
export function labelOf(setup: FillSetup, map: FieldMap | undefined): string {
  if (!map) return t('fill-unmapped');
  if (map.value.from === 'fixed') return `${t('fill-group-fixed')}: ${map.value.text}`;
  const source = sourceOf(setup, map);
  const level = source?.ids.find((each) => each.id === map.when)?.label;
  return [source?.label ?? '', level].filter(Boolean).join(' = ');
}

/** A field with another value; what belonged to the old value goes. */
export function withSource(field: FillField, source: Source): FieldMap {
  return { field: field.name, value: source };
}

/** What a repeated row is for. */
export function rowsOf(setup: FillSetup, map: FieldMap | undefined): RowsView | undefined {
  const value = map?.value;
  return value?.from === 'rows' ? setup.columns.find((each) => each.of === value.of) : undefined;
}

/** The map with another column, or without it. */
export function withColumn(map: FieldMap, name: string, column: ColumnMap | null): FieldMap {
  const rest = Object.entries(map.columns ?? {}).filter(([key]) => key !== name);
  return { ...map, columns: Object.fromEntries(column ? [...rest, [name, column]] : rest) };
}

/** The map with another option for a level; empty for the one of the same name. */
export function withOption(map: FieldMap, level: string, option: string): FieldMap {
  const rest = Object.entries(map.options ?? {}).filter(([key]) => key !== level);
  return { ...map, options: Object.fromEntries(option ? [...rest, [level, option]] : rest) };
}

/** The map that ticks its box at another level; empty for as soon as there is anything. */
export function withWhen(map: FieldMap, when: string): FieldMap {
  const { when: _, ...rest } = map;
  return when ? { ...rest, when } : rest;
}
