const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** German verbs that introduce what someone said. */
export const SAY: ReadonlySet<string> = /* @__PURE__ */ words(
  'sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint äußerte teilte berichtete berichtet kritisierte kritisiert forderte fordert warnte warnt kündigte behauptete behauptet bestätigte bestätigt verteidigte ergänzte ergänzt fügte bezeichnete nannte lobte schrieb schreibt antwortete entgegnete versicherte versichert verkündete rief fragte fragt wies sprach hieß heißt räumte gab begründete beklagte bedauerte hoffte',
);

/** German verbs of thinking. */
export const THINK: ReadonlySet<string> = /* @__PURE__ */ words(
  'glaubt glaubte denkt dachte findet fand hofft befürchtet erwartet rechnet weiß',
);
