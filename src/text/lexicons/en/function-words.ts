/** English words that hold sentences together and say little about the topic. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "a an the and or but if so as at by for from in into of off on onto out over to up with without about after again against all also am any are aren't because been before being below between both can can't could did didn't do does doesn't doing don't down during each few further had has hasn't have haven't having he he's her here hers him his how i i'd i'll i'm i've is isn't it it's its just let me more most my no nor not now only other our ours own same she should some such than that that's their them then there there's these they they're this those through too under until very was wasn't we were weren't what when where which while who whom why will won't would wouldn't you you'd you'll you're you've your yours get got go going like one even much many well yes really think know say said people thing make".split(
    ' ',
  ),
);
