import { agreesInGender } from './agrees-in-gender.js';
import { hasActed } from './has-acted.js';
import { hasFloor } from './has-floor.js';
import { hasSpoken } from './has-spoken.js';
import { isNamed } from './is-named.js';
import { isNamedSince } from './is-named-since.js';
import { isNobody } from './is-nobody.js';
import { isOftenNamed } from './is-often-named.js';
import { isPerson } from './is-person.js';
import { isSubject } from './is-subject.js';
import { keepsFloor } from './keeps-floor.js';
import { playsRole } from './plays-role.js';
import { speaksNext } from './speaks-next.js';
import { standsNear } from './stands-near.js';

/**
 * Every attribution heuristic, alphabetically; their votes are added, so order does not matter. To add one: its file,
 * its test, its line here.
 */
export const quotationHeuristics = [
  agreesInGender,
  hasActed,
  hasFloor,
  hasSpoken,
  isNamed,
  isNamedSince,
  isNobody,
  isOftenNamed,
  isPerson,
  isSubject,
  keepsFloor,
  playsRole,
  speaksNext,
  standsNear,
] as const;

export type QuotationHeuristicId = (typeof quotationHeuristics)[number]['id'];
