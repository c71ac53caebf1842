import type { Article, Quotation, Speaker } from '../schema/index.js';

/** The speakers of an article and what it quotes of them. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** Finds quotations. */
export function attributeQuotations(_article: Article | string, _options: { readonly language?: string } = {}): Attribution {
  return { speakers: [], quotations: [] };
}
