/** A field of work: nouns that may be said of anybody in it, and nouns that show somebody to be in it. */
export interface Field {
  readonly general: RegExp;
  readonly particular: RegExp;
}

/**
 * Fields of work with their German nouns for people: newspapers call a minister "der CDU-Politiker" and a biologist "die
 * Forscherin". Lower case, also as the end of a compound. An age is a field of its own, which rules nobody out.
 */
export const FIELDS: Readonly<Record<string, Field>> = {
  age: { general: /^\d{1,3}-jährige$/, particular: /^$/ },
  politics: {
    general:
      /(?:politiker|parlamentarier|demokrat|liberale|(?:ressort|rathaus|regierungs|staats|partei|fraktions|amts|dorf|stadt)chef|amtsinhaber|landesrät|stadträt|nationalrät|bundesrät|stadtverordnete)(?:in)?$/,
    particular:
      /(?:minister|kanzler|präsident|bürgermeister|landrat|landrät|abgeordnete|senator|staatssekretär|landeshauptmann|landeshauptfrau|obmann|obfrau|politiker)(?:in)?$/,
  },
  science: {
    general:
      /(?:forscher|wissenschaftler|professor|chemiker|physiker|(?:bio|öko|geo|zoo|sozio|archäo|meteoro|polito|psycho|klimato|viro)log(?:e|in))(?:in)?$/,
    particular: /(?:forscher|wissenschaftler|loge|login|physiker|chemiker|historiker|ökonom|mathematiker)(?:in)?$/,
  },
  medicine: { general: /medizinerin$|mediziner$/, particular: /(?:arzt|ärztin|mediziner|chirurg|pfleger)(?:in)?$/ },
  law: { general: /juristin$|jurist$/, particular: /(?:anwalt|anwältin|richter|verteidiger|jurist|notar)(?:in)?$/ },
  church: {
    general: /(?:theologe|theologin|geistliche|seelsorger|seelsorgerin|kirchenmann|gottesmann|oberhirte)$/,
    particular: /(?:bischof|bischöfin|pfarrer|pfarrerin|pastor|pastorin|priester|kardinal|papst)$/,
  },
  arts: {
    general:
      /(?:künstler|musiker|schauspieler|schriftsteller|filmemacher|theatermacher|autor|theaterleiter|mime)(?:in)?$/,
    particular:
      /(?:maler|musiker|sänger|schauspieler|schriftsteller|autor|regisseur|intendant|dirigent|komponist)(?:in)?$/,
  },
  business: {
    general:
      /(?:unternehmer|manager|investor|(?:firmen|konzern|unternehmens|bank)chef|geschäftsfrau|geschäftsmann|gastronom)(?:in)?$/,
    particular: /(?:geschäftsführer|vorstand|gründer|inhaber|unternehmer|ceo|manager|bankier)(?:in)?$/,
  },
  farming: {
    general: /(?:landwirt|älpler|viehzüchter|biobauer)(?:in)?$/,
    particular: /(?:bauer|bäuerin|landwirt|winzer)(?:in)?$/,
  },
  school: {
    general: /(?:pädagog(?:e|in)|studiendirektor|studienrat|studienrätin|rektor)(?:in)?$/,
    particular: /(?:lehrer|schulleiter|rektor)(?:in)?$/,
  },
  coaching: {
    general: /(?:coach|fußballlehrer|übungsleiter|cheftrainer)(?:in)?$/,
    particular: /(?:trainer|coach)(?:in)?$/,
  },
  sport: {
    general:
      /(?:stürmer|angreifer|torhüter|torwart|keeper|mittelfeldspieler|innenverteidiger|nationalspieler|torjäger|torschütze|kapitän|routinier|profi|spielmacher|rückraumspieler|schlussmann)(?:in)?$/,
    particular: /(?:spieler|stürmer|torhüter|torwart|verteidiger|profi|schwimmer|läufer|fahrer)(?:in)?$/,
  },
};
