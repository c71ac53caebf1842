/** Words of date lines: English, German, Danish, French and Spanish, in lower case. */

const numbered = (pairs: string): ReadonlyMap<string, number> =>
  new Map(pairs.split(' ').map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const));

export const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  'jan:1 january:1 januar:1 jän:1 jänner:1 janv:1 janvier:1 ene:1 enero:1 feb:2 february:2 februar:2 fév:2 févr:2 février:2 febrero:2 ' +
    'mar:3 march:3 mär:3 märz:3 marts:3 mars:3 marzo:3 apr:4 april:4 avr:4 avril:4 abr:4 abril:4 may:5 mai:5 maj:5 mayo:5 ' +
    'jun:6 june:6 juni:6 juin:6 junio:6 jul:7 july:7 juli:7 juil:7 juillet:7 julio:7 aug:8 august:8 août:8 aout:8 agosto:8 ' +
    'sep:9 sept:9 september:9 septembre:9 septiembre:9 oct:10 october:10 okt:10 oktober:10 octobre:10 octubre:10 ' +
    'nov:11 november:11 novembre:11 noviembre:11 dec:12 december:12 dez:12 dezember:12 déc:12 décembre:12 dic:12 diciembre:12',
);

/** Minutes in a unit of time, by its spelling. */
export const UNITS: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  's:0 sec:0 secs:0 second:0 seconds:0 sekunde:0 sekunden:0 seconde:0 secondes:0 segundo:0 segundos:0 ' +
    'm:1 min:1 mins:1 minute:1 minutes:1 minuten:1 minut:1 minutter:1 minuto:1 minutos:1 ' +
    'h:60 hr:60 hrs:60 hour:60 hours:60 std:60 stunde:60 stunden:60 time:60 timer:60 t:60 heure:60 heures:60 hora:60 horas:60 ' +
    'd:1440 day:1440 days:1440 tag:1440 tage:1440 tagen:1440 dag:1440 dage:1440 j:1440 jour:1440 jours:1440 día:1440 días:1440 dia:1440 dias:1440 ' +
    'w:10080 week:10080 weeks:10080 woche:10080 wochen:10080 uge:10080 uger:10080 semaine:10080 semaines:10080 semana:10080 semanas:10080 ' +
    'mo:43200 month:43200 months:43200 monat:43200 monate:43200 monaten:43200 måned:43200 måneder:43200 mois:43200 mes:43200 meses:43200 ' +
    'y:525600 yr:525600 year:525600 years:525600 jahr:525600 jahre:525600 jahren:525600 år:525600 an:525600 ans:525600 année:525600 années:525600 año:525600 años:525600',
);

/** Words that stand around a date and say nothing else. */
export const AROUND: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'at on a an the um uhr am pm a.m p.m kl den der die vom einem einer le à a las el la de del un une una o st nd rd th er t z ' +
    'said says date sent datum gesendet posted published commented edited last updated geschrieben veröffentlicht bearbeitet aktualisiert publié posté modifié publicado editado ' +
    'ago about over almost vor for siden il y hace just now gerade eben today yesterday heute gestern aujourd hui hier hoy ayer ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo est edt pst pdt cst cdt gmt utc bst cet cest mez mesz jst ist aest'
  ).split(' '),
);
