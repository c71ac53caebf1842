/** Danish words that hold sentences together and say little about the topic. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'en et den det de der og eller men ikke ingen er var bliver blev har havde jeg du han hun vi dem mig dig sig os min din sin på af til fra med om som at kan skal vil ville så hvis når hvad hvem hvor da nu også bare kun meget mere være i for'.split(
    ' ',
  ),
);
