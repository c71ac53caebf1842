import { writeOut } from './counts.js';
import type { Stamp } from './dates.js';

/** What a line of buttons, counters or headers is. */
export interface Furniture {
  /**
   * A notice belongs to the site ("Advertisement"), a badge to the author above it; a refrain comes with every comment;
   * a removal replaces a comment.
   */
  readonly kind:
    | 'button'
    | 'counter'
    | 'header'
    | 'newest-first'
    | 'oldest-first'
    | 'notice'
    | 'badge'
    | 'refrain'
    | 'removal';
  /** The votes it counts, if it is a vote counter. */
  readonly votes?: number;
  /** The date in it, if any. */
  readonly stamp?: Stamp;
}

export const BUTTON: Furniture = { kind: 'button' };
export const NOTICE: Furniture = { kind: 'notice' };
export const BADGE: Furniture = { kind: 'badge' };
export const REFRAIN: Furniture = { kind: 'refrain' };
export const COUNTER: Furniture = { kind: 'counter' };

const WORDS =
  'reply replies react like likes liked dislike dislikes share shares report flag upvote upvotes downvote downvotes vote votes points point recommend recommends recommended reaction reactions award gold permalink parent embed context link save edit edited delete quote more less show hide view follow block ' +
  'répondre réponse signaler partager recommander aime alerter responder respuesta denunciar compartir reportar gusta rispondi segnala condividi ' +
  'responder denunciar partilhar compartilhar reportar curtir odpowiedz zgłoś udostępnij lubię vastaa tykkää ilmoita jaa odpovědět nahlásit yanıtla beğen paylaş citera citer quote zitieren ' +
  'reageer rapporteer deel delen svara gilla dela anmäl rapportera besvar anbefal rapportér ' +
  'antworten antwort melden teilen gefällt mir zitieren bewerten empfehlen empfehlung empfehlungen leseempfehlung leseempfehlungen reaktion reaktionen mehr weniger svar synes godt om del anmeld';
const BUTTONS: ReadonlySet<string> = /* @__PURE__ */ new Set(WORDS.split(' '));
/** Buttons whose words also occur in texts. */
const PHRASE =
  /^(?:reply with quote|reply to (?:this )?(?:comment|post)|report (?:this )?(?:comment|post|abuse)|(?:report|flag) as inappropriate|copy link|link to (?:comment|post)|share on other sites|more sharing options(?:\.{3}|…)?|report this comment|reply ?delete|give (?:award|gold)|full comments|see translation|(?:expand|collapse) thread|thumbs (?:up|down)|(?:link|url) kopieren|(?:beitrag|kommentar) melden|\d{1,9} (?:people|person) liked? this\.?|liked by \d{1,9} (?:people|person))(?: ?\(?\d{1,9}\)?)?$/i;
const HEADER =
  /^(?:forum: \d{1,9} (?:postings?|beiträge)|\d{1,9} (?:beiträge|postings)|(?:conversation|most relevant|relevanteste(?: kommentare)?|diskutieren sie mit)(?: \d{1,9} comments)?|(?:all |alle )?(?:\(?\d{1,9}\)? )?(?:reader |leser|top |all |alle |old |new |best )?(?:comments?|commentaires?|comentarios?|commenti|reacties|kommentarer|réactions|kommentare?|discussion|diskussion|responses|leserkommentare|leser-kommentare|lesermeinungen|coment[aá]rios?|komentarze|kommentit|komentáře|yorumlar)(?: ?(?:\(?\d{1,9}\)?|section))?(?: seite \d{1,4} von \d{1,4})?(?: kommentieren)? ?:?)$/i;
/** "3 thoughts on “Ferry closes”". */
const ON =
  /^\d{1,9} (?:thoughts?|comments?|responses?|replies) (?:on|to) |^\d{1,9} (?:gedanken?|kommentare?|antworten) (?:zu|auf) |^\d{1,9} (?:commentaires?|réflexions?) sur /i;
