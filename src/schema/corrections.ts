import type { StanceClass } from './layers.js';

/** "This comment answers that one." */
export interface ReplyCorrection {
  readonly commentId: string;
  /** `'article'` or a comment id. */
  readonly parentId: string;
}

/** "This comment disagrees with that one." */
export interface StanceCorrection {
  readonly commentId: string;
  readonly targetId: string;
  readonly stance: StanceClass;
}

/** What a person knows better. Rows that name unknown ids are reported in `diagnostics` and left out. */
export interface Corrections {
  readonly replies?: readonly ReplyCorrection[];
  readonly stances?: readonly StanceCorrection[];
}
