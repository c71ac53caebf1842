import { logistic, rounded } from '../evidence/index.js';
import type { Evidence, Place, Speaker, Stance, StanceTarget } from '../schema/index.js';
import { isUpper } from '../text/letters.js';
import { BLAME, PRAISE } from '../text/lexicons/en/polarity.js';
import { scanWords } from '../text/words.js';
import { placeOf, quoted, type StanceContext } from './context.js';
import type { Scan, SentenceScan } from './scan.js';

/** Logits one word of praise or blame in the same sentence is worth. */
const PER_WORD = 1.1;
/** Logits a phrase that calls the article biased is worth. */
const PER_SLANT = 1.6;

interface Name {
  readonly speaker: Speaker;
  readonly norms: readonly string[];
}

interface Lean {
  /** Positive: speaks well. */
  value: number;
  readonly reasons: { readonly because: string; readonly at: Place; readonly sign: number }[];
}

/**
 * Stances of comments towards the speakers they name and towards the article: from words of praise and blame in the
 * sentence that names them, turned round by a negation. Comments that name without taking sides get no row. A first
 * version: English words only.
 */
export function takeSides(context: StanceContext, speakers: readonly Speaker[], edgeAbove: number): Stance[] {
  const names = namesOf(speakers);
  const stances: Stance[] = [];
  context.discussion.comments.forEach((comment, i) => {
    const scan = context.scan(i);
    const slant = scan.hits.filter(({ name }) => name === 'slant');
    if (slant.length > 0) {
      const reasons = slant.map(({ from, to }) => ({
        because: `calls it ${quoted(scan, from, to)}`,
        at: placeOf(scan, from, to),
        sign: -1,
      }));
      stances.push(
        rowOf(
          comment.id,
          { kind: 'article', id: 'article' },
          { value: -slant.length * (PER_SLANT / PER_WORD), reasons },
          edgeAbove,
        ),
      );
    }
    const leans = new Map<string, Lean>();
    for (const sentence of scan.sentences)
      for (const speaker of namedIn(scan, sentence, names)) addLean(leans, speaker, scan, sentence);
    for (const [id, lean] of leans)
      if (lean.value !== 0) stances.push(rowOf(comment.id, { kind: 'speaker', id }, lean, edgeAbove));
  });
  return stances;
}

/** By first word: the full name, every alias, and the family name alone. */
function namesOf(speakers: readonly Speaker[]): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (speaker: Speaker, norms: readonly string[]) => {
    const first = norms[0];
    if (first === undefined || (norms.length === 1 && first.length < 2)) return;
    const list = names.get(first);
    if (list) list.push({ speaker, norms });
    else names.set(first, [{ speaker, norms }]);
  };
  for (const speaker of speakers)
    for (const name of [speaker.name, ...speaker.aliases]) add(speaker, scanWords(name).norms);
  return names;
}

function namedIn(
  { words: { norms, starts, text } }: Scan,
  { from, to }: SentenceScan,
  names: ReadonlyMap<string, readonly Name[]>,
): Set<string> {
  const found = new Set<string>();
  for (let w = from; w < to; w++) {
    if (!isUpper(text.charCodeAt(starts[w]!))) continue;
    const bare = norms[w]!.replace(/'s$/, '');
    for (const { speaker, norms: name } of names.get(bare) ?? []) {
      if (name.slice(1).every((word, k) => norms[w + 1 + k]?.replace(/'s$/, '') === word)) found.add(speaker.id);
    }
  }
  return found;
}

function addLean(leans: Map<string, Lean>, speaker: string, scan: Scan, { from, to, asks }: SentenceScan): void {
  const lean = leans.get(speaker) ?? { value: 0, reasons: [] };
  leans.set(speaker, lean);
  for (let w = from; w < to; w++) {
    const norm = scan.words.norms[w]!;
    const polarity = PRAISE.has(norm) ? 1 : BLAME.has(norm) ? -1 : 0;
    if (polarity === 0) continue;
    const denied = scan.hits.some(({ name, from: at }) => name === 'negation' && at < w && at >= Math.max(from, w - 3));
    const sign = denied ? -polarity : polarity;
    lean.value += asks ? sign / 2 : sign;
    lean.reasons.push({
      because: `${sign > 0 ? 'speaks well' : 'speaks ill'} of the speaker: ${quoted(scan, w, w + 1)}`,
      at: placeOf(scan, w, w + 1),
      sign,
    });
  }
}

function rowOf(commentId: string, target: StanceTarget, { value, reasons }: Lean, edgeAbove: number): Stance {
  const score = PER_WORD * Math.abs(value);
  const sided = logistic(score);
  const stance = value > 0 ? 'agrees' : 'disagrees';
  const probability = rounded(sided);
  const other = rounded((1 - probability) * 0.3);
  const neutral = rounded(1 - probability - other);
  const told = reasons.find(({ sign }) => sign === Math.sign(value)) ?? reasons[0]!;
  const evidence: Evidence[] = [
    {
      heuristic: 'stances/speaks-of',
      value: rounded(value),
      contribution: rounded(score),
      because: told.because,
      at: [told.at],
    },
  ];
  const probabilities =
    stance === 'agrees'
      ? { agrees: probability, disagrees: other, neutral }
      : { agrees: other, disagrees: probability, neutral };
  return {
    commentId,
    target,
    stance,
    probabilities,
    edge: probability >= edgeAbove,
    basis: 'inferred',
    probability,
    evidence,
  };
}
