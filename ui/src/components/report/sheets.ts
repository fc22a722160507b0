/** Pages as strips: what a keystroke leaves as it is keeps its place on the screen. */
import type { Area, FontName, PageItem, Pages, Preview } from '@/gen/wire';
import { placeGoal } from './places';

export interface Sheets {
  width: number;
  height: number;
  lang: string;
  pages: readonly SheetPage[];
}

export interface SheetPage {
  strips: readonly PlacedStrip[];
  /** Where a click goes to a field, top to bottom. */
  places: readonly Place[];
}

/** A strip with its top, from that of the page. */
export interface PlacedStrip {
  /** Its own on its page; the same strip keeps it. */
  key: string;
  y: number;
  strip: Strip;
}

/** Drawn once and never changed. */
export interface Strip {
  items: readonly PageItem[];
  areas: readonly Area[];
  fonts: readonly FontName[];
}

/** A part of a page that shows a field. */
export interface Place extends Area {
  /** How it begins. */
  text: string;
}

/** Where a long text is cut. */
const WORDS = 60;

/** Pages that came whole: one strip each. */
export function sheetsOf(pages: Pages): Sheets {
  const { width, height, lang, fonts } = pages;
  const whole = ({ items, areas }: Pages['pages'][number]): SheetPage => {
    const strips = [{ key: 'whole', y: 0, strip: { items, areas, fonts } }];
    return { strips, places: placesOf(strips) };
  };
  return { width, height, lang, pages: pages.pages.map(whole) };
}

/** The strips that the page has; answers name them by number. */
export class StripBook {
  /** The answer whose strips stand here; 0 for none. */
  turn = 0;
  #strips = new Map<number, Strip>();
  #fonts: readonly FontName[] = [];
  #sheets: Sheets | null = null;

  /** Takes an answer in; null when it counts on strips that are not here. */
  take(preview: Preview): Sheets | null {
    if (!equal(this.#fonts, preview.fonts)) this.#fonts = preview.fonts;
    const fonts = this.#fonts;
    const all = new Map(this.#strips);
    for (const { id, items, areas } of preview.strips) all.set(id, { items, areas, fonts });
    const used = new Map<number, Strip>();
    for (const { id } of preview.pages.flatMap((page) => page.strips)) {
      const strip = all.get(id);
      if (!strip) return this.#forget();
      used.set(id, strip);
    }
    this.#strips = used;
    this.turn = preview.turn;
    const before = this.#sheets?.pages ?? [];
    const pages = preview.pages.map((page, index) => pageOf(page.strips, used, before[index]));
    const { width, height, lang } = preview;
    this.#sheets = { width, height, lang, pages };
    return this.#sheets;
  }

  #forget(): null {
    this.turn = 0;
    this.#strips = new Map();
    this.#sheets = null;
    return null;
  }
}

/** A page of strips; what is as it was on the page before stays the same thing. */
function pageOf(
  places: readonly { id: number; y: number }[],
  strips: ReadonlyMap<number, Strip>,
  before: SheetPage | undefined,
): SheetPage {
  const old = new Map(before?.strips.map((placed) => [placed.key, placed]));
  const times = new Map<number, number>();
  const placed = places.flatMap(({ id, y }): PlacedStrip[] => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    const strip = strips.get(id);
    if (!strip) return [];
    const key = `${id}/${time}`;
    const known = old.get(key);
    return [known?.y === y && known.strip === strip ? known : { key, y, strip }];
  });
  const same = before?.strips.length === placed.length && placed.every((each, at) => each === before.strips[at]);
  return before && same ? before : { strips: placed, places: placesOf(placed) };
}

/** The areas of a page; one field can have several, below or beside each other. */
function placesOf(strips: readonly PlacedStrip[]): Place[] {
  const places = new Map<string, Place>();
  for (const { y, strip } of strips) {
    for (const area of strip.areas) {
      if (!placeGoal(area.name)) continue;
      const here = { ...area, y: area.y + y, text: textIn(strip, area) };
      const known = places.get(area.name);
      places.set(area.name, known ? joined(known, here) : here);
    }
  }
  return [...places.values()];
}

function joined(one: Place, two: Place): Place {
  const x = Math.min(one.x, two.x);
  const y = Math.min(one.y, two.y);
  return {
    ...one,
    x,
    y,
    width: Math.max(one.x + one.width, two.x + two.width) - x,
    height: Math.max(one.y + one.height, two.y + two.height) - y,
    text: one.text || two.text,
  };
}

/** How the text in an area begins. */
function textIn({ items }: Strip, { x, y, width, height }: Area): string {
  let text = '';
  for (const item of items) {
    if (item.kind !== 'text' || text.length > WORDS) continue;
    const inside = item.x >= x - 1 && item.x <= x + width && item.y >= y && item.y <= y + height;
    if (inside) text = `${text} ${item.text.trim()}`.trim();
  }
  return text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()}…` : text;
}

function equal(one: readonly FontName[], two: readonly FontName[]): boolean {
  return (
    one.length === two.length &&
    one.every(({ family, bold }, at) => family === two[at]?.family && bold === two[at]?.bold)
  );
}
