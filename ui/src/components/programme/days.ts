/** Days of the calendar, whatever the clocks do. */

/** How many days from one day to another; negative when it is before. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
