import { type Analysis, analyze } from '../../src/index.js';
import { discussionOf, readPages, type Sign, type WrittenPage } from '../pages/read-pages.js';
import { speakersOf } from '../pages/speakers-of.js';
import { measureNamed } from './named.js';

/**
 * `npm run accuracy -- speakers`: on the pages of `bench/pages`, flat and with their links given: names of the article
 * that are listed; comments that name them (or refer to them without a name) and have a row; stances stated and right;
 * links; who is in a camp, and who is put in the same one. (Stances of replies are fitted on these pages: `npm run fit
 * -- stances --cv` shows how good they are on others.)
 */
export function measureSpeakers(): void {
  const pages = readPages();
  const rows = Object.fromEntries(
    [false, true].flatMap((linked) =>
      ['en', 'de', 'da'].map((language) => {
        const tally = new Map<string, [right: number, of: number]>();
        const count = (what: string, isRight: boolean) => {
          const [right, of] = tally.get(what) ?? [0, 0];
          tally.set(what, [right + Number(isRight), of + 1]);
        };
        for (const page of pages)
          if (page.language === language) countPage(page, analyze(discussionOf(page, linked)), count);
        return [
          `${language}${linked ? ', links given' : ''}`,
          Object.fromEntries([...tally].map(([what, [right, of]]) => [what, `${(right / of).toFixed(3)} of ${of}`])),
        ];
      }),
    ),
  );
  console.table(rows);
  measureNamed();
}

type Count = (what: string, isRight: boolean) => void;

const STATED = { '+': 'agrees', '-': 'disagrees', '0': 'neutral' } as const;

function countPage(page: WrittenPage, analysis: Analysis, count: Count): void {
  const speakerOf = speakersOf(page.people, analysis.speakers);
  for (const name of page.people) count('listed', speakerOf.has(name));
  const meant = new Map<string, Sign>(
    page.comments.flatMap(({ signs }, i) =>
      signs.map((sign) => [`c${i + 1} ${speakerOf.get(sign.name)}`, sign] as const),
    ),
  );
  const rows = analysis.stances.filter(({ target }) => target.kind === 'speaker');
  const named = new Set(rows.map(({ commentId, target }) => `${commentId} ${target.id}`));
  page.comments.forEach(({ signs }, i) => {
    for (const { name, how } of signs)
      if (how !== '*') count(how === '' ? 'named' : 'spoken of', named.has(`c${i + 1} ${speakerOf.get(name)}`));
  });
  for (const { commentId, target, stance } of rows)
    if (stance !== 'neutral') count('stated', STATED[meant.get(`${commentId} ${target.id}`)?.sign ?? '0'] === stance);
  analysis.replies.forEach(({ parentId }, i) => {
    const { parent } = page.comments[i]!;
    count('links', parentId === (parent === 0 ? 'article' : `c${parent}`));
  });
  countCamps(page, analysis, count);
}

/** Pairs of commenters whose camps are known and stated: are they in the same camp if they should be? */
function countCamps({ comments }: WrittenPage, { participants }: Analysis, count: Count): void {
  const told = new Map(participants.filter(({ kind }) => kind === 'commenter').map(({ name, camp }) => [name, camp]));
  const meant = [...new Map(comments.map(({ author, camp }) => [author, camp]))].filter(([, camp]) => camp !== '-');
  for (const [name] of meant) count('in a camp', told.get(name) != null);
  meant.forEach(([a, campOfA], k) => {
    for (const [b, campOfB] of meant.slice(0, k))
      if (told.get(a) != null && told.get(b) != null)
        count('pairs in camps', (told.get(a) === told.get(b)) === (campOfA === campOfB));
  });
}
