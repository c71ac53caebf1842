const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Titles and roles that may precede names. */
const TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mr mrs ms dr lady countess duchess cllr pc reverend imam rabbi envoy sergeant corporal brigadier comrade provost sen rep gov gen col lt sgt capt adm rev prof president minister secretary senator representative congressman congresswoman governor mayor judge justice general admiral ambassador chancellor premier king queen prince princess pope chairman chairwoman director commissioner speaker detective constable inspector superintendent officer sheriff chief professor alderman alderwoman councilman councilwoman selectman selectwoman assemblyman assemblywoman novelist resident pensioner activist campaigner historian scientist economist photographer filmmaker actress solicitor barrister prosecutor foreign prime vice deputy attorney republican democratic democrat former leader spokesman spokeswoman spokesperson candidate captain coach councillor councilor headteacher principal russian chinese american ukrainian u.s us british french german israeli superintendent engineer harbourmaster harbormaster skipper goalkeeper midfielder striker defender manager referee archbishop bishop father sister sir dame lord baroness headmaster headmistress teacher economist founder co-founder ceo analyst inspector constable magistrate ombudsman executive coun treasurer editor publisher columnist correspondent vicar curator counsel collector recorder coroner mla td taoiseach tánaiste garda comptroller auditor surgeon supt insp det herr frau doktor bürgermeister bürgermeisterin oberbürgermeister ministerin präsident präsidentin kanzler kanzlerin',
);

/** German roles, also as the end of a compound ("Baudezernentin", "Stadtsprecher"). */
const GERMAN_ROLE =
  /(?:sprecher|dezernent|minister|meister|leiter|chef|präsident|vorsitzende|direktor|anwalt|anwält|anwohner|gutachter|kanzler|stadtrat|stadträt|forscher|experte|expert|kommissar|trainer|lehrer|bewohner|händler)(?:in|innen|r|n)?$/;

/** "Mum-of-two Ann Lee". */
const PARENT_OF = /^(?:mum|mom|mam|mother|dad|father|parent|gran|granny|grandmother|grandfather)-of-/;

/** Whether a lower-case word is a title or role that may precede names. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || PARENT_OF.test(word) || (word.length < 40 && GERMAN_ROLE.test(word));
}

/** Titles that are abbreviated before a name and written out alone: "Sen. Ann Lee", "the senator". */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  adm: 'admiral',
  capt: 'captain',
  cllr: 'councillor',
  col: 'colonel',
  coun: 'councillor',
  det: 'detective',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  lt: 'lieutenant',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
};

/** A title as it is written when no name follows. */
export function writtenOut(title: string): string {
  return Object.hasOwn(WRITTEN_OUT, title) ? WRITTEN_OUT[title]! : title;
}

/** What precedes names like a title but is not an office: peoples, parties and the like. */
export const NO_OFFICE: ReadonlySet<string> = /* @__PURE__ */ words(
  'us u.s russian chinese american ukrainian british french german israeli republican democratic democrat former foreign',
);

/** Titles that reveal the gender. */
export const MALE_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mr king prince pope congressman spokesman chairman herr bürgermeister präsident kanzler',
);
export const FEMALE_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mrs ms queen princess congresswoman spokeswoman chairwoman frau bürgermeisterin ministerin präsidentin kanzlerin',
);

/** Capitalised words that do not denote a person: places, bodies, parties, peoples, months. */
export const NO_PERSON: ReadonlySet<string> = /* @__PURE__ */ words(
  'opposition league alliance guild forum hospital federation chamber society abc act administration afghanistan africa agency alabama alaska albania albany albuquerque aleppo alexandria algeria america americans amsterdam amt anaheim anchorage andorra angeles angola ankara annapolis antarctica antwerp arabia argentina arizona arkansas arlington armenia army asia association athens atlanta auckland augusta australia austria authority avenue azerbaijan baghdad bahamas bahrain baltimore bangkok bangladesh bank barbados barcelona basel bavaria bayern beijing beirut belarus belfast belgium belgrade benghazi berkeley berlin bern bill birmingham board boise bolivia bologna bonn bordeaux bosnia boston botswana boulder brandenburg brasilia bratislava brazil bremen bridge bridgeport brisbane bristol britain brooklyn brussels bucharest budapest buffalo bulgaria bundesregierung bundestag bureau burma cairo calais calgary california cambodia cameroon campaign canada canberra caracas cardiff carolina caucus cbs center centre charleston chicago chief chile china christians cia cincinnati city cleveland club cnn college cologne colombia colorado columbus commission committee company congress connecticut convention copenhagen corp council county court crimea croatia cuba cyprus dakota dallas damascus delaware delhi democratic democrats denmark denver department detroit director dnc donbas dortmund dresden dubai dublin durham düsseldorf ecuador edinburgh egypt election england essen estonia ethiopia eu europe facebook fallujah fbi ferguson ferry fiji finland flint florence florida force foundation fox france frankfurt fresno geneva genoa georgia germany ghana gibraltar glasgow gop government greece greenland group guantanamo guatemala haiti hamburg hampshire hannover hanover harbor harbour harlem harrisburg hartford hawaii heidelberg helsinki herald hessen hiroshima honduras hongkong honolulu house houston however hungary iceland idaho illinois inc india indiana indianapolis indonesia instead institute iowa iran iraq ireland isis islam islamabad island israel istanbul italy jakarta jamaica japan jersey jerusalem jews johannesburg jordan journal kabul kansas karachi kashmir kazakhstan kentucky kenya kharkiv kiel kiev korea kosovo kreml kremlin kuwait kyiv köln lagos lake laos las latinos latvia law lebanon leeds leipzig libya lima lincoln line lisbon lithuania liverpool london los louisiana louisville luxembourg lyon macedonia madagascar madrid mainz malaysia mali malta manchester manhattan manila mannheim marseille maryland massachusetts meanwhile melbourne memphis mexico miami michigan milan milwaukee ministry minneapolis minnesota minsk mississippi missouri moldova monaco mongolia montana montreal morocco moscow mosul mozambique mumbai munich museum muslims myanmar münchen namibia naples nashville nato navy nbc nebraska nepal netherlands nevada newark news niedersachsen niger nigeria nordkorea normandy norway nürnberg oakland office ohio oklahoma omaha ontario oregon orlando osaka oslo ottawa oxford pakistan palestine panama paraguay paris parliament party pennsylvania pentagon perth peru philadelphia philippines phoenix pittsburgh poland police portland porto portugal post potsdam prague press primary princeton providence qatar quebec queens raqqa republican republicans reykjavik rhode richmond riga rio river rnc romania rome rotterdam russia rwanda saarland sacramento salzburg san sarajevo saskatchewan savannah saxony schleswig school schweiz scotland scottsdale seattle senate senegal seoul serbia sevastopol seville shanghai siberia sicily singapore slovakia slovenia somalia spain springfield stadt staff star state states stockholm street stuttgart sudan sweden switzerland sydney syracuse syria taipei taiwan tallahassee tampa tanzania tehran tennessee texas thailand tibet times today tokyo toledo toronto trenton tribune tripoli trust tucson tuesday tulsa tunisia turkey twitter u.s uganda ukraine un union university uruguay us utah utrecht valencia vancouver vegas venezuela venice vermont vienna vietnam vilnius virginia wales war warsaw washington wien wisconsin world wyoming yemen york yorkshire yugoslavia zagreb zambia zimbabwe zurich zürich',
);
