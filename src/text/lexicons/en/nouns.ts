const words = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/));

/** Nouns for people whose ending does not say so. */
const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ words(
  `actress adviser advisor advocate aide alderman ally ambassador analyst applicant architect athlete attendee attorney
  aunt barista bishop boss boy boyfriend bride brother bystander campaigner candidate captain cellist champion chef chief
  child clerk client coach coachman colleague colonel columnist companion comptroller congressman congresswoman cop
  coroner councillor councilman councilwoman counsel couple cousin critic curator customer cyclist dad daughter dean
  defendant delegate democrat deputy detective diplomat director doctor economist editor employee engineer envoy
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
  baker barber bartender carpenter cashier dancer drifter dropout evacuee escapee inmate internee locksmith medic
  midfielder nominee trustee referee umpire skipper squatter stockbroker stylist typist usher whistleblower`,
);

/** Endings of nouns for people: "artist", "geologist", "historian", "policewoman", "harbourmaster". */
const ENDING =
  /(?:[a-z]{2}[^ls]ist|[a-z]{3}(?:master|woman|holder|keeper|goer)|[a-z]{2}(?:ologist|grapher|ician|arian))$/;

/** "62-year-old" */
export function isAge(norm: string): boolean {
  return /^\d{1,3}-year-old$/.test(norm);
}

/** Whether an English noun denotes a human being. */
export function isHuman(norm: string): boolean {
  return PEOPLE.has(norm) || isAge(norm) || ENDING.test(norm);
}

const COMPANY_NOUNS = 'company firm business manufacturer maker operator retailer supplier developer';
const BUSINESS_NOUNS =
  'airline bank bookmaker brewery broadcaster broker builder carrier chain contractor distributor giant group housebuilder insurer lender provider startup studio subsidiary thinktank utility';

/** Nouns that mean a company of any kind. */
export const COMPANIES: ReadonlySet<string> = /* @__PURE__ */ words(COMPANY_NOUNS);

/** The same, and those that say what a company does. */
export const BUSINESSES: ReadonlySet<string> = /* @__PURE__ */ words(`${COMPANY_NOUNS} ${BUSINESS_NOUNS}`);

/** Nouns for bodies. */
export const BODIES: ReadonlySet<string> = /* @__PURE__ */ words(
  `${COMPANY_NOUNS} ${BUSINESS_NOUNS} academy administration agency alliance association authority board body bureau
  campaign center centre chamber charity church club coalition college commission committee competitor council court
  department embassy employer exporter federation force foundation government hospital importer institute league magazine
  ministry museum network newspaper office orchestra organisation organization paper party police promoter publisher
  regulator school society team theater theatre trust union university watchdog`,
);

/** Other words in the names of bodies that are called so: "the Health Workers' Alliance" is "the union". */
export const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  union: /^(?:staff|(?:workers|teachers|nurses|pilots|employees|drivers|journalists|actors)['’]?)$/,
  force: /^police$/,
  charity: /^(?:foundation|fund)$/,
};
