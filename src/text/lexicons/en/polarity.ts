const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Words that speak well of someone. */
export const PRAISE: ReadonlySet<string> = /* @__PURE__ */ words(
  'right sensible reasonable honest brave courageous wise smart brilliant great excellent good fair decent competent strong kind generous respect respected admire trust trustworthy hero heroic support supports supporting agree agrees thank thanks bravo congratulations correct impressive rational responsible balanced dignified patient truthful understands helpful helps helped defend defends protect protects deserves deserved credit applaud praise well-done kudos calm clever skilled sincere integrity honourable honorable values promotes promote promoted',
);

/** Words that speak ill of someone. */
export const BLAME: ReadonlySet<string> = /* @__PURE__ */ words(
  'wrong liar liars lies lie lying lied corrupt corruption stupid idiot idiots fool foolish clown clowns coward cowards cowardly dictator dictators tyrant tyranny evil criminal criminals crook crooks greedy greed arrogant incompetent weak pathetic disgrace disgraceful shame shameful hypocrite hypocrites hypocrisy hypocritical traitor puppet thug thugs murderer murderers killer killers butcher butchers aggressor aggressors aggression invade invaded invades invading invasion invader invaders steal steals stole stolen threat threaten threatens threatening bully bullies bullying blame fail failed fails failure disaster nonsense ridiculous absurd delusional delusion propaganda biased cheat cheats cheated betray betrayed betrays sack resign fired jail prison guilty useless worthless dishonest disgusting destroy destroys destroyed kill kills killed terrorist terrorists fascist fascists nazi nazis rotten desperate humiliate humiliated collapse meddles delusions',
);