const LONGEST_HEADLINE = 200;
const ORDER =
  /^(?:(?:sort|order)(?:ed)? by:? ?|sortieren:? ?)?(newest|latest|most recent|neueste|nyeste|oldest|älteste|ældste)(?: first| comments| zuerst| først)?$/i;
/** What sites print around the article and the comments. */
const SITE_NOTICE = /* @__PURE__ */ new RegExp(
  `^(?:${[
    '(?:skip|jump|go|back) to (?:the )?(?:comments|(?:main )?content|article|top)|zu(?:m|r|n| den) (?:kommentaren?|inhalt|seitenanfang)',
    'advertisements?|advertisement continues below|anzeige|werbung|annonce|annons|publicité|publicidad|publicidade|pubblicità|advertentie|reklama?|mainos|sponsored',
    '(?:load|show|view|see|read) (?:all|more|\\d{1,5}|all \\d{1,5}|\\d{1,5} more) (?:comments|replies)|more comments',
    '(?:(?:view|show|see|hide|ver|mostrar|voir|afficher|masquer|vis|skjul|mostra|toon|visa) )?(?:all )?\\d{1,5} (?:more )?(?:replies|reply|respuestas?|réponses?|svar|rispost[ae]|reacties|antwort(?:en)?)(?: (?:anzeigen|ansehen))?',
    '\\d{1,5} of \\d{1,5} replies(?: ?see all replies)?|load more|(?:load|show) more comments ?\\(.{1,20}\\)|(?:hide|collapse) repl(?:y|ies)|.{1,60} replied · \\d{1,5} repl(?:y|ies)',
    '(?:weitere|mehr|alle) (?:kommentare|antworten)(?: (?:laden|anzeigen|ansehen))?|(?:flere|vis flere|visa fler) kommentarer|meer reacties(?: laden)?|more posts from .{1,40}|jump to|who is online|\\d{1,9} (?:people|others?) reacted(?: to this)?',
    '(?:voir|charger|afficher) plus de commentaires|(?:ver|cargar) más comentarios|(?:ver|carregar|mostrar) mais (?:\\d{1,5} )?(?:comentários|respostas)|(?:carica|mostra) (?:altri|i) commenti|(?:pokaż|zobacz) więcej komentarzy|näytä lisää (?:kommentteja|vastauksia)(?: ?\\(\\d{1,5}\\))?|toon meer reacties',
    '(?:add|leave|write|post)(?: a)? (?:comment|reply)|(?:log|sign) ?in to (?:comment|reply)|join the (?:conversation|discussion)',
    '(?:this discussion|this thread|(?:the )?comments?(?: section)?) (?:is|are|has been|have been) (?:now )?closed(?: (?:for|to) (?:new )?comments)?',
    'comments can ?not exceed \\d{1,5} characters|(?:view|read) (?:the |our )?community guidelines',
    '\\(?in reply to (?:.{1,60} from )?comment #?\\d{1,5}\\)?',
    'volver arriba|nach oben|torna (?:su|in alto)|(?:retour|revenir) en haut(?: de page)?|voltar ao topo|naar boven|powrót do góry|til toppen',
    'your comment is awaiting moderation\\.?|(?:search|filter|show all) comments|threads (?:collapsed|expanded)|unthreaded|(?:show )?all threads',
    'post reply|\\d{1,4} posts? • page \\d{1,4} of \\d{1,4}|return to “.{1,60}”|message #\\S{1,60}|log in to like or comment',
    'privacy(?: policy| notice)?|terms of (?:use|service)|cookie (?:policy|settings|preferences)|contact us|about us',
    'impressum|datenschutz(?:erklärung)?|nutzungsbedingungen|mentions légales|aviso legal|política de privacidad',
    '(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por|sorteren|ordina per|sortera(?: efter)?|sortuj(?: według)?|järjestys) ?:? ?[a-zäöüéáó]{0,20}(?: [a-zäöüéáó]{1,20})?',
  ].join('|')})(?:\\.|…|\\.\\.\\.)?$`,
  'i',
);
/** What remains of a removed comment. */
const REMOVAL = /* @__PURE__ */ new RegExp(
  `^(?:${[
    '(?:this|the) (?:comment|post|reply|message) (?:was|is|has been) (?:deleted|removed|hidden)(?: by .{1,40})?(?: (?:because|for|due to) .{1,60})?',
    '(?:this |the )?(?:comment|post) (?:has )?violate[sd] (?:our|the) (?:policy|guidelines|rules)',
    '(?:comment|post|reply|message) (?:deleted|removed|retracted)(?: by .{1,40})?',
    '(?:dieser |der )?(?:kommentar|beitrag) (?:(?:wurde|ist)(?: von .{1,40})? )?(?:gelöscht|entfernt)(?: worden)?',
    'die (?:redaktion|moderation) hat (?:dieses posting|diesen (?:kommentar|beitrag)) (?:gelöscht|entfernt)',
    'gelöscht|entfernt(?:\\. (?:bitte|wir bitten) .{1,60})?|slettet|fjernet',
    '(?:denne )?kommentar(?:en)? (?:(?:er|blev|er blevet) )?(?:slettet|fjernet)(?: af .{1,40})?',
    '(?:den här |denna )?kommentar(?:en)? (?:har )?(?:tagits bort|raderats)(?: av .{1,40})?',
    '(?:ce )?commentaire (?:a été )?(?:supprimé|retiré)(?: par .{1,40})?|(?:este )?comentario (?:ha sido |fue )?eliminado(?: por .{1,40})?',
    '(?:(?:este |o )?coment[aá]rio (?:foi )?(?:removido|apagado|eliminado)|komentarz (?:został )?usunięty|kommentti (?:on )?poistettu)(?: (?:pel[oa]|przez) .{1,40})?',
    '(?:deze reactie|dit bericht|reactie) (?:is |werd )?verwijderd(?: door .{1,40})?|(?:questo )?commento (?:è stato )?(?:rimosso|eliminato)(?: d(?:a|al|alla|ai) .{1,40})?',
  ].join('|')})\\.?$`,
  'i',
);
const EDITED = /^\(?(?:edited|bearbeitet|redigeret|redigerad|bewerkt|modifié|editado)\)?$/i;
/** Says who did something; a sentence of a comment would end with a full stop. */
const DONE =
  /^(?:last edited(?: by |: | (?=\d)).{1,80}|reactions: ?.{1,80}|\d{1,5} repl(?:y|ies) by .{1,60}|liked by .{1,60}|last reply .{1,30})(?<![.!?…])$/i;
