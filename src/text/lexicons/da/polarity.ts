const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Words that clearly speak well of the person they describe. */
export const PRAISE: ReadonlySet<string> = /* @__PURE__ */ words(
  'bedste dejlig dygtig dygtige fantastisk fremragende helte hæderlig klog modig modige saglig troværdige ærlig ærlige',
);

/** Words that clearly speak ill of the person they describe. */
export const BLAME: ReadonlySet<string> = /* @__PURE__ */ words(
  'bullshit dræbe dræber dræbte dum dumme dumt faktaresistent fatsvag forbrydelse forbryder forbrydere forfærdeligt forræder forrædere fucker hjerneskadet hykler hyklere hyklerisk idiot idioter inkompetence kills korruption krigsforbryder kujon kujoner latterligt lort lorte løgn løgnagtig løgner løgnere løj medskyldighed mishandling onde ondskabsfuld overgreb pis populisme propaganda propoganda røvhuller skamløs snyd snyde snyder stjæler svindler svindlere tosse tossede tosser troll tåbe tåbelige tåbeligt tåber uansvarligt ubrugelig udnytter udrydde uduelig uduelige ulækker vanvittig vrøvl værst værste',
);
