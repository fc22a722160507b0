/** Where the points of the growth charts lie; pure, in the units of the drawing. */

export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const LOWEST = 1;
export const HIGHEST = 4;

/** The place of a value (1 to 4) at position `index` of `count` side by side. */
export function linePoint(frame: Frame, index: number, count: number, value: number): Point {
  const step = count > 1 ? index / (count - 1) : 0.5;
  return { x: frame.left + step * frame.width, y: levelY(frame, value) };
}

/** The height of a level in the frame; the lowest at the foot. */
export function levelY(frame: Frame, value: number): number {
  return frame.top + (1 - (value - LOWEST) / (HIGHEST - LOWEST)) * frame.height;
}

/** The place on spoke `index` of `count`, at `share` (0 to 1) of the radius; the first is up. */
export function spoke(centre: Point, radius: number, index: number, count: number, share: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return {
    x: centre.x + Math.cos(angle) * radius * share,
    y: centre.y + Math.sin(angle) * radius * share,
  };
}

/** A path through the points; `closed` joins the last to the first. */
export function path(points: readonly Point[], closed = false): string {
  const steps = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  return steps.join(' ') + (closed && points.length > 2 ? ' Z' : '');
}

/** The outline over the spokes: a closed one when every value is there, else the stretches
 * between neighbours that are, so that a missing value never looks like a low one. */
export function radarPath(
  centre: Point,
  radius: number,
  values: readonly (number | null)[],
): { d: string; closed: boolean } {
  const points = values.map((value, at) =>
    value === null ? null : spoke(centre, radius, at, values.length, value / HIGHEST),
  );
  const whole = points.filter((point) => point !== null);
  if (whole.length === points.length) return { d: path(whole, true), closed: true };
  const pairs = points.map((point, at) => [point, points[(at + 1) % points.length]] as const);
  const stretches = pairs.flatMap(([a, b]) => (a && b ? [path([a, b])] : []));
  return { d: stretches.join(' '), closed: false };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
