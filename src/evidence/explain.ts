import {
  type Basis,
  DiscussionError,
  type Evidence,
  type Quotation,
  type Reply,
  type Stance,
} from '../schema/index.js';

/** How many reasons a sentence tells. */
const TOLD = 4;

/**
 * Why a comment is taken to answer another, in one sentence; `explain` of an analysis finds the names by itself.
 *
 * @param author who wrote it, as printed.
 * @param parent whom or what it answers, in words.
 * @throws {DiscussionError} `invalid-analysis` for what is no row of one; it is not looked at any closer.
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
  if (reply.parentId === null) return `${author || 'Someone'} answers nobody we could name.`;
  return tell(`${author || 'Someone'} answers ${parent || 'someone'}`, reply);
}

/**
 * Why a comment takes a side, in one sentence.
 *
 * @param author who wrote it, as printed.
 * @param target whom or what it is about, in words.
 * @throws {DiscussionError} `invalid-analysis` for what is no row of one; it is not looked at any closer.
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
 * Why words are taken for those of a speaker, in one sentence.
 *
 * @param speaker the name, or `undefined` where nobody is named.
 * @throws {DiscussionError} `invalid-analysis` for what is no row of one; it is not looked at any closer.
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

/** Logits below which a reason is not worth words. */
const WORTH_WORDS = 0.05;

/** The strongest reasons in favour, in words, each said once; those that point at words of the text come first. */
export function reasonsFor(evidence: readonly Evidence[], most = TOLD): string[] {
  const inFavour = evidence.filter(({ contribution, because }) => contribution > WORTH_WORDS && because);
  const told = [...inFavour.filter(({ at }) => at?.length), ...inFavour.filter(({ at }) => !at?.length)];
  return [...new Set(told.map(({ because }) => because))].slice(0, most);
}

/** `0.914` → `91 %`; never rounds up to certainty. */
export function percent(probability: number): string {
  return `${Math.min(99, Math.round(probability * 100))} %`;
}
