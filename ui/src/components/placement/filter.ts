/** Finding placements by a few letters. */
import type { PlacementCard } from '../../gen/wire';

/** Letters without accents and capitals. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** The cards in which every word of `filter` occurs: name, school, programme, group, mentors. */
export function matching(cards: readonly PlacementCard[], filter: string): PlacementCard[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    const { name, school, programme, group, mentors } = card;
    const text = plain([name, school, programme, group ?? '', ...mentors].join(' '));
    return words.every((word) => text.includes(word));
  });
}
