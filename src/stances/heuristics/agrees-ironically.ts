import type { Pair } from '../context.js';
import { quotedSpan } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';
import { IRONY } from '../wording/tokens.js';

/** "Great idea! /s": an opening agreement, with a sign of irony further on. */
export const agreesIronically = stanceHeuristic({
  id: 'stances/agrees-ironically',
  measures: 'whether a reply that opens by agreeing has “/s” or rolling eyes in it',
  unit: '0 or 1',
  prior: 0.7,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Right, let us all swim. /s', value: 1 },
  measure: (pair) => (ironyOf(pair) < 0 ? 0 : 1),
  explain(pair) {
    const mark = ironyOf(pair);
    if (mark < 0) return { because: 'does not agree ironically' };
    const { starts, ends } = pair.reply.tokens;
    const span = { start: starts[mark]!, end: ends[mark]! };
    return { because: `agrees with irony: ${quotedSpan(pair.reply, span)}`, at: [{ in: pair.reply.id, ...span }] };
  },
});

/** The token that marks irony in a reply that opens by agreeing; −1 if there is none. */
function ironyOf({ reply, open }: Pair): number {
  const agrees = (['yes', 'agreeWord', 'agreePhrase'] as const).some(
    (cue) => hitsOf(reply, cue, 'opening', open).length > 0,
  );
  return agrees ? reply.tokens.codes.findIndex((code) => IRONY.has(code)) : -1;
}
