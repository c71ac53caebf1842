import { countEach } from './count-each.js';
import { isNumber } from './counts.js';
import { BADGE, COUNTER, type Furniture, NOTICE, REFRAIN } from './furniture.js';
import { LONGEST_AUTHOR, mayBeName } from './look.js';
import { isMailHead, readSender } from './mail.js';
import { findNumbers } from './numbers.js';

/** Menu entries and labels, which are words of a comment unless they are below a header or next to each other. */
const MENU =
  /^(?:best|(?:best|worst) rated|top|name|live|popular|controversial|most (?:relevant|liked|replies|popular)|pinned(?: comment)?|featured(?: comment)?|(?:or )?(?:log|sign) ?(?:in|up)(?: with(?: disqus)?)?|beliebteste|relevanteste|angeheftet|anmelden)$/i;
const MORE = /^(?:see|read|show) more(?: ?…| ?\.\.\.)?$|^mehr (?:anzeigen|lesen)$|^weiterlesen$/i;
const AGREED = '+1';
/** What replaces an author's picture, with the name in it; read out by screen readers. */
const PICTURE =
  /^(?:user )?avatar(?: for (.{1,60}))?$|^profilbild(?: von (.{1,60}))?$|^profile (?:picture|photo)(?: of (.{1,60}))?$|^(.{1,60})[’']s? avatar$|^(?:comment|reply) posted by (.{1,60}), at .{1,30}$|^comment by (.{1,60}?)\.?$/i;
/** Under a question mark in place of a picture. */
const ANYBODY = /^anonym/i;
/** The headline, which boards repeat above every post. */
const SUBJECT = /^(?:default )?(?:re|aw|sv): ?.{1,140}$/i;
/** "Magnets (Score:5, Insightful)", "Default Ferry closes": printed above a board's posts, whatever they say. */
const SCORED = /\(score: ?-?\d(?:, \p{L}{2,20})?\)$/iu;
const ICON = /^default (?:(?:re|aw|sv): ?)?/i;
/** What boards print about their members. */
const LABELS =
  'posts|messages|threads|joined|join date|registered|location|reaction score|likes received|trophy points|karma|age|beiträge|registriert(?: seit)?|dabei seit|wohnort|indlæg|' +
  'messaggi|iscritto il|località|inscrit le|localisation|mensajes|registrado|ubicación|mensagens|localização|berichten|lid geworden op|woonplaats|posty|rejestracja|lokalizacja|inlägg|blev medlem|сообщения|зарегистрирован|registrierungsdatum';
const LABEL = /* @__PURE__ */ new RegExp(`^(?:${LABELS}):?$`, 'i');
const MEMBER = /* @__PURE__ */ new RegExp(
  `^(?:(?:${LABELS})(?::.{1,40})?|(?:mehr als )?\\d[\\d.,]* (?:beiträge|posts|messages|indlæg)(?: (?:seit|since) .{4,12})?)$`,
  'i',
);
/** ":+1:", above the number of people who gave it. */
const SHORTCODE = /^:[a-z\d_+-]{2,30}:$/;
/** "·", "[-]", "*": what separates a name from a date, or folds a comment. */
const SIGNS = /^[^\p{L}\p{N}\p{Extended_Pictographic}]{1,4}$/u;
/** Above a signature. */
const UNDERSCORES = /^_{8,}$/;
const LONGEST_SIGNATURE = 6;
/** Fewer lines of a kind may be text. */
const FEWEST = 2;
const FEWEST_MEMBERS = 3;
const FEWEST_SIGNS = 4;
const LONGEST_VALUE = 40;

/**
 * What only the surrounding lines reveal: letters and words in place of pictures ("M" above "Maggie", "Avatar"), menus
 * below the header, numbers above comments, "Read more" below them, "Re: …" above each of them, "This comment was
 * deleted" below a name, and a comment that says "+1". O(lines).
 *
 * @param lines every line of the page.
 * @param isContent whether the line at a position has so far been neither date nor furniture.
 */
export function readSurroundings(
  lines: readonly { readonly text: string; readonly blanksBefore: number }[],
  furniture: readonly (Furniture | undefined)[],
  isContent: (at: number) => boolean,
): (Furniture | undefined)[] {
  const read = [...furniture];
  const texts = lines.map(({ text }) => text);
  const where = (test: (text: string, at: number) => boolean) =>
    texts.flatMap((text, at) => (isContent(at) && test(text, at) ? at : []));
  const like = (wording: RegExp) => where((text) => wording.test(text));
  const mark = (aside: Furniture, places: readonly number[]) => {
    for (const at of places) read[at] = aside;
  };
  const markSeveral = (aside: Furniture, places: readonly number[]) => {
    if (places.length >= FEWEST) mark(aside, places);
  };
  const numbers = findNumbers(texts, isContent);
  // Below a date, they are part of what boards print about the comment.
  if (numbers.every((at) => at === 0 || isContent(at - 1) || read[at - 1])) mark(COUNTER, numbers);
  markSeveral(
    NOTICE,
    where((text, at) => isPictureOf(text, texts[at + 1])),
  );
  const more = like(MORE);
  mark(NOTICE, more.length >= FEWEST ? more : more.filter((at) => isEnd(read[at + 1])));
  if (texts.filter((text) => readSender(text) !== undefined).length >= FEWEST) mark(BADGE, where(isMailHead));
  mark(BADGE, membersAt(like(MEMBER), texts));
  const subjects = like(SUBJECT);
  const subjectCopies = countEach(subjects.map((at) => texts[at]!));
  mark(
    NOTICE,
    subjects.filter((at) => subjectCopies.get(texts[at]!)! >= FEWEST),
  );
  markSeveral(NOTICE, like(SCORED));
  const known = new Set(texts);
  mark(
    NOTICE,
    like(ICON).filter((at) => known.has(texts[at]!.replace(ICON, ''))),
  );
  for (const at of like(MENU)) if (isMenu(read[at - 1])) read[at] = NOTICE;
  for (const [at, aside] of read.entries())
    if (aside?.kind === 'removal' && isSomebodys(at, lines, read, isContent)) read[at] = undefined;
  for (const at of like(SHORTCODE)) if (isNumber(texts[at + 1] ?? '')) mark(COUNTER, [at, at + 1]);
  for (const at of like(UNDERSCORES)) mark(NOTICE, signatureAt(at, read, isContent));
  const isDate = (at: number) => at >= 0 && at < texts.length && !isContent(at) && !read[at];
  const signs = like(SIGNS);
  const copies = countEach(texts);
  if (signs.length >= FEWEST_SIGNS)
    mark(
      REFRAIN,
      signs.filter((at) => copies.get(texts[at]!)! >= FEWEST_SIGNS && !isDate(at - 1) && !isDate(at + 1)),
    );
  const agreed = [...texts.keys()].filter((at) => texts[at] === AGREED && isAllThatIsSaid(at, read, isContent));
  for (const at of agreed) read[at] = undefined;
  return read;
}

/** Whether a line is what boards print about a member: "Posts: 12". */
export function isMember(text: string): boolean {
  return MEMBER.test(text);
}

/** What boards print about their members, with the values below labels. */
function membersAt(found: readonly number[], texts: readonly string[]): number[] {
  if (found.length < FEWEST_MEMBERS) return [];
  return found.flatMap((at) => (LABEL.test(texts[at]!) && isValue(texts[at + 1]) ? [at, at + 1] : at));
}

/** What is below a label is its value. */
function isValue(text = ''): boolean {
  return text.length <= LONGEST_VALUE && !LABEL.test(text);
}

/** The lines of a signature, down to the buttons; none if the buttons are far. */
function signatureAt(
  from: number,
  furniture: readonly (Furniture | undefined)[],
  isContent: (at: number) => boolean,
): number[] {
  const signature: number[] = [];
  for (let at = from; isContent(at) && signature.length <= LONGEST_SIGNATURE; at++) signature.push(at);
  return signature.length <= LONGEST_SIGNATURE && furniture[from + signature.length] ? signature : [];
}

/** Whether a line stands for the picture of the person named in the next line. */
export function isPictureOf(text: string, author = ''): boolean {
  if (text === '?' && ANYBODY.test(author)) return true;
  if (/^\p{L}$/u.test(text)) return author.length > 1 && author[0]!.toLowerCase() === text.toLowerCase();
  const [picture, ...names] = PICTURE.exec(text) ?? [];
  return picture !== undefined && names.every((name) => name === undefined || author.startsWith(name));
}

function isMenu(above: Furniture | undefined): boolean {
  return above !== undefined && above.kind !== 'badge' && !isEnd(above);
}

/** A removal replaces an author's comment if a name may be above it; otherwise the line is words of a text. */
function isSomebodys(
  at: number,
  lines: readonly { readonly text: string; readonly blanksBefore: number }[],
  furniture: readonly (Furniture | undefined)[],
  isContent: (at: number) => boolean,
): boolean {
  const below = at + 1;
  if (isContent(below) && !mayBeNameAndDate(lines[below]!.text)) return true;
  let above = at - 1;
  while (above >= 0 && !isContent(above) && (!furniture[above] || furniture[above]!.kind === 'badge')) above--;
  if (!isContent(above)) return false;
  const isWord = !/\s/.test(lines[at]!.text) && lines[at]!.blanksBefore === 0;
  return isWord || mayBeNameAndDate(lines[above]!.text);
}

/** Parentheses may contain the date. */
function mayBeNameAndDate(text: string): boolean {
  return mayBeName(text) || (text.length <= LONGEST_AUTHOR && /[)\]]$/.test(text));
}

/**
 * Whether only a name, and perhaps a date, are between the previous comment's buttons and "+1", and buttons follow.
 */
function isAllThatIsSaid(
  at: number,
  furniture: readonly (Furniture | undefined)[],
  isContent: (at: number) => boolean,
): boolean {
  let name = at - 1;
  while (name > 0 && !furniture[name] && !isContent(name)) name--;
  return isEnd(furniture[at + 1]) && isContent(name) && !furniture[name] && furniture[name - 1] !== undefined;
}

/** Buttons and counters are at the end of a comment. */
export function isEnd(furniture: Furniture | undefined): boolean {
  return furniture !== undefined && (furniture.kind === 'button' || furniture.kind === 'counter');
}

/** Whether it shows that the comment above has ended: a button, a counter, or a removal. */
export function endsComment(furniture: Furniture | undefined): boolean {
  return isEnd(furniture) || furniture?.kind === 'removal';
}

/** Whether it is the site's own text, between comments or within them. */
export function isNotice(furniture: Furniture | undefined): boolean {
  return furniture?.kind === 'notice' || furniture?.kind === 'refrain';
}
