import { expect, test } from 'vitest';
import { type AnyWeightedHeuristic, measureOf, prepareVoters, type Reason } from '../../src/evidence/index.js';
import { createContext, type StanceContext } from '../../src/stances/context.js';
import type { StanceExample } from '../../src/stances/heuristic.js';

type Case = Omit<StanceExample, 'value'> & { readonly value?: number };

/** What a heuristic measures and says for a reply and its parent. */
function measureStance(
  heuristic: AnyWeightedHeuristic<StanceContext>,
  { parent, reply }: Case,
): { value: number; reason: Reason } {
  const comments = [
    { id: 'parent', author: 'Ann', text: parent, parentId: 'article' },
    { id: 'reply', author: 'Bob', text: reply, parentId: 'parent' },
  ];
  const context = createContext({ language: 'en', article: { text: '' }, comments }, []);
  context.focus(1, 0);
  const [voter] = prepareVoters([heuristic], {}, context);
  const value = measureOf(voter!, 1, 0);
  return { value, reason: heuristic.explain(voter!.index as never, 1, 0, value) };
}

/** A heuristic must show where it fires and where it is silent. */
export function testStanceHeuristic(
  heuristic: AnyWeightedHeuristic<StanceContext, StanceExample>,
  { fires, silent }: { fires: readonly Case[]; silent: readonly Case[] },
): void {
  test.each([heuristic.example, ...fires])(`${heuristic.id} fires: %#`, (example) => {
    const { value, reason } = measureStance(heuristic, example);
    if (example.value === undefined) expect(value).toBeGreaterThan(0);
    else if (Number.isNaN(example.value)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(example.value, 3);
    expect(reason.because).not.toBe('');
  });
  test.each(silent)(`${heuristic.id} is silent: %#`, (example) => {
    const { value, reason } = measureStance(heuristic, example);
    expect(Number.isNaN(value) ? 0 : value).toBe(0);
    expect(reason.because).not.toBe('');
  });
}
