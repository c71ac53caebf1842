/** German words that hold sentences together and say little about the topic. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird werden wurde hat haben hatte ich du er sie es wir ihr mich dich sich uns euch mein dein sein ihre ihr auf aus bei bis für mit nach von vor zu zum zur im in an am als auch noch nur schon so wie wenn weil dass daß was wer wo da dann denn doch ja nein man mehr sehr über unter um kann können muss soll will würde'.split(
    ' ',
  ),
);
