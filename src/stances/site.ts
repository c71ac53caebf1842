import type { StanceClass } from '../schema/index.js';
import { requireOneOf, wrongOption } from '../schema/require-options.js';
import type { Sides } from './sides.js';

/** Shares of the replies on a site that agree, disagree and do neither. They need not sum to 1. */
export type BaseRates = Readonly<Record<StanceClass, number>>;

/** A kind of site whose base rates are known. */
export type Site = 'debate' | 'politics' | 'health' | 'rumours';

/** Shares that annotators found (docs/data.md), by kind of site. */
const RATES: Readonly<Record<Site, BaseRates>> = {
  /** A forum for debates: iac. */
  debate: { agrees: 0.09, disagrees: 0.59, neutral: 0.31 },
  /** Political boards of Reddit: debagreement. */
  politics: { agrees: 0.34, disagrees: 0.39, neutral: 0.27 },
  /** Boards of Reddit about health: subreddit. */
  health: { agrees: 0.32, disagrees: 0.33, neutral: 0.35 },
  /** Tweets about rumours: rumoureval. */
  rumours: { agrees: 0.16, disagrees: 0.1, neutral: 0.74 },
};

/** What the weights start from: the means of `debate`, `politics` and `health`. */
const TYPICAL: BaseRates = { agrees: 0.25, disagrees: 0.44, neutral: 0.31 };
/** Part of the difference that the words of the replies have not told already (docs/decisions/0008-stances.md). */
const UNTOLD = 0.6;

/** What knowing the site adds to the scores, and how it is told. */
export interface SiteShift extends Sides<number> {
  readonly because: string;
}

/**
 * Reads a site, or its base rates. O(1).
 *
 * @throws {DiscussionError} `invalid-option` if it is neither.
 */
export function readSite(site: Site | BaseRates): SiteShift {
  if (typeof site === 'string') requireOneOf('site', Object.keys(RATES), site);
  const rates = typeof site === 'string' ? RATES[site] : site;
  if (![rates?.agrees, rates?.disagrees, rates?.neutral].every((rate) => rate > 0 && rate < Number.POSITIVE_INFINITY))
    throw wrongOption('site', 'a kind of site, or the shares of agrees, disagrees and neutral, above 0', site);
  const shiftOf = (side: 'agrees' | 'disagrees') =>
    UNTOLD * Math.log(rates[side] / TYPICAL[side] / (rates.neutral / TYPICAL.neutral));
  return {
    agrees: shiftOf('agrees'),
    disagrees: shiftOf('disagrees'),
    because: `${typeof site === 'string' ? `what is usual for “${site}”` : 'what is usual on this site'}, as stated`,
  };
}