/** The same, as board software prints it, with a full stop. */
const EDITED_TIMES =
  /^(?:last edited by .{1,80}; .{1,40}|last edited by .{1,80}, edited \d{1,3} times? in total|zuletzt geändert von .{1,80}, insgesamt \d{1,3}-mal geändert)\.$/i;
const COPYRIGHT = /^(?:copyright )?© ?\d{4}\b/i;
const LONGEST_COPYRIGHT = 120;
/** Buttons without a blank between them, as floating ones copy. */
const GLUED =
  /^(?:\d{1,6} comments?)?(?:permalink|embed|unsave|save|parent|report|reply|share|hide|edit|delete|quote|like|context|crosspost|(?:give )?award|source|link|flag|follow|thread|expand|collapse|recommend|\d{1,6}(?!\d)|share this comment on (?:facebook|twitter|x)){2,}$/i;
const LIKING =
  /\b(?:likes?|upvotes?|votes?|points?|recommend(?:s|ed)?|gefällt|leseempfehlung(?:en)?|thumbs up)\b|^[▲△⬆👍+]/iu;

/** "👍 6 😄 2"; one sign with a number, or the same one twice, may be all that somebody says. */
const REACTIONS =
  /^(\p{Extended_Pictographic})(?:\p{Emoji_Modifier}|\ufe0f){0,2} ?\d{1,5} ?(?!\1)(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d){0,8} ?\d{1,5} ?){1,7}$/u;

