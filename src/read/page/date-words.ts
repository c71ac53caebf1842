/** Words of date lines: English, German, Danish, Norwegian, Swedish, Dutch, French, Spanish, Italian, Portuguese, Polish, Czech, Finnish, Turkish, Russian and Ukrainian, in lower case; ages in more languages are in `other-ages.ts`. */

const numbered = (pairs: string): ReadonlyMap<string, number> =>
  new Map(pairs.split(' ').map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const));

export const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  'jan:1 january:1 januar:1 jän:1 jänner:1 janv:1 janvier:1 ene:1 enero:1 feb:2 february:2 februar:2 fév:2 févr:2 février:2 febrero:2 ' +
    'mar:3 march:3 mär:3 märz:3 marts:3 mars:3 marzo:3 apr:4 april:4 avr:4 avril:4 abr:4 abril:4 may:5 mai:5 maj:5 mayo:5 ' +
    'jun:6 june:6 juni:6 juin:6 junio:6 jul:7 july:7 juli:7 juil:7 juillet:7 julio:7 aug:8 august:8 août:8 aout:8 agosto:8 ' +
    'sep:9 sept:9 september:9 septembre:9 septiembre:9 oct:10 october:10 okt:10 oktober:10 octobre:10 octubre:10 ' +
    'nov:11 november:11 novembre:11 noviembre:11 dec:12 december:12 dez:12 dezember:12 déc:12 décembre:12 dic:12 diciembre:12 ' +
    'januari:1 februari:2 maart:3 mrt:3 mei:5 augustus:8 augusti:8 des:12 desember:12 ' +
    'gennaio:1 febbraio:2 aprile:4 maggio:5 giugno:6 luglio:7 settembre:9 ottobre:10 novembre:11 dicembre:12 ' +
    'janeiro:1 fev:2 fevereiro:2 março:3 maio:5 junho:6 julho:7 setembro:9 outubro:10 novembro:11 dezembro:12 ' +
    'stycznia:1 sty:1 lutego:2 marca:3 kwietnia:4 kwi:4 maja:5 czerwca:6 cze:6 lipca:7 sierpnia:8 września:9 wrz:9 października:10 paź:10 listopada:11 grudnia:12 gru:12 ' +
    'ledna:1 února:2 března:3 dubna:4 května:5 června:6 července:7 srpna:8 září:9 října:10 listopadu:11 prosince:12 ' +
    'tammikuuta:1 helmikuuta:2 maaliskuuta:3 huhtikuuta:4 toukokuuta:5 kesäkuuta:6 heinäkuuta:7 elokuuta:8 syyskuuta:9 lokakuuta:10 marraskuuta:11 joulukuuta:12 ' +
    'ocak:1 şubat:2 mart:3 nisan:4 mayıs:5 haziran:6 temmuz:7 ağustos:8 eylül:9 ekim:10 kasım:11 aralık:12 ' +
    'января:1 янв:1 февраля:2 фев:2 марта:3 мар:3 апреля:4 апр:4 мая:5 июня:6 июн:6 июля:7 июл:7 августа:8 авг:8 сентября:9 сен:9 октября:10 окт:10 ноября:11 ноя:11 декабря:12 дек:12 ' +
    'січня:1 лютого:2 березня:3 квітня:4 травня:5 червня:6 липня:7 серпня:8 вересня:9 жовтня:10 листопада:11 грудня:12',
);

