/**
 * The data types of every layer. Nothing here loads zod; `parse.ts` is the door for unknown data.
 *
 * @module
 */
export { ANALYSIS_VERSION, type Analysis, type Layers } from './analysis.js';
export type {
  Corrections,
  NameCorrection,
  QuotationCorrection,
  ReplyCorrection,
  StanceCorrection,
} from './corrections.js';
export type { Diagnostic, DiagnosticCode } from './diagnostics.js';
export { ARTICLE, type Article, type Comment, type Discussion } from './discussion.js';
export { DiscussionError, type DiscussionErrorCode, type ErrorPlace } from './errors.js';
export type { Basis, Corrected, Evidence, Given, Inferred } from './evidence.js';
export type {
  Alternative,
  Quotation,
  QuotationKind,
  Reply,
  Speaker,
  Stance,
  StanceClass,
  StanceTarget,
} from './layers.js';
export type {
  ByCentrality,
  Centrality,
  Chain,
  ChainFactors,
  Measures,
  OtherCentrality,
  Participant,
  ParticipantKind,
  ParticipantSpread,
  Rank,
  StandardCentrality,
} from './rankings.js';
export type { Place, Span } from './span.js';
