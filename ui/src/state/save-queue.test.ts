import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue } from './save-queue.svelte';

/** A server whose answers are given by hand. */
function byHand() {
  const sent: string[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const save = (text: string) => {
    sent.push(text);
    return new Promise<string>((resolve, reject) => {
      answers.push({ resolve: () => resolve(text), reject });
    });
  };
  const settle = () => new Promise((done) => setTimeout(done));
  return { sent, answers, save, settle };
}

describe('SaveQueue', () => {
  beforeEach(() => vi.useRealTimers());

  it('sends one at a time, in order, and only the newest of one thing', async () => {
    const { sent, answers, save, settle } = byHand();
    const kept: [string, boolean][] = [];
    const queue = new SaveQueue<string, string>({
      save,
      saved: (result, _key, latest) => kept.push([result, latest]),
    });
    queue.push('a', 'a1');
    queue.push('a', 'a2');
    queue.push('b', 'b1');
    queue.push('a', 'a3');
    expect(sent).toEqual(['a1']);
    answers[0]?.resolve();
    await settle();
    answers[1]?.resolve();
    await settle();
    answers[2]?.resolve();
    await queue.flush();
    expect(sent).toEqual(['a1', 'b1', 'a3']);
    expect(kept).toEqual([['a1', false], ['b1', true], ['a3', true]]);
    expect(queue.busy).toBe(false);
  });

  it('waits for a pause, and flush does not', async () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    const queue = new SaveQueue<string, string>({
      save: async (text) => {
        sent.push(text);
        return text;
      },
    });
    queue.push('a', 'h', 400);
    await vi.advanceTimersByTimeAsync(399);
    queue.push('a', 'he', 400);
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    expect(queue.busy).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['he']);
    queue.push('a', 'hello', 400);
    await queue.flush();
    expect(sent).toEqual(['he', 'hello']);
  });

  it('keeps what could not be saved, goes on with the rest, and retries', async () => {
    let broken = true;
    const sent: string[] = [];
    const queue = new SaveQueue<string, string>({
      save: async (text) => {
        sent.push(text);
        if (broken && text === 'a1') throw new Error('disk');
        return text;
      },
    });
    queue.push('a', 'a1');
    queue.push('b', 'b1');
    await queue.flush();
    expect([...queue.failed.keys()]).toEqual(['a']);
    expect(queue.failed.get('a')?.draft).toBe('a1');
    broken = false;
    await queue.retry();
    expect(sent).toEqual(['a1', 'b1', 'a1']);
    expect(queue.failed.size).toBe(0);
  });

  it('a newer change takes the place of a failed one', async () => {
    const { answers, save, settle } = byHand();
    const queue = new SaveQueue<string, string>({ save });
    queue.push('a', 'a1');
    queue.push('a', 'a2');
    answers[0]?.reject(new Error('disk'));
    await settle();
    expect(queue.failed.size).toBe(0);
    answers[1]?.resolve();
    await queue.flush();
    expect(queue.failed.size).toBe(0);
  });
});
