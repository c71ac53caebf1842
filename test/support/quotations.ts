import { expect, test } from 'vitest';
import { type AnyWeightedHeuristic, measureOf, prepareVoters, type Reason } from '../../src/evidence/index.js';
import { createContext, type QuotationContext, takeFloor } from '../../src/quotations/context.js';
import { edgesFor } from '../../src/quotations/edges/model.js';
import { findQuotations } from '../../src/quotations/find-quotations.js';
import type { QuotationExample } from '../../src/quotations/heuristic.js';
import { attributeQuotations } from '../../src/quotations/index.js';
import { lexiconOf } from '../../src/quotations/lexicon.js';
import { readStory } from '../../src/quotations/story.js';

type Case = Omit<QuotationExample, 'value'> & { readonly value?: number };

/** What a heuristic measures and says for a quotation and a candidate; earlier quotations are attributed by name. */
function measureQuotation(
  heuristic: AnyWeightedHeuristic<QuotationContext>,
  { article, quotation, speaker }: Case,
): { value: number; reason: Reason } {
  const story = readStory(article, 'en');
  const found = findQuotations(story, edgesFor(lexiconOf('en')));
  const context = createContext(story, found);
  const [voter] = prepareVoters([heuristic], {}, context);
  for (let item = 0; item < quotation; item++) {
    const mention = found[item]!.source?.mention;
    takeFloor(context, item, mention === undefined ? -1 : story.people.mentions[mention]!.person, found[item]!.source);
  }
  context.focus(quotation);
  const candidate = speaker === null ? -1 : story.people.people.findIndex(({ name }) => name === speaker);
  const value = measureOf(voter!, quotation, candidate);
  return {
    value,
    reason: Number.isNaN(value)
      ? { because: 'does not apply' }
      : heuristic.explain(context, quotation, candidate, value),
  };
}

/** A heuristic must show where it fires and where it is silent. */
export function testQuotationHeuristic(
  heuristic: AnyWeightedHeuristic<QuotationContext, QuotationExample>,
  { fires, silent }: { fires: readonly Case[]; silent: readonly Case[] },
): void {
  test.each([heuristic.example, ...fires])(`${heuristic.id} fires: %#`, (example) => {
    const { value, reason } = measureQuotation(heuristic, example);
    expect(value).not.toBeNaN();
    if (example.value === undefined) expect(value).not.toBe(0);
    else expect(value).toBeCloseTo(example.value, 2);
    expect(reason.because).not.toBe('');
  });
  test.each(silent)(`${heuristic.id} is silent: %#`, (example) => {
    const { value, reason } = measureQuotation(heuristic, example);
    expect(Number.isNaN(value) ? 0 : value).toBe(example.value ?? 0);
    expect(reason.because).not.toBe('');
  });
}

/** Each quotation of an article as `kind: speaker: words`. */
export function quotationsOf(article: string, language?: string): string[] {
  const { quotations, speakers } = attributeQuotations(article, language ? { language } : {});
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ kind, speakerId, content, parts }) => {
    const words = (parts ?? [content]).map(({ start, end }) => article.slice(start, end)).join(' … ');
    return `${kind}: ${speakerId ? names.get(speakerId) : '?'}: ${words}`;
  });
}