/** "15 ▲ 2 ▼", "↑ 5 ↓ 2", "+15 / -2", "5 likes, 2 dislikes": votes for and against. */
const BOTH_WAYS =
  /^(?:[▲△⬆↑👍+]\ufe0f? ?(\d{1,6})[ /|·,]{1,3}[▼▽⬇↓👎\-–−]\ufe0f? ?\d{1,6}|(\d{1,6}) ?[▲△⬆↑👍]\ufe0f?[ /|·,]{1,3}\d{1,6}(?: ?[▼▽⬇↓👎]\ufe0f?)?|(\d{1,6}) (?:likes?|upvotes?)[ /|·,]{1,3}\d{1,6} (?:dislikes?|downvotes?)|score:? ?([+\-–−]?\d{1,6}))$/iu;

/** Other pages that link to this one. */
const PINGBACK = /^(?:pingback|trackback)s?(?::? \S.*)?$/i;

const LONGEST = 100;
const LONGEST_BUTTON = 48;

/**
 * Recognises buttons ("Reply"), counters ("4 Likes · Reply", "▲ 12"), headers ("14 Comments", "Newest first") and notices
 * of the site ("Advertisement", "Privacy policy", "© 2024"). O(length).
 */
export function readFurniture(line: string): Furniture | undefined {
  const text = line.length <= LONGEST_HEADLINE ? writeOut(line) : line;
  if (text.length <= LONGEST_COPYRIGHT && COPYRIGHT.test(text)) return { kind: 'notice' };
  if (text.length <= LONGEST_HEADLINE && PINGBACK.test(text)) return { kind: 'notice' };
  if (text.length <= LONGEST_HEADLINE && ON.test(text) && !/[.!]$/.test(text)) return { kind: 'header' };
  if (text.length > LONGEST) return undefined;
  if (HEADER.test(text.replace(/^#{1,6} /, ''))) return { kind: 'header' };
  if (EDITED.test(text)) return { kind: 'badge' };
  if (REMOVAL.test(text)) return { kind: 'removal' };
  const order = ORDER.exec(text);
  if (order) return { kind: /^(?:o|ä)/i.test(order[1]!) ? 'oldest-first' : 'newest-first' };
  if (SITE_NOTICE.test(text) || DONE.test(text) || EDITED_TIMES.test(text)) return { kind: 'notice' };
  if (GLUED.test(text) && /\p{L}/u.test(text)) return { kind: /^\d.*comment/.test(text) ? 'header' : 'button' };
  if (text.length > LONGEST_BUTTON) return undefined;
  if (
    /^(?:[▲▼△▽⬆⬇👍👎+\-–]|:[a-z\d_+-]{2,30}:|(?:heart|laugh|surprised|sad|angry|like) (?=\d))? ?\d{1,9}$/iu.test(text)
  )
    return votesIn(text, /^[▲△⬆👍+]/u.test(text));
  const both = BOTH_WAYS.exec(text);
  if (both) return { kind: 'counter', votes: Number(both.slice(1).find(Boolean)!.replace(/[–−]/, '-')) };
  if (REACTIONS.test(text)) return votesIn(text, text.startsWith('👍'));
  if (PHRASE.test(text)) return /\d/.test(text) ? votesIn(text, LIKING.test(text)) : BUTTON;
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => BUTTONS.has(word)) || /[.!?…"“”,[\]{}<>*_]/.test(text))
    return undefined;
  const counted = votesIn(text, LIKING.test(text));
  return /\d/.test(text) ? counted : BUTTON;
}

function votesIn(text: string, liking: boolean): Furniture {
  const [number] = /\d{1,9}/.exec(text) ?? [];
  return liking && number !== undefined ? { kind: 'counter', votes: Number(number) } : { kind: 'counter' };
}
