import { lacking } from '../../evidence/index.js';
import type { Forest } from '../forest.js';
import { SHORTLIST } from '../shortlists.js';
import type { SecondLook } from './look.js';

const LEAST = Math.exp(-12);

function lnOf(probability: number): number {
  return Math.log(Math.max(LEAST, probability));
}

/** Summed probability of the candidates that pass. */
function sumOf(
  { parents, probabilities }: Forest['lists'],
  child: number,
  passes: (candidate: number) => boolean,
): number {
  let sum = 0;
  for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++)
    if (probabilities[k]! > 0 && passes(parents[k]!)) sum += probabilities[k]!;
  return Math.min(1, sum);
}

/** Most links followed. */
const STEPS = 12;

/** Whether a comment stands below another one, or the article, by the likeliest links. */
function isBelow(best: Int32Array, comment: number, above: number): boolean {
  for (let at = comment, steps = 0; at > above && steps < STEPS; steps++) {
    const next = best[at]! < at ? best[at]! : -1;
    if (next === above) return true;
    at = next;
  }
  return false;
}

/** How the first look rated the candidate and those around it. */
export const guess: readonly SecondLook[] = [
  {
    id: 'replies/first-guess',
    measures: 'how probable the first look found the candidate',
    unit: 'ln of the probability, −12…0',
    measure: (_, { lists }, child, _parent, slot) => lnOf(lists.probabilities[child * SHORTLIST + slot]!),
    explain: (value) =>
      value > -0.7 ? { because: 'seemed likeliest at first sight' } : lacking('seemed unlikely at first sight'),
  },
  {
    id: 'replies/first-lead',
    measures: 'how far the candidate was ahead of the best other one at first',
    unit: 'difference of ln of the probabilities',
    measure: (_, { lists: { probabilities } }, child, _parent, slot) =>
      lnOf(probabilities[child * SHORTLIST + slot]!) - lnOf(probabilities[child * SHORTLIST + (slot === 0 ? 1 : 0)]!),
    explain: (value) =>
      value > 0 ? { because: 'seemed likeliest at first sight' } : lacking('others seemed likelier at first'),
  },
  {
    id: 'replies/likely-nearer',
    measures: 'how probable it is that the answer goes to a nearer candidate',
    unit: 'probability, 0…1',
    measure: (_, { lists }, child, parent) => sumOf(lists, child, (other) => other > parent),
    explain: (value) =>
      value > 0.5 ? lacking('a nearer one seemed likelier') : { because: 'no nearer one seemed likely' },
  },
  {
    id: 'replies/likely-thread',
    measures: 'how probable it is that the answer goes into the thread of the candidate',
    unit: 'probability, 0…1',
    measure: (_, { lists, threads }, child, parent) =>
      parent < 0 ? Number.NaN : sumOf(lists, child, (other) => other >= 0 && threads[other] === threads[parent]),
    explain: (value) =>
      value > 0.5 ? { because: 'its thread seemed likely' } : lacking('other threads seemed likelier'),
  },
  {
    id: 'replies/likely-below',
    measures: 'how probable it is that the answer goes to something below the candidate',
    unit: 'probability, 0…1',
    measure: (_, { lists, best }, child, parent) => sumOf(lists, child, (other) => isBelow(best, other, parent)),
    explain: (value) =>
      value > 0.3 ? lacking('an answer to it seemed likelier') : { because: 'no answer to it seemed likelier' },
  },
  {
    id: 'replies/likely-above',
    measures: 'how probable it is that the answer goes to something the candidate stands under',
    unit: 'probability, 0…1',
    measure: (_, { lists, best }, child, parent) => sumOf(lists, child, (other) => isBelow(best, parent, other)),
    explain: (value) =>
      value > 0.3 ? { because: 'what it answers seemed likely too' } : lacking('what it answers seemed unlikely'),
  },
  {
    id: 'replies/first-doubt',
    measures: 'how undecided the first look was',
    unit: 'nats, 0…2.5',
    measure: (_, { lists: { probabilities } }, child) => {
      let sum = 0;
      for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++) {
        const p = probabilities[k]!;
        if (p > 0) sum -= p * Math.log(p);
      }
      return sum;
    },
  },
];
