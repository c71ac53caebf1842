import { expect, test } from 'vitest';
import { type AnyHeuristic, appliesTo, type Reason } from '../../src/evidence/index.js';
import { createContext, type ReplyContext } from '../../src/replies/context.js';
import type { ReplyExample } from '../../src/replies/heuristic.js';
import type { Discussion } from '../../src/schema/index.js';

/** A discussion from `[author, text]` rows, with ages in minutes if given. */
export function discussionOfRows(
  comments: readonly (readonly [author: string, text: string, age?: number])[],
  article = '',
): Discussion {
  return {
    article: { text: article },
    comments: comments.map(([author, text, age], i) => ({
      id: `c${i + 1}`,
      author,
      text,
      ...(age === undefined ? {} : { minutesAgo: age }),
    })),
  };
}

/** What a heuristic measures and says about an example. */
function measureReply(
  heuristic: AnyHeuristic<ReplyContext>,
  { article = '', comments, child, parent }: Omit<ReplyExample, 'value'>,
): { value: number; reason: Reason } {
  const context = createContext(discussionOfRows(comments, article));
  const index = heuristic.prepare(context);
  for (let i = 0; i <= child; i++) {
    context.focus(i);
    heuristic.focus?.(index, i);
  }
  const value = appliesTo(heuristic.about, parent) ? heuristic.measure(index, child, parent) : Number.NaN;
  return {
    value,
    reason: Number.isNaN(value) ? { because: 'does not apply' } : heuristic.explain(index, child, parent, value),
  };
}

type Case = Omit<ReplyExample, 'value'> & { readonly value?: number; readonly because?: string };

/** A heuristic must show where it fires and where it is silent (0, or NaN if it does not apply). */
export function testReplyHeuristic(
  heuristic: AnyHeuristic<ReplyContext, ReplyExample>,
  { fires, silent }: { fires: readonly Case[]; silent: readonly Case[] },
): void {
  test.each([heuristic.example, ...fires])(`${heuristic.id} fires: %#`, (example) => {
    const { value, reason } = measureReply(heuristic, example);
    expect(value).not.toBeNaN();
    if (example.value !== undefined) expect(value).toBeCloseTo(example.value, 3);
    else expect(value).toBeGreaterThan(0);
    expect(reason.because).not.toBe('');
    if ('because' in example) expect(reason.because).toContain(example.because);
  });
  test.each(silent)(`${heuristic.id} is silent: %#`, (example) => {
    const { value, reason } = measureReply(heuristic, example);
    expect(Number.isNaN(value) ? 0 : value).toBe(example.value ?? 0);
    expect(reason.because).not.toBe('');
    if (example.because !== undefined) expect(reason.because).toContain(example.because);
  });
}
