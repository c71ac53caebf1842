const words = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/));

/** Nouns for people whose ending does not say so. */
const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ words(
  `actress adviser advisor advocate aide alderman ally ambassador analyst applicant architect athlete attendee attorney
  aunt barista bishop boss boy boyfriend bride brother bystander campaigner candidate captain cellist champion chef chief
  child clerk client coach coachman colleague colonel columnist companion comptroller congressman congresswoman cop
  coroner councillor councilman councilwoman counsel couple cousin critic curator customer cyclist dad daughter dean
  defendant delegate democrat deputy detective diplomat director doctor dad economist editor employee engineer envoy
  executive expert fan farmer father fisherman friend gardener general girl girlfriend governor graduate grandfather
  grandmother groom guard guest guide guy heir host husband intern judge juror kid lady landlady landlord lawmaker lawyer
  leader lecturer librarian lieutenant lord magistrate man mayor mechanic member midwife minister mom monk mother mum
  neighbor neighbour nephew niece novelist nun nurse officer official onlooker operative orphan owner parent partner
  passenger passer-by pastor patient pensioner person photographer physician pilot playwright plumber poet politician pope
  premier president priest prime prince princess principal prisoner producer professor prosecutor protester protestor
  publican publisher pupil rabbi refugee relative reporter representative republican researcher resident restaurateur
  retiree reverend scholar scientist sculptor secretary senator sergeant sheriff shopkeeper signalman singer sister son
  source speaker spokesman spokesperson spokeswoman staffer star stepfather stepmother stranger striker strategist student
  substitute superintendent supervisor supporter surgeon survivor suspect teacher teammate teenager tenant toddler tourist
  trader translator treasurer tutor tycoon uncle user vendor veteran vicar victim viewer villager visitor volunteer voter
  waiter waitress warden widow widower wife winemaker winner witness woman worker writer youngster youth
  manager banker buyer seller carer caretaker cleaner dealer designer driver drummer footballer gamer hairdresser hiker
  hunter labourer laborer landowner learner miner mourner organiser organizer painter performer planner player porter
  preacher ranger reader reviewer rider rower runner sailor senior settler shopper skater smoker solicitor spectator
  sprinter swimmer tailor taxpayer trainer walker watcher investor inventor instructor investigator inspector counsellor
  counselor narrator prosecutor sponsor successor actor author donor educator commentator administrator coordinator
  conductor creator entertainer firefighter paramedic soldier commuter lobbyist philosopher hotelier brewer grocer butcher
  baker barber bartender carpenter cashier dancer drifter dropout evacuee escapee inmate internee juror locksmith medic
  midfielder nominee trustee referee umpire retiree skipper squatter stockbroker stylist typist usher whistleblower`,
);

/** Endings of nouns for people: "artist", "geologist", "historian", "policewoman", "harbourmaster". */
const ENDING =
  /(?:[a-z]{2}[^l]ist|[a-z]{3}(?:master|woman|holder|keeper|goer)|[a-z]{2}(?:ologist|grapher|ician|arian))$/;
/** "62-year-old" */
export function isAge(norm: string): boolean {
  return /^\d{1,3}-year-old$/.test(norm);
}

/** Whether an English noun denotes a human being. */
export function isHuman(norm: string): boolean {
  return PEOPLE.has(norm) || isAge(norm) || ENDING.test(norm);
}

/** Nouns for bodies. */
export const BODIES: ReadonlySet<string> = /* @__PURE__ */ words(
  `academy administration agency airline bookmaker broker builder competitor contractor distributor employer
  exporter housebuilder importer promoter provider subsidiary alliance association authority bank board body brewery broadcaster bureau business
  campaign carrier center centre chain chamber charity church club coalition college commission committee company council
  court department developer embassy federation firm foundation giant government group hospital institute insurer league
  lender magazine maker manufacturer ministry museum network newspaper office operator orchestra organisation organization
  paper party police publisher regulator retailer school society startup studio supplier team thinktank theater theatre trust union
  university utility watchdog`,
);

/** Those that mean a company, whatever is in its name. */
export const COMPANIES: ReadonlySet<string> = /* @__PURE__ */ words(
  'company firm business manufacturer maker operator retailer supplier developer unternehmen konzern firma hersteller betreiber',
);

/** What a company may be. */
export const BUSINESSES: ReadonlySet<string> = /* @__PURE__ */ words(
  'company firm business manufacturer maker operator retailer supplier developer airline bank brewery bookmaker broadcaster broker builder carrier chain contractor distributor giant group housebuilder insurer lender provider startup studio subsidiary thinktank utility unternehmen konzern firma hersteller betreiber verlag bank',
);

/** Other words in the names of bodies that are called so: "the Teachers' Alliance" is "the union". */
export const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  union: /^(?:alliance|association|federation|guild|league|staff|workers)$/,
  force: /^police$/,
  charity: /^(?:foundation|fund|trust)$/,
};
