/** Short answers whose meaning depends on a denial, with the stances that a user sees. */
import { expect, test } from 'vitest';
import { type Discussion, inferStances, type StanceClass } from '../../src/index.js';

const PARENTS = {
  en: 'The new quay costs far too much and nobody will use it.',
  de: 'Der neue Kai kostet viel zu viel und niemand wird ihn nutzen.',
  da: 'Den nye kaj koster alt for meget, og ingen vil bruge den.',
};

function rowFor(text: string, language: keyof typeof PARENTS = 'en') {
  const discussion: Discussion = {
    language,
    article: { text: '' },
    comments: [
      { id: 'c1', author: 'Ann', text: PARENTS[language], parentId: 'article' },
      { id: 'c2', author: 'Bob', text, parentId: 'c1' },
    ],
  };
  const replies = [{ id: 'c2', parentId: 'c1', basis: 'given' as const, alternatives: [] }];
  return inferStances(discussion, { replies, speakers: [], quotations: [] })[0]!;
}

test.each<[string, StanceClass]>([
  ['You are not wrong.', 'agrees'],
  ["You're not wrong.", 'agrees'],
  ['You are wrong.', 'disagrees'],
  ["I can't say I disagree.", 'agrees'],
  ['Hard to argue with that.', 'agrees'],
  ['I do not disagree.', 'agrees'],
  ['I don’t disagree.', 'agrees'],
  ["I can't disagree with that.", 'agrees'],
  ["Can't argue with that.", 'agrees'],
  ['No argument here.', 'agrees'],
  ['I do not agree.', 'disagrees'],
  ["I don't agree.", 'disagrees'],
  ["I didn't agree with that.", 'disagrees'],
  ["I wouldn't agree with you.", 'disagrees'],
  ["I couldn't agree more.", 'agrees'],
  ['I could not agree more with you.', 'agrees'],
  ['I cannot agree.', 'disagrees'],
  ['I am not sure I agree.', 'disagrees'],
  ['Not sure that I agree with that.', 'disagrees'],
  ["I can't say I agree.", 'disagrees'],
  ['I wish I could agree.', 'disagrees'],
  ["I couldn't agree less.", 'disagrees'],
  ['I could not agree less with that.', 'disagrees'],
  ['You are not right.', 'disagrees'],
  ["You aren't right.", 'disagrees'],
  ["That isn't true.", 'disagrees'],
  ['👍', 'agrees'],
  ['👎', 'disagrees'],
  ['+1', 'agrees'],
  ['-1', 'disagrees'],
])('%s %s', (text, stance) => {
  expect(rowFor(text).stance).toBe(stance);
});

test.each<[string, StanceClass]>([
  ['Da hast du recht.', 'agrees'],
  ['Da haben Sie Recht.', 'agrees'],
  ['Ich stimme dir zu.', 'agrees'],
  ['Das stimmt.', 'agrees'],
  ['Das ist nicht falsch.', 'agrees'],
  ['Das stimmt nicht.', 'disagrees'],
  ['Das stimmt doch gar nicht.', 'disagrees'],
  ['Ich stimme dir nicht zu.', 'disagrees'],
  ['Da hast du unrecht.', 'disagrees'],
  ['Das sehe ich anders.', 'disagrees'],
  ['Sehe ich ganz anders.', 'disagrees'],
  ['Da bin ich ganz anderer Meinung.', 'disagrees'],
])('German: %s %s', (text, stance) => {
  expect(rowFor(text, 'de').stance).toBe(stance);
});

test.each<[string, StanceClass]>([
  ['Det er jeg enig i.', 'agrees'],
  ['Det har du ret i.', 'agrees'],
  ['Det passer.', 'agrees'],
  ['Det passer ikke.', 'disagrees'],
  ['Det er jeg ikke enig i.', 'disagrees'],
  ['Du tager fejl.', 'disagrees'],
])('Danish: %s %s', (text, stance) => {
  expect(rowFor(text, 'da').stance).toBe(stance);
});

test('a sports score ("5-1") is not a vote', () => {
  const { probabilities } = rowFor('They won 5-1.');
  expect(probabilities).toEqual(rowFor('They won 5-2.').probabilities);
});

test('no reason takes a denied phrase for agreement, nor a double negation for a denial', () => {
  const reasonsOf = (text: string) => {
    const row = rowFor(text);
    return row.basis === 'inferred' ? row.evidence.map(({ heuristic }) => heuristic) : [];
  };
  expect(reasonsOf("I don't agree with you.")).not.toContain('stances/says-agree');
  expect(reasonsOf('You are not wrong.')).not.toContain('stances/denies-at-once');
});

test.each(['No worries, it happens.', 'No harm done, mate.', 'No need to apologise.', 'You legend.'])(
  '%s is polite, not a denial',
  (text) => {
    const { probabilities } = rowFor(text) as Extract<ReturnType<typeof rowFor>, { probabilities: unknown }>;
    expect(probabilities.disagrees).toBeLessThan(0.33);
  },
);

test.each(['I stand corrected.', 'I was wrong, thank you.', 'Point taken, my mistake.'])('%s gives in', (text) => {
  expect(rowFor(text).stance).toBe('agrees');
});