/** Minutes in a unit of time, by its spelling. */
export const UNITS: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  's:0 sec:0 secs:0 second:0 seconds:0 moment:0 moments:0 augenblick:0 augenblicken:0 øjeblik:0 sekunde:0 sekunden:0 seconde:0 secondes:0 segundo:0 segundos:0 sekunder:0 seconden:0 secondi:0 sekund:0 sekundy:0 sekundą:0 sekuntia:0 sekuntti:0 vteřinami:0 saniye:0 ' +
    'm:1 min:1 mins:1 minute:1 minutes:1 minuten:1 minut:1 minutter:1 minuto:1 minutos:1 minuut:1 minuter:1 minuti:1 minuta:1 minutę:1 minuty:1 minuuttia:1 minuutti:1 minutami:1 minutou:1 dakika:1 ' +
    'h:60 hr:60 hrs:60 hour:60 hours:60 std:60 stunde:60 stunden:60 time:60 timer:60 t:60 heure:60 heures:60 hora:60 horas:60 uur:60 timme:60 timmar:60 tim:60 ora:60 ore:60 godz:60 godzina:60 godzinę:60 godziny:60 godzin:60 tunti:60 tuntia:60 hodinami:60 hodinou:60 saat:60 ' +
    'd:1440 day:1440 days:1440 tag:1440 tage:1440 tagen:1440 tg:1440 dag:1440 dage:1440 j:1440 jour:1440 jours:1440 día:1440 días:1440 dia:1440 dias:1440 dagen:1440 dagar:1440 dager:1440 giorno:1440 giorni:1440 dzień:1440 dni:1440 päivä:1440 päivää:1440 pv:1440 dny:1440 dnem:1440 gün:1440 ' +
    'w:10080 wk:10080 wks:10080 wo:10080 week:10080 weeks:10080 woche:10080 wochen:10080 uge:10080 uger:10080 semaine:10080 semaines:10080 semana:10080 semanas:10080 weken:10080 vecka:10080 veckor:10080 uke:10080 uker:10080 settimana:10080 settimane:10080 tydzień:10080 tygodnie:10080 tygodni:10080 tyg:10080 viikko:10080 viikkoa:10080 vk:10080 týdnem:10080 týdny:10080 hafta:10080 ' +
    'mo:43200 mos:43200 month:43200 months:43200 monat:43200 monate:43200 monaten:43200 måned:43200 måneder:43200 mois:43200 mes:43200 meses:43200 maand:43200 maanden:43200 månad:43200 månader:43200 mese:43200 mesi:43200 mês:43200 miesiąc:43200 miesiące:43200 miesięcy:43200 kuukausi:43200 kuukautta:43200 kk:43200 měsícem:43200 měsíci:43200 ay:43200 ' +
    'y:525600 yr:525600 yrs:525600 year:525600 years:525600 jahr:525600 jahre:525600 jahren:525600 år:525600 an:525600 ans:525600 année:525600 années:525600 año:525600 años:525600 jaar:525600 anno:525600 anni:525600 ano:525600 anos:525600 rok:525600 lata:525600 lat:525600 vuosi:525600 vuotta:525600 rokem:525600 lety:525600 yıl:525600',
);

/** Words around a date that carry no meaning of their own. */
export const AROUND: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'at on a an the um uhr am pm a.m p.m kl den der die vom einem einer le à a las el la de del un une una o st nd rd th er t z ' +
    'said says date sent datum gesendet posted published commented edited last updated geschrieben veröffentlicht bearbeitet aktualisiert publié posté modifié publicado editado ' +
    'ago about over almost vor for siden för sedan geleden fa il y hace just now gerade eben few wenigen einigen há atrás uma um temu sitten před önce en i går idag igår ' +
    'today yesterday heute gestern aujourd hui hier hoy ayer vandaag gisteren i dag i går idag ieri oggi alle ontem hoje às wczoraj dziś dzisiaj eilen tänään klo včera dnes dün bugün om сегодня вчера сьогодні вчора в о г klockan est edt pst pdt cst cdt et pt ct mt gmt utc bst cet cest mez mesz jst ist aest'
  ).split(' '),
);

/** Days of the week from Monday, 0, to Sunday, 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  'mon:0 monday:0 mo:0 montag:0 mandag:0 lundi:0 lunes:0 tue:1 tuesday:1 di:1 dienstag:1 tirsdag:1 mardi:1 martes:1 ' +
    'wed:2 wednesday:2 mi:2 mittwoch:2 onsdag:2 mercredi:2 miércoles:2 thu:3 thursday:3 do:3 donnerstag:3 torsdag:3 jeudi:3 jueves:3 ' +
    'fri:4 friday:4 fr:4 freitag:4 fredag:4 vendredi:4 viernes:4 sat:5 saturday:5 sa:5 samstag:5 lørdag:5 samedi:5 sábado:5 ' +
    'sun:6 sunday:6 so:6 sonntag:6 søndag:6 dimanche:6 domingo:6 ' +
    'måndag:0 tisdag:1 lördag:5 söndag:6 maandag:0 dinsdag:1 woensdag:2 donderdag:3 vrijdag:4 zaterdag:5 zondag:6 ' +
    'lun:0 mar:1 mer:2 gio:3 ven:4 sab:5 dom:6 mié:2 jue:3 vie:4 sáb:5 jeu:3 sam:5 dim:6 seg:0 ter:1 qua:2 qui:3 sex:4 ma:1 wo:2 do:3 vr:4 za:5 zo:6 pon:0 wt:1 śr:2 czw:3 pt:4 nd:6 lør:5 søn:6 lör:5 sön:6 ' +
    'lunedì:0 martedì:1 mercoledì:2 giovedì:3 venerdì:4 sabato:5 domenica:6',
);
