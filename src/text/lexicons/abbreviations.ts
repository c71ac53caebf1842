/** Words whose full stop does not end a sentence, in lower case and without the full stop. English, German, Danish. */
export const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres st mt jr sr vs etc no nos inc corp co ltd ' +
    'dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'u.s u.k u.n e.u d.c e.g i.e a.m p.m ph.d b.a m.a ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'z.b d.h u.a bzw ca usw evtl ggf nr str hr fr dipl ing inkl exkl mio mrd bspw vgl z.t u.u s.o v.a o.ä ' +
    'f.eks bl.a dvs mht kl pga ift evt mfl osv ang ' +
    'approx est fig vol pp ed eds al'
  ).split(' '),
);

/** Those that are words, too, in small letters and not before a number: "he is ill.", "he said no.", but "no. 5". */
export const ALSO_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ill la miss mass ark pa sun sat wed mar no fig ore wash'.split(' '),
);
