import type { Span } from '../../schema/index.js';
import type { StanceCue } from '../../text/lexicons/stance-cues.js';
import { findMarkedSpans } from '../../text/quotation-marks.js';
import { placeOf, quoted } from '../context.js';
import type { Scan } from '../scan.js';
import type { Echo } from './echoes.js';
import { ASKED, denialIn, type Lean, NEGATED, SAID_OF } from './leans.js';

/** Most words between the echo and what is said of it; a sentence after it is read if it has no more than that. */
const REACH = 7;
const TRUE: readonly StanceCue[] = ['agreeWord', 'agreePhrase', 'agreeing'];
/** Words of agreement that also point at anything else. */
const VAGUE = /^(?:this|same|spot)$/;
const FALSE: readonly StanceCue[] = ['denyWord', 'disagreePhrase'];

interface Words {
  readonly from: number;
  readonly to: number;
}

/** "“Nobody was hurt” is a lie", "Nonsense: “nobody was hurt”": what a comment says of what it echoes. O(words). */
export function verdictOn(scan: Scan, echo: Echo): Lean | undefined {
  const { starts, ends } = scan.words;
  const echoed = { start: starts[echo.from]!, end: ends[echo.to - 1]! };
  const { start, end } = findMarkedSpans(scan.text).find((span) => contains(span, echoed)) ?? echoed;
  let from = echo.from;
  while (from > 0 && starts[from - 1]! >= start) from--;
  let to = echo.to;
  while (to < scan.length && ends[to]! <= end) to++;
  const sentence = scan.sentences.find((one) => one.to > from);
  const before = { from: Math.max(sentence?.from ?? from, from - REACH), to: from };
  return calledIn(scan, wordsAfter(scan, to)) ?? calledIn(scan, before);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The rest of the sentence, or a short sentence after it. */
function wordsAfter({ sentences, length }: Scan, to: number): Words {
  const next = sentences.find((one) => one.to > to);
  if (!next) return { from: to, to };
  if (next.from < to || next.to - to <= REACH) return { from: to, to: Math.min(length, next.to, to + REACH) };
  return { from: to, to };
}

function calledIn(scan: Scan, { from, to }: Words): Lean | undefined {
  const isIn = (hit: Words) => hit.from >= from && hit.to <= to;
  const denials = scan.hitsByCue.get('negation') ?? [];
  const [first] = [...TRUE.map((cue) => [cue, 1] as const), ...FALSE.map((cue) => [cue, -1] as const)]
    .flatMap(([cue, sign]) => (scan.hitsByCue.get(cue) ?? []).filter(isIn).map((hit) => ({ ...hit, sign })))
    .filter(
      (hit) =>
        !VAGUE.test(scan.words.norms[hit.from]!) &&
        !denials.some((denial) => denial.from === hit.from && denial.to === hit.to),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  if (!first) return undefined;
  const isDenied = denialIn(scan, Math.max(from, first.from - NEGATED), first.from) !== undefined;
  const asks = scan.sentences.find((one) => one.to > first.from)?.asks ?? false;
  const value = first.sign * (isDenied ? -1 : 1) * SAID_OF * (asks ? ASKED : 1);
  const said = quoted(scan, first.from, first.to);
  return {
    value,
    because: `${value > 0 ? 'grants what is quoted' : 'disputes what is quoted'}: ${said}`,
    at: placeOf(scan, first.from, first.to),
  };
}
