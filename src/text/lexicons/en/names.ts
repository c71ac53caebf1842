const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** First names of women. */
export const FEMALE: ReadonlySet<string> = /* @__PURE__ */ words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea carly melania ivanka kellyanne huma debbie claire dianne kirsten tammy nikki condoleezza megyn katie jill loretta valerie wendy elena sonia maya angelina meryl alicia eva gabby jane tina lena rosie kristen kate anne kathy sally gretchen katy jan nita carole ellen leslie heidi lucy jackie peggy robin stacy dana kim monica gennifer paula juanita marsha lynn joni kelli maggie amelia yulia olga maria svetlana natalia irina ursula angela greta theresa janet liz jacinda',
);

/** First names of men. */
export const MALE: ReadonlySet<string> = /* @__PURE__ */ words(
  'will james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas bernie ted marco jeb mitt barack bill mike jim tim tom ben chris rick rand steve bob dan ron rob greg jeff matt tony ken pete sam ed don harry nick phil dave lindsey newt rudy vladimir sergey xi wang francis mitch chuck lou karl corey reince rush glenn dick alex josh martin lincoln al boris emmanuel narendra recep bashar kim antonio luis carlos jorge julian ralph hugh stuart brad doug dean todd craig jay ray fred eddie andy neil lee ali khizr mohamed muhammad evan volodymyr dmitry dmitri mikhail ivan igor oleg nikolai joseph olaf jens viktor',
);

/** Titles and roles that stand before names. */
const TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mr mrs ms dr sen rep gov gen col lt sgt capt adm rev prof president minister secretary senator representative congressman congresswoman governor mayor judge justice general admiral ambassador chancellor premier king queen prince princess pope chairman chairwoman director commissioner speaker detective officer sheriff chief professor foreign prime vice deputy attorney republican democratic democrat former leader spokesman spokeswoman spokesperson candidate captain coach councillor councilor headteacher principal russian chinese american ukrainian u.s us british french german israeli superintendent engineer harbourmaster harbormaster skipper goalkeeper midfielder striker defender manager referee archbishop bishop father sister sir dame lord baroness headmaster headmistress teacher economist founder co-founder ceo analyst inspector constable magistrate ombudsman herr frau doktor bürgermeister bürgermeisterin oberbürgermeister ministerin präsident präsidentin kanzler kanzlerin',
);

/** German roles, also as the last part of a compound ("Baudezernentin", "Stadtsprecher"). */
const GERMAN_ROLE =
  /(?:sprecher|dezernent|minister|meister|leiter|chef|präsident|vorsitzende|direktor|anwalt|anwält|anwohner|gutachter|kanzler|stadtrat|stadträt|forscher|experte|expert|kommissar|trainer|lehrer|bewohner|händler)(?:in|innen|r|n)?$/;

/** Whether a lower-case word is a title or role that stands before names. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || (word.length < 40 && GERMAN_ROLE.test(word));
}

/** Titles that tell the gender. */
export const MALE_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mr king prince pope congressman spokesman chairman herr bürgermeister präsident kanzler',
);
export const FEMALE_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'mrs ms queen princess congresswoman spokeswoman chairwoman frau bürgermeisterin ministerin präsidentin kanzlerin',
);

/** Words whose capital does not make a person: places, bodies, parties, peoples, months. */
export const NO_PERSON: ReadonlySet<string> = /* @__PURE__ */ words(
  'instead however meanwhile florida texas ohio iowa nevada virginia carolina hampshire york jersey wisconsin michigan pennsylvania arizona colorado california georgia utah alaska indiana maryland massachusetts vermont kentucky louisiana alabama mississippi missouri oklahoma oregon tennessee minnesota illinois america china russia ukraine iraq iran syria israel mexico canada germany france britain england japan korea india pakistan afghanistan turkey egypt libya europe asia africa washington moscow beijing london paris berlin brussels congress senate house pentagon kremlin university college school institute center centre department agency committee council commission party press times post star news journal tribune herald court bank corp inc company group association union foundation street avenue city county state states world war act bill law caucus primary convention election campaign administration government army navy force police office bureau board republicans democrats republican democratic americans muslims latinos christians jews gop rnc dnc fbi cia nbc cbs abc cnn fox twitter facebook tuesday islam isis nato un eu us u.s springfield chief staff director today bundestag bundesregierung kreml stadt amt beijing kyiv kiev kharkiv taiwan vietnam poland spain italy sweden norway denmark finland serbia council ministry parliament authority ferry harbour harbor school trust museum club line bridge river lake island',
);
