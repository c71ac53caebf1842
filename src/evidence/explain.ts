import {
  ARTICLE,
  type Basis,
  DiscussionError,
  type Evidence,
  type Quotation,
  type Reply,
  type Stance,
} from '../schema/index.js';

/** Most reasons that a sentence gives. */
const TOLD = 4;

/**
 * Explains in one sentence why a comment was linked to its parent; `explain` of an analysis looks up the names itself.
 *
 * @param author who wrote it, as printed.
 * @param parent name of the person, or words for the thing, that it answers.
 * @throws {DiscussionError} `invalid-analysis` if it is not a row of an Analysis; it is not checked further.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, you are wrong. The ferry was late every day.',
 * ].join('\n');
 * explainReply(analyze(page).replies[1], 'Bob', 'Ann').startsWith('Bob answers Ann'); // true
 */
export function explainReply(reply: Reply, author: string, parent: string): string {
  requireRow(reply, 'explainReply() takes a reply');
  if (reply.parentId === null) return `Whom ${author || 'someone'} answers was left open: no link is sure enough.`;
  const statement = `${author || 'Someone'} answers ${parent || 'someone'}`;
  const { basis, parentId, alternatives } = reply;
  // The first comment has nothing else to answer; what it has in common with the article is not why.
  const isOnly = basis === 'inferred' && parentId === ARTICLE && alternatives.length === 0 && reply.probability === 1;
  return isOnly ? `${statement}: nothing else comes into question.` : tell(statement, reply);
}

/**
 * Explains a stance in one sentence.
 *
 * @param author who wrote it, as printed.
 * @param target name of the person, or words for the thing, that the stance is towards.
 * @throws {DiscussionError} `invalid-analysis` if it is not a row of an Analysis; it is not checked further.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, you are wrong. The ferry was late every day.',
 * ].join('\n');
 * explainStance(analyze(page).stances[0], 'Bob', 'Ann').startsWith('Bob disagrees with Ann'); // true
 */
export function explainStance(stance: Stance, author: string, target: string): string {
  requireRow(stance, 'explainStance() takes a stance');
  const verb = { agrees: 'agrees with', disagrees: 'disagrees with', neutral: 'takes no side on' }[stance.stance];
  return tell(`${author || 'Someone'} ${verb} ${target || 'someone'}`, stance);
}

/**
 * Explains in one sentence why a quotation is attributed to a speaker.
 *
 * @param speaker the name, or `undefined` if the speaker is unknown.
 * @throws {DiscussionError} `invalid-analysis` if it is not a row of an Analysis; it is not checked further.
 *
 * @example
 * const { quotations, speakers } = attributeQuotations('“The ferry is old,” Mary Lee said.');
 * explainQuotation(quotations[0], speakers[0].name).startsWith('Mary Lee is quoted'); // true
 */
export function explainQuotation(quotation: Quotation, speaker: string | undefined): string {
  requireRow(quotation, 'explainQuotation() takes a quotation');
  return speaker === undefined ? 'Quoted, but nobody is named as the source.' : tell(`${speaker} is quoted`, quotation);
}

function requireRow(row: Basis, wish: string): void {
  if (typeof row?.basis !== 'string') throw new DiscussionError('invalid-analysis', `${wish} of an Analysis.`);
}

function tell(statement: string, basis: Basis): string {
  if (basis.basis === 'given') return `${statement}: the source says so.`;
  if (basis.basis === 'corrected') return `${statement}: corrected by hand.`;
  const reasons = reasonsFor(basis.evidence);
  const sure = `${statement} (${percent(basis.probability)})`;
  return reasons.length ? `${sure}: ${reasons.join('; ')}.` : `${sure}.`;
}

/** A reason that adds fewer logits is not worth mentioning. */
const WORTH_WORDS = 0.05;

/** The strongest reasons in favour, each once; those that point at words of the text come first. */
export function reasonsFor(evidence: readonly Evidence[], most = TOLD): string[] {
  const inFavour = evidence.filter(({ contribution, because }) => contribution > WORTH_WORDS && because);
  const told = [...inFavour.filter(({ at }) => at?.length), ...inFavour.filter(({ at }) => !at?.length)];
  return [...new Set(told.map(({ because }) => because))].slice(0, most);
}

/** `0.914` → `91 %`; never more than 99 %, because no inference is certain. */
export function percent(probability: number): string {
  return `${Math.min(99, Math.round(probability * 100))} %`;
}
