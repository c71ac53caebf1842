/** Names that sites print for people without a name or with a deleted account, in lower case and without brackets. */
const ANONYMOUS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    ',guest,anonymous,anonymous user,anonymous coward,anon,user,unknown,unknown user,unregistered,unregistered user,former user,' +
    'former member,deleted,removed,deleted user,deleted account,deleted member,gast,anonym,unbekannt,gelöschter benutzer,' +
    'gelöschter nutzer,ehemaliger benutzer,ehemaliges mitglied,gæst,gjest,gäst,slettet bruger,slettet bruker,raderad användare,' +
    'anoniem,verwijderde gebruiker,anonyme,invité,utilisateur supprimé,compte supprimé,anónimo,invitado,usuario eliminado,' +
    'anonimo,ospite,utente eliminato,anônimo,convidado,usuário excluído,gość,anonim,konto usunięte,misafir,' +
    'аноним,гость,удалённый пользователь,удаленный пользователь,анонім,гість,匿名,名無し,名無しさん,ゲスト,匿名用户,游客,익명'
  ).split(','),
);

/**
 * Whether a printed name stands for nobody in particular. Two comments by "Guest" are not by one person.
 *
 * @example
 * [isAnonymous(' Guest'), isAnonymous('Ann')]; // [true, false]
 */
export function isAnonymous(name: string): boolean {
  return ANONYMOUS.has(
    identityOf(name)
      .replace(/^(?:\[(.+)\]|\((.+)\)|<(.+)>)$/, '$1$2$3')
      .trim()
      .toLowerCase(),
  );
}

/** Below this code unit, composing changes nothing. */
const COMBINING = 0x300;

/**
 * Two printed names stand for the same person if this is equal: the composed form (NFC) without outer blanks, and with
 * any other blanks collapsed into one. Look-alikes from other scripts stay distinct.
 *
 * @example
 * identityOf(' Jose\u0301\u00a0L.') === identityOf('José L.'); // true
 */
export function identityOf(name: string): string {
  const spaced = name.trim().replace(/\s+/g, ' ');
  for (let i = 0; i < spaced.length; i++) if (spaced.charCodeAt(i) >= COMBINING) return spaced.normalize('NFC');
  return spaced;
}

/**
 * A key for the author of a comment: equal for comments by the same person. Comments by nobody in particular each have
 * a key of their own, which begins with `?`; no other key does.
 *
 * @example
 * personOf({ author: 'Guest', id: 'c1' }); // '?c1'
 */
export function personOf({ author, id }: { readonly author: string; readonly id: string }): string {
  if (isAnonymous(author)) return `?${id}`;
  const identity = identityOf(author);
  return identity.startsWith('?') || identity.startsWith('\\') ? `\\${identity}` : identity;
}
