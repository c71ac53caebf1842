import { INPUT_FORMATS, OUTPUT_FORMATS } from './formats.js';

/** What `--help` prints. */
export function helpText(): string {
  return `discussion-graph: who answers whom and who disagrees with whom under a news article.

  discussion-graph analyze page.txt                  a summary to read
  discussion-graph analyze page.txt --to json        everything, with probabilities and reasons
  discussion-graph analyze page.txt --to gexf -o page.gexf
  discussion-graph analyze - --from ndjson --to ndjson < many.ndjson > analyses.ndjson
  discussion-graph analyze post.json                 the same of a thread as its site gives it

Usage: discussion-graph analyze <file…|-> [options]     (- is standard input)

  --from FORMAT           how to read it (default: auto)
${table(INPUT_FORMATS)}
  --to FORMAT             how to write it (default: summary)
${table(OUTPUT_FORMATS)}
  -o, --output FILE       write there instead of standard output

What the input does not have:
  --article FILE          the text of the article, for comments alone, such as a site's export

For a page of text, when you know better than the reader:
  --order ORDER           oldest-first or newest-first, as the page shows its comments
  --author NAME           a line that is the name of a commenter; repeat for each, no other line starts a comment then
  --article-ends-at LINE  number of the last line of the article; 0: there is none

What the text cannot tell:
  --language TAG          en, de, da, nb, sv, nl, fr, es, it, pt (default: what the data says, else guessed)
  --layout LAYOUT         how the site shows comments: flat, tree, threaded, chat (default: auto)
  --site KIND             how much people quarrel there: debate, politics, health, rumours (default: nothing assumed)
  --article-share P       share of the comments that answer the article (0…1)

What you know better:
  --corrections FILE      JSON: who answers whom, who agrees, which name is whose, who said what; the rest is inferred

How sure it has to be:
  --abstain-below P       leave a reply open when its best guess is less probable (0…1, default 0)
  --edge-above P          show agreement and disagreement from this probability on (0…1)

What to leave out:
  --no-evidence           the reasons of what is inferred: quicker, and JSON of a quarter of the size

  -h, --help              this page
  -v, --version           the version

Nothing leaves this computer. Exit status: 0 all is well, 1 some input could not be read, 2 wrong usage.
With --to ndjson every input gives one line, in order; one that failed gives {"id", "error"}, of several files with its "file".
`;
}

function table(formats: Readonly<Record<string, { readonly about: string }>>): string {
  return Object.entries(formats)
    .map(([name, { about }]) => `      ${name.padEnd(14)}${about}`)
    .join('\n');
}
