/** A signature drawn by hand: lines of points in a box of 1000 by 400. */
import type { SignDraft } from '@/gen/wire';

export const WIDTH = 1000;
export const HEIGHT = 400;
/** A line drawn without lifting the pen. */
export type Stroke = SignDraft['strokes'][number];
/** Points nearer to each other than this say nothing more. */
const NEAR = 4;

type Point = Stroke[number];

/** Where a pointer is, in the box; outside it, at its edge. */
export function inBox(at: { clientX: number; clientY: number }, box: DOMRect): Point {
  return [scaled(at.clientX - box.left, box.width, WIDTH), scaled(at.clientY - box.top, box.height, HEIGHT)];
}

function scaled(distance: number, size: number, full: number): number {
  const share = size > 0 ? distance / size : 0;
  return Math.round(Math.min(1, Math.max(0, share)) * full);
}

/** The line with another point, unless that is where the last one is. */
export function drawn(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  if (last && Math.hypot(last[0] - point[0], last[1] - point[1]) < NEAR) return stroke;
  return [...stroke, point];
}

/** The line as the path of an SVG; a lone point is a dot. */
export function pathOf(stroke: Stroke): string {
  const [first, ...rest] = stroke.map(([x, y]) => `${x} ${y}`);
  if (first === undefined) return '';
  return rest.length > 0 ? `M${first}L${rest.join(' ')}` : `M${first}h0.1`;
}
