import { BINS, WIDTH } from './histograms.js';

/** The question with the greatest gain over all places of a level; feature −1 if none gains. O(features · places · bins). */
export function bestQuestion(
  histograms: Float64Array,
  level: number,
  used: readonly number[],
  { ridge, least }: { readonly ridge: number; readonly least: number },
): { readonly feature: number; readonly bin: number } {
  const count = 1 << level;
  const best = { gain: 1e-9, feature: -1, bin: 0 };
  const allG = new Float64Array(count);
  const allH = new Float64Array(count);
  const leftG = new Float64Array(count);
  const leftH = new Float64Array(count);
  let whole = 0;
  for (let place = 0; place < count; place++) {
    const first = ((used[0]! << level) + place) * WIDTH;
    for (let b = 0; b < WIDTH; b += 2) {
      allG[place]! += histograms[first + b]!;
      allH[place]! += histograms[first + b + 1]!;
    }
    whole += (allG[place]! * allG[place]!) / (allH[place]! + ridge);
  }
  for (const f of used) {
    leftG.fill(0);
    leftH.fill(0);
    for (let b = 0; b + 1 < BINS; b++) {
      let gain = -whole;
      let left = 0;
      let right = 0;
      for (let place = 0; place < count; place++) {
        const at = ((f << level) + place) * WIDTH + 2 * b;
        leftG[place]! += histograms[at]!;
        leftH[place]! += histograms[at + 1]!;
        const G = leftG[place]!;
        const H = leftH[place]!;
        const otherG = allG[place]! - G;
        const otherH = allH[place]! - H;
        gain += (G * G) / (H + ridge) + (otherG * otherG) / (otherH + ridge);
        left += H;
        right += otherH;
      }
      if (gain <= best.gain || left < least || right < least) continue;
      best.gain = gain;
      best.feature = f;
      best.bin = b;
    }
  }
  return best;
}
