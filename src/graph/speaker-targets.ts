import type { Layers, Stance, StanceTarget } from '../schema/index.js';
import { grouped } from '../text/grouped.js';

type Rows = Pick<Layers, 'quotations' | 'stances'>;

/**
 * The speaker that a stance concerns, if any: the one named, or the one quoted. O(quotations), then O(1) per target.
 */
export function speakerTargets({ quotations }: Pick<Rows, 'quotations'>): (target: StanceTarget) => string | undefined {
  const speakerOf = new Map(quotations.map(({ id, speakerId }) => [id, speakerId]));
  return ({ kind, id }) => (kind === 'speaker' ? id : kind === 'quotation' ? speakerOf.get(id) : undefined);
}

/** What one comment says of one speaker. */
export interface SpeakerStance {
  readonly commentId: string;
  readonly speakerId: string;
  /** The rows, towards the speaker and towards what is quoted of them. */
  readonly rows: readonly Stance[];
  /** Probabilities that the comment agrees with something of the speaker's, and that it disagrees with something. */
  readonly agrees: number;
  readonly disagrees: number;
}

/**
 * Stances towards speakers, one per comment and speaker, so that naming someone and echoing their words is not counted twice: on
 * each side, the surest row counts. A stance towards the speaker that a person stated stands for all. O(quotations + stances).
 */
export function speakerStances({ quotations, stances }: Rows): SpeakerStance[] {
  const speakerOf = speakerTargets({ quotations });
  const concerned = stances.flatMap((row) => {
    const speakerId = speakerOf(row.target);
    return speakerId === undefined ? [] : [{ row, commentId: row.commentId, speakerId }];
  });
  const together = grouped(concerned, ({ commentId, speakerId }) => JSON.stringify([commentId, speakerId]));
  return [...together.values()].map((all) => {
    const stated = all.find(({ row: { target, basis } }) => target.kind === 'speaker' && basis === 'corrected');
    const rows = (stated ? [stated] : all).map(({ row }) => row);
    const { commentId, speakerId } = all[0]!;
    return { commentId, speakerId, rows, agrees: surest(rows, 'agrees'), disagrees: surest(rows, 'disagrees') };
  });
}

/**
 * The stances that the graph shows as edges, in their order: of those towards one speaker, the surest per comment and side.
 * O(quotations + stances).
 */
export function shownStances(layers: Rows): Stance[] {
  const speakerOf = speakerTargets(layers);
  const isShown = ({ edge, stance }: Stance) => edge && stance !== 'neutral';
  const onSpeakers = speakerStances(layers).flatMap(({ rows }) => {
    const bySide = grouped(rows.filter(isShown), ({ stance }) => stance);
    return [...bySide].map(([side, shown]) => {
      const most = surest(shown, side);
      return shown.find(({ probabilities }) => probabilities[side] === most);
    });
  });
  const kept = new Set(onSpeakers);
  return layers.stances.filter((row) => isShown(row) && (speakerOf(row.target) === undefined || kept.has(row)));
}

const surest = (rows: readonly Stance[], side: Stance['stance']): number =>
  rows.reduce((most, { probabilities }) => Math.max(most, probabilities[side]), 0);
