/** Phrases that side with or against a speaker, with the stances that a user sees. */
import { expect, test } from 'vitest';

import { inferStances } from '../../../src/index.js';
import { speakerOf } from '../../support/layers.js';

const SPEAKERS = [speakerOf('s1', 'Olga Sandvik'), speakerOf('s2', 'Devi Narayan')];

function stancesOf(text: string, language = 'en') {
  const comments = [{ id: 'c1', author: 'Ann', text }];
  const rows = inferStances(
    { language, article: { text: '' }, comments },
    { replies: [], speakers: SPEAKERS, quotations: [] },
  );
  return new Map(rows.map((row) => [row.target.id, row]));
}

test.each([
  'Sandvik is a class act.',
  'Sandvik is right. There is no money.',
  'Sandvik is right, after all.',
  'Sandvik is right; at least she rows.',
  'I trust every word Sandvik says.',
  'Sandvik puts it better than anyone.',
  'Fair play to Sandvik.',
  'At least Sandvik knows what she is talking about.',
  'I agree with Sandvik.',
  'Sandvik is right.',
  'Sandvik is quite right about the quay.',
  'Sandvik is absolutely correct.',
  'Sandvik is spot on.',
  'Sandvik has a point.',
  'I am with Sandvik.',
  'I stand with Olga Sandvik on this.',
  'We stand behind Ms Sandvik.',
  'I back Sandvik.',
  'I support Sandvik.',
  'Well said, Sandvik!',
  'I agree with what Sandvik said.',
  'Sandvik is not wrong.',
  "Sandvik isn't mistaken.",
  "I can't disagree with Sandvik.",
  'Sandvik should not resign.',
  'No, Sandvik is right.',
  'Sandvik is no doubt right.',
  'Sandvik wrote again. She is right.',
  'Sandvik hit the nail on the head.',
  'Sandvik has got it exactly right.',
  "Sandvik said what we're all thinking.",
  'Sandvik speaks for my whole street.',
  'Thank goodness for Olga Sandvik.',
  'Great job, Ms Sandvik!',
])('%s sides with the speaker', (text) => {
  expect(stancesOf(text).get('s1')?.stance).toBe('agrees');
});

test.each([
  'I disagree with Sandvik.',
  'Sandvik has no shame.',
  'Sandvik has no case.',
  "Sandvik hasn't a leg to stand on.",
  "I don't believe a word Sandvik says.",
  "I don't trust anything that comes from Sandvik.",
  'Not a word of what Sandvik says is true.',
  'I have no time for Sandvik.',
  'Sandvik is having a laugh.',
  'Sandvik is on another planet.',
  'Sandvik is wrong.',
  'Sandvik is completely mistaken.',
  'Sandvik is lying.',
  'Sandvik must go.',
  'Sandvik really should resign.',
  'Sandvik has to go!',
  "I'm against Sandvik.",
  'Shame on Sandvik!',
  'Shame on you, Sandvik.',
  'Thanks for nothing, Sandvik.',
  'Down with Sandvik!',
  "I don't agree with Sandvik.",
  'I do not agree with Sandvik at all.',
  "Sandvik isn't right.",
  'Sandvik is not right.',
  "I don't think Sandvik is right.",
  'I do not support Sandvik.',
  'No, Sandvik lied.',
  'Sandvik spoke. I disagree with her.',
  "Don't believe a word that Sandvik says.",
  "I don't trust Sandvik.",
  "I don't buy Sandvik's numbers.",
  'Sandvik makes it up.',
  'Sandvik has lost the plot.',
])('%s sides against the speaker', (text) => {
  expect(stancesOf(text).get('s1')?.stance).toBe('disagrees');
});

test.each([
  'Who is Sandvik?',
  'Is Sandvik right?',
  'Sandvik is right now in Hull.',
  'Sandvik has no case to answer.',
  'Sandvik must go to Hull.',
  'If Sandvik is right, the quay will sink.',
  'They agree with Sandvik.',
  'I agree with the critics of Sandvik.',
  'I agree with you about the quay. Sandvik met the council.',
])('%s takes no side', (text) => {
  expect(stancesOf(text).get('s1')?.stance).toBe('neutral');
});

test('each phrase applies to the name beside it', () => {
  const one = stancesOf('I agree with Sandvik that Narayan is wrong.');
  expect([one.get('s1')?.stance, one.get('s2')?.stance]).toEqual(['agrees', 'disagrees']);
  const two = stancesOf('Well said, Narayan must go.');
  expect(two.get('s2')?.stance).toBe('disagrees');
});

test.each<[string, 'agrees' | 'disagrees']>([
  ['Sandvik hat recht.', 'agrees'],
  ['Ich stimme Sandvik zu.', 'agrees'],
  ['Ich bin ganz bei Sandvik.', 'agrees'],
  ['Sandvik hat nicht unrecht.', 'agrees'],
  ['Sandvik liegt völlig falsch.', 'disagrees'],
  ['Ich stimme Sandvik nicht zu.', 'disagrees'],
  ['Sandvik muss weg!', 'disagrees'],
  ['Da hat Sandvik nicht recht.', 'disagrees'],
])('German: %s %s', (text, stance) => {
  expect(stancesOf(text, 'de').get('s1')?.stance).toBe(stance);
});

test.each<[string, 'agrees' | 'disagrees']>([
  ['Jeg er enig med Sandvik.', 'agrees'],
  ['Sandvik har helt ret.', 'agrees'],
  ['Jeg er ikke enig med Sandvik.', 'disagrees'],
  ['Sandvik tager fejl.', 'disagrees'],
  ['Sandvik bør gå af.', 'disagrees'],
])('Danish: %s %s', (text, stance) => {
  expect(stancesOf(text, 'da').get('s1')?.stance).toBe(stance);
});

test.each([
  ["I don't agree with Sandvik.", "sides against the speaker: “don't agree with”"],
  ['Sandvik is not wrong.', 'sides with the speaker: “is not wrong”'],
  ['Sandvik is no liar.', 'speaks well of the speaker: “no liar”'],
])('%s is told with its denial: %s', (text, because) => {
  const row = stancesOf(text).get('s1')!;
  const reason = row.basis === 'inferred' ? row.evidence.find((one) => one.because === because) : undefined;
  expect(reason?.contribution).toBeGreaterThan(0);
});
