import { analyze } from '../../src/index.js';
import { discussionOf, type WrittenPage } from './read-pages.js';
import { speakersOf } from './speakers-of.js';

/** A reply's stance as meant and as inferred, its link given. */
export interface ScoredReply {
  readonly parent: string;
  readonly text: string;
  readonly meant: 'agrees' | 'disagrees' | 'neutral';
  readonly told: 'agrees' | 'disagrees' | 'neutral';
  readonly probabilities: Readonly<Record<'agrees' | 'disagrees' | 'neutral', number>>;
  /** Whether it is shown as an edge. */
  readonly edge: boolean;
}

/** What is inferred on a page in a language that no weights are fitted to. */
export interface ScoredPage {
  readonly id: string;
  readonly language: string;
  readonly replies: readonly ScoredReply[];
  /** For each comment, links not given, whether its parent is right. */
  readonly links: readonly boolean[];
  /** For each name of the article in a comment, whether that comment has a row for that speaker. */
  readonly named: readonly boolean[];
}

const MEANT = { a: 'agrees', d: 'disagrees', n: 'neutral' } as const;

/** Analyzes a page twice, with its links given and flat. */
export function scoreGlossed(page: WrittenPage): ScoredPage {
  const { stances, speakers } = analyze(discussionOf(page, true));
  const commentOf = (id: string) => page.comments[Number(id.slice(1)) - 1]!;
  const speakerOf = speakersOf(page.people, speakers);
  const rows = new Set(stances.map(({ commentId, target }) => `${commentId} ${target.id}`));
  return {
    id: page.id,
    language: page.language,
    replies: stances.flatMap(({ commentId, target, stance, probabilities, edge }): ScoredReply[] => {
      if (target.kind !== 'comment') return [];
      const { stance: meant, text, parent } = commentOf(commentId);
      return [
        { parent: page.comments[parent - 1]!.text, text, meant: MEANT[meant], told: stance, probabilities, edge },
      ];
    }),
    links: analyze(discussionOf(page, false)).replies.map(({ id, parentId }) => {
      const { parent } = commentOf(id);
      return parentId === (parent === 0 ? 'article' : `c${parent}`);
    }),
    named: page.comments.flatMap(({ signs }, i) =>
      signs.filter(({ how }) => how === '').map(({ name }) => rows.has(`c${i + 1} ${speakerOf.get(name)}`)),
    ),
  };
}

/** The share that is true; of none, 0. */
export const shareOf = (all: readonly boolean[]): number => all.filter(Boolean).length / Math.max(1, all.length);

/** Mean over agreeing, disagreeing and neutral replies of the F1 of each. */
export function macroF1(replies: readonly ScoredReply[]): number {
  const f1s = Object.values(MEANT).map((stance) => {
    const right = replies.filter(({ meant, told }) => meant === stance && told === stance).length;
    const counted =
      replies.filter(({ meant }) => meant === stance).length + replies.filter(({ told }) => told === stance).length;
    return (2 * right) / Math.max(1, counted);
  });
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
}

/** How often an agreeing reply is rated above a disagreeing one by the odds of both. */
export function agreesVsDisagrees(replies: readonly ScoredReply[]): number {
  const oddsOf = (stance: ScoredReply['meant']) =>
    replies
      .filter(({ meant }) => meant === stance)
      .map(({ probabilities: { agrees, disagrees } }) => agrees / (agrees + disagrees));
  const pairs = oddsOf('agrees').flatMap((above) => oddsOf('disagrees').map((below) => above - below));
  return pairs.reduce((sum, gap) => sum + (gap > 0 ? 1 : gap === 0 ? 0.5 : 0), 0) / Math.max(1, pairs.length);
}
