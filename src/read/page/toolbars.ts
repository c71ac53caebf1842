import { findAnchors, type Lines } from './anchors.js';

/** More lines between the header and the labels that sort are an article's. */
const MOST_INVITING = 6;
const LONGEST_INVITATION = 100;
/** A line as long as this above the header is the article's. */
const PARAGRAPH = 100;
/** Heads the form for another comment. */
const FORM =
  /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|(?:schreibe? einen?|verfasse einen) kommentar|kommentar (?:schreiben|verfassen)|laisser un commentaire|dej(?:a|ar) (?:un comentario|una respuesta)|lascia un commento|deixe (?:um comentário|uma resposta)|geef een reactie|skriv en kommentar)(?: (?:cancel reply|antworten? abbrechen|annuler la réponse|cancelar (?:la )?respuesta|annulla risposta))?$/i;
/** A field of the form. */
const FIELD =
  /^(?:your |votre |ihr |tu |seu |je )?(?:name|mail|e-?mail|website|nom|nome|nombre|naam|navn|namn)(?: (?:\*|\(.{1,40}\))){0,2}:?\*?$/i;
/** How far below its head the first field may stand. */
const REACH = 8;
const FEWEST_FIELDS = 2;

/**
 * The site's own lines around the comments: between their header and the labels that sort them ("Sign in to join",
 * "Newest first"), and all below the form under the last one. Returns positions of content lines. O(lines).
 */
export function findToolbars(lines: Lines): number[] {
  const { texts, furniture, isContent, isDate, isByline } = lines;
  const anchors = findAnchors(lines);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined || !(isDate(first) || isByline(first))) return [];
  const between = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from - 1) }, (_, k) => from + 1 + k).filter(isContent);
  const sorts = furniture.findLastIndex((aside, at) => at < first && /-first$/.test(aside?.kind ?? ''));
  const header = furniture.findLastIndex((aside, at) => at < sorts && aside?.kind === 'header');
  const inviting = header < 0 ? [] : between(header, sorts);
  const isBelowArticle = texts.some((text, at) => at < header && text.length > PARAGRAPH);
  const isInvitation =
    isBelowArticle &&
    inviting.length <= MOST_INVITING &&
    inviting.every((at) => texts[at]!.length <= LONGEST_INVITATION);
  const form = texts.findIndex(
    (text, at) =>
      at > last &&
      FORM.test(text) &&
      texts.slice(at + 1, at + 1 + REACH).filter((field) => FIELD.test(field)).length >= FEWEST_FIELDS,
  );
  return [...(isInvitation ? inviting : []), ...(form < 0 ? [] : between(form - 1, texts.length))];
}
