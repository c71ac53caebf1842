import type { Chain, Layers } from '../schema/index.js';

/** Ranks chains. */
export function rankChains(_layers: Layers): Chain[] {
  return [];
}
