/**
 * A strip of a page as SVG, from its own boxes: the same layout as the PDF.
 *
 * Drawn by hand and once: a strip never changes, and a page has thousands of pieces.
 */
import type { FontName, PageItem } from '@/gen/wire';
import type { Strip } from './sheets';

const SVG = 'http://www.w3.org/2000/svg';

type Values = Record<string, string | number | null | undefined>;
type Run = Extract<PageItem, { kind: 'text' }>;

/** For `use:`: fills `group` with `strip`. */
export function drawn(group: SVGGElement, strip: Strip): void {
  group.replaceChildren(...strip.items.map((item) => shape(item, strip.fonts)));
}

function shape(item: PageItem, fonts: readonly FontName[]): SVGElement {
  switch (item.kind) {
    case 'text':
      return text(item, fonts[item.font]);
    case 'rect': {
      const { x, y, width, height } = item;
      const place = { x, y, width, height, rx: item.radius || null };
      return element('rect', { ...place, fill: item.fill ?? 'none', ...stroke(item) });
    }
    case 'path': {
      const points = item.points.map((point) => point.join(',')).join(' ');
      const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
      return element('polyline', { points, fill: 'none', ...stroke(item), ...round });
    }
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      return element('line', { x1, y1, x2, y2, ...stroke(item) });
    }
  }
}

function text(run: Run, font: FontName | undefined): SVGElement {
  const drawn = element('text', {
    x: run.rtl ? run.x + run.width : run.x,
    y: run.y,
    direction: run.rtl ? 'rtl' : null,
    'font-family': `'${font?.family ?? 'Noto Sans'}', 'DejaVu Sans'`,
    'font-weight': font?.bold ? 700 : 400,
    'font-size': run.size,
    fill: run.colour,
    // The browser's own shaping may differ a hair: the width is that of the PDF.
    textLength: run.text.trim() && run.width > 0 ? run.width : null,
    lengthAdjust: 'spacingAndGlyphs',
  });
  drawn.textContent = run.text;
  return drawn;
}

function stroke(item: { stroke: string | null; thick: number; dash?: readonly number[] | null }) {
  return {
    stroke: item.stroke ?? 'none',
    'stroke-width': item.thick,
    'stroke-dasharray': item.dash?.join(' '),
  };
}

function element(name: string, values: Values): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) made.setAttribute(key, String(value));
  }
  return made;
}
