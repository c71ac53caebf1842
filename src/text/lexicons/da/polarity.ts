const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Words that clearly speak well of whoever is or does it. */
export const PRAISE: ReadonlySet<string> = /* @__PURE__ */ words(
  'bedste dejlig dygtig fantastisk fremragende helte saglig troværdige ærlig',
);

/** Words that clearly speak ill of whoever is or does it. */
export const BLAME: ReadonlySet<string> = /* @__PURE__ */ words(
  'bomber bullshit dræbe dræber dræbte dum dumme dumt faktaresistent fatsvag forbrydelse forfærdeligt fucker hjerneskadet idiot idioter inkompetence kills korruption latterligt lort lorte løgn medskyldighed mishandling onde overgreb pis populisme propaganda propoganda røvhuller snyd snyde snyder stjæler tosse tossede tosser troll tyve tåbelige tåbeligt uansvarligt ubrugelig udnytter udrydde ulækker vanvittig vrøvl værst værste',
);
