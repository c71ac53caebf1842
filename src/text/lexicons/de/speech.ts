const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** German verbs that introduce what someone said. */
export const SAY: ReadonlySet<string> = /* @__PURE__ */ words(
  'so sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten äußerte äußert äußerten teilte teilten mitteilte mitteilten berichtete berichtet berichteten berichten behauptete behauptet behaupten bestätigte bestätigt bestätigten ergänzte ergänzt schrieb schreibt schrieben antwortete antwortet entgegnete entgegnet erwiderte erwidert versicherte versichert versicherten verkündete verkündet rief ruft fragte fragt wies räumte räumten gab gibt gaben fügte fügt kommentierte kommentiert erläuterte erläutert unterstrich bekräftigte bekräftigt bekräftigten mahnte mahnt gestand beteuerte beteuert informierte meldete meldet meldeten verlautete hieß heißt lautete lautet formulierte führte zitiert zitierte zitieren bekannte verriet beklagte beklagt bedauerte bedauert warnte warnt warnten kündigte kündigten drohte urteilte resümierte scherzte prophezeite prognostizierte schätzte schätzt forderte fordert forderten fordern verlangte verlangt verlangten begründete begründet hinzufügte klagte klagt klagten schimpfte schimpft schimpften jubelte jubelt lobte lobt spottete spottet stöhnte rät riet räumt unterstreicht kritisiert murmelte flüsterte brüllte schrie wetterte höhnte konterte kontert witzelte fluchte gratulierte plädierte plädiert appellierte appelliert widersprach widerspricht widersprachen zweifelte zweifelt bemängelte bemängelt rügte rügt monierte',
);

/** German verbs of thinking. */
export const THINK: ReadonlySet<string> = /* @__PURE__ */ words(
  'glaubt glaubte glauben denkt dachte findet fand hofft hoffte hoffen befürchtet befürchtete befürchten erwartet erwartete erwarten rechnet weiß bezweifelt bezweifelte bezweifeln vermutet vermutete vermuten spekuliert',
);

/** German verbs that report an act of speech; what they report is in quotation marks. */
export const ACT: ReadonlySet<string> = /* @__PURE__ */ words(
  'bezeichnete bezeichnet bezeichneten bezeichnen nannte nennt nannten nennen kritisierte kritisiert kritisierten kritisieren lobte lobt lobten verteidigte verteidigt sprach spricht sprachen sprechen wertete wertet beschrieb beschreibt würdigte würdigt verurteilte verurteilt warf werfen rechtfertigte titulierte schimpfte',
);

/** Auxiliaries and adverbs between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ words(
  'hat haben hatte hatten auch dann wiederum jedoch aber allerdings heute gestern zudem außerdem bereits weiter weiterhin später zuvor daraufhin selbst dazu wörtlich abschließend indes hingegen dagegen ebenfalls unterdessen inzwischen',
);

/** Finite auxiliaries and modal verbs. */
export const FINITE: ReadonlySet<string> = /* @__PURE__ */ words(
  'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnten könnte soll sollen solle sollte sollten will wollen wolle wollte wollten muss müssen müsse musste mussten müsste darf dürfen dürfe durfte gibt gebe gab gaben geht gehe ging kommt komme kam steht stehe liegt liege bleibt bleibe handelt handele handle besteht bestehe',
);

/** Verbs in the mood of reported speech (Konjunktiv I and its substitutes): somebody else's words. */
export const REPORTED_MOOD: ReadonlySet<string> = /* @__PURE__ */ words(
  'sei seien habe werde könne solle wolle müsse dürfe gebe gehe komme stehe liege bleibe handele handle bestehe hätten wären würden',
);

/** Prepositions and conjunctions: what follows is not a subject. */
export const PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ words(
  'in im ins an am ans auf bei beim mit nach von vom vor vorm zu zum zur für über unter um gegen gegenüber aus bis durch ohne seit während wegen trotz zwischen laut gemäß neben hinter anlässlich aufgrund angesichts infolge mithilfe innerhalb außerhalb bezüglich hinsichtlich mittels anhand entgegen zugunsten als wie dass daß weil wenn ob da obwohl nachdem bevor damit sowie und oder aber sondern denn dazu weiter weiterhin zudem außerdem ferner zuvor später so darüber hierzu dabei danach daraufhin gleichzeitig zugleich allerdings jedoch insgesamt bisher derzeit heute gestern bereits',
);

/** Words that end a noun phrase when going left from a verb. */
export const CLAUSE: ReadonlySet<string> = /* @__PURE__ */ words(
  'und aber oder dass daß weil als wenn während ob obwohl nachdem bevor damit wer welche welcher welches wo wie denn sondern',
);

/** Words that start a phrase saying when, where or how something was said. */
export const ADJUNCT: ReadonlySet<string> = /* @__PURE__ */ words(
  'in im an am auf bei beim gegenüber nach vor zu zum zur während als heute gestern weiter dazu wörtlich abschließend laut bereits mit über',
);

/** Words that precede their source; "… zufolge" follows it. */
export const ACCORDING: readonly (readonly string[])[] = [['laut'], ['gemäß']];

/**
 * Endings of nouns that, after "nach", refer to what somebody said: "nach Polizeiangaben", "nach den Worten der
 * Ärztin".
 */
export const ACCORDING_NOUN =
  /(?:angaben?|ansicht|meinung|worten|auffassung|schätzung(?:en)?|darstellung|schilderung|informationen|aussagen?|bericht(?:en?|s)?|meldung(?:en)?|überzeugung|mitteilung|auskunft|erkenntnis(?:sen)?|berechnungen|vorhersagen?|recherchen|einschätzung(?:en)?|beurteilung|prognosen?|vermutung(?:en)?|lesart)$/;

/** Pronouns and the gender they indicate. */
export const PRONOUN: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map<string, 'm' | 'f' | 'other'>([
  ['er', 'm'],
  ['sie', 'f'],
  ['es', 'other'],
  ['man', 'other'],
  ['wir', 'other'],
  ['ich', 'other'],
  ['dieser', 'other'],
  ['diese', 'other'],
]);

/** Words before which a content may end. */
export const BOUNDARY: ReadonlySet<string> = /* @__PURE__ */ words(
  'und aber oder sondern während weil nachdem bevor wenn als wie wo obwohl dass daß denn damit so laut nach in im am auf bei mit für von zu zum zur',
);

/** Possessive pronouns and the gender they indicate. */
export const POSSESSIVE: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map<
  string,
  'm' | 'f' | 'other'
>([
  ...['sein', 'seine', 'seiner', 'seinem', 'seinen'].map((word) => [word, 'm'] as const),
  ...['ihr', 'ihre', 'ihrer', 'ihrem', 'ihren'].map((word) => [word, 'f'] as const),
]);
