/** What is different between two texts, word by word. */

/** A stretch of text: in both, only before, or only after. */
export interface Piece {
  text: string;
  change: 'same' | 'gone' | 'new';
}

/** Beyond this many pairs of words the middle is shown as replaced: nobody compares that far. */
const MOST = 400_000;

/** Words and what is between them; joined they are the text again. */
function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The two texts as one row of pieces: the gone ones make up the first, the new ones the second. */
export function compare(before: string, after: string): Piece[] {
  const [old, now] = [words(before), words(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const left = Math.min(old.length, now.length) - start;
  while (end < left && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const pieces: Piece[] = [];
  add(pieces, old.slice(0, start), 'same');
  middle(pieces, old.slice(start, old.length - end), now.slice(start, now.length - end));
  add(pieces, old.slice(old.length - end), 'same');
  return pieces;
}

function middle(pieces: Piece[], old: string[], now: string[]): void {
  if (old.length * now.length > MOST) {
    add(pieces, old, 'gone');
    add(pieces, now, 'new');
    return;
  }
  const longest = common(old, now);
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add(pieces, [old[i] ?? ''], 'same');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && length(longest, i + 1, j) >= length(longest, i, j + 1))) {
      add(pieces, [old[i] ?? ''], 'gone');
      i += 1;
    } else {
      add(pieces, [now[j] ?? ''], 'new');
      j += 1;
    }
  }
}

interface Table {
  width: number;
  cells: Uint32Array;
}

/** How many words are in common from each pair of places on. */
function common(old: string[], now: string[]): Table {
  const width = now.length + 1;
  const cells = new Uint32Array((old.length + 1) * width);
  const table = { width, cells };
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      cells[i * width + j] =
        old[i] === now[j]
          ? length(table, i + 1, j + 1) + 1
          : Math.max(length(table, i + 1, j), length(table, i, j + 1));
    }
  }
  return table;
}

function length(table: Table, i: number, j: number): number {
  return table.cells[i * table.width + j] ?? 0;
}

function add(pieces: Piece[], texts: string[], change: Piece['change']): void {
  if (texts.length === 0) return;
  const text = texts.join('');
  const last = pieces.at(-1);
  if (last?.change === change) last.text += text;
  else pieces.push({ text, change });
}
