/**
 * `npm run docs`: draws docs/ferry-line.svg, the participants of seeds/ferry-line.txt on a circle: who answers whom (grey,
 * wider is more often), where they rather disagree (red, dashed) and agree (blue).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { projectParticipants } from '../src/graph/index.js';
import { analyze } from '../src/index.js';

const analysis = analyze(readFileSync(new URL('../seeds/ferry-line.txt', import.meta.url), 'utf8'));
const graph = projectParticipants(analysis);
const shown = analysis.participants.filter(({ id }) => graph.degree(id) > 0);
const size = 560;
const round = (x: number): number => Math.round(x * 10) / 10;
const place = new Map(
  shown.map(({ id }, i) => {
    const angle = (2 * Math.PI * i) / shown.length - Math.PI / 2;
    return [id, { x: round(size / 2 + 190 * Math.cos(angle)), y: round(size / 2 + 190 * Math.sin(angle)) }];
  }),
);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const edges = graph
  .mapEdges((_, { strength, agreement, disagreement }, source, target) => ({
    strength,
    lean: disagreement - agreement,
    from: place.get(source),
    to: place.get(target),
  }))
  .filter(({ strength, from, to }) => strength >= 0.25 && from && to)
  .map(({ strength, lean, from, to }) => {
    const colour = lean > 0.1 ? '#b2182b' : lean < -0.1 ? '#2166ac' : '#8c8c8c';
    const dash = lean > 0.1 ? ' stroke-dasharray="6 3"' : '';
    const middle = {
      x: round((from!.x + to!.x) / 2 + (to!.y - from!.y) * 0.12),
      y: round((from!.y + to!.y) / 2 - (to!.x - from!.x) * 0.12),
    };
    return `<path d="M${from!.x} ${from!.y}Q${middle.x} ${middle.y} ${to!.x} ${to!.y}" stroke="${colour}" stroke-width="${round(1 + 1.6 * strength)}"${dash} marker-end="url(#tip)"/>`;
  });
const nodes = shown.map(({ id, kind, name, centralities }) => {
  const { x, y } = place.get(id)!;
  const r = round(7 + 90 * centralities.pagerank);
  const shape =
    kind === 'speaker'
      ? `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" fill="#e69f00"/>`
      : `<circle cx="${x}" cy="${y}" r="${r}" fill="#0072b2"/>`;
  const dy = y < size / 2 ? -r - 6 : r + 16;
  return `${shape}<text x="${x}" y="${round(y + dy)}">${escaped(name)}</text>`;
});
writeFileSync(
  new URL('../docs/ferry-line.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" font-family="sans-serif" font-size="13" role="img" aria-label="Who answers whom under the ferry article">
<rect width="100%" height="100%" fill="#ffffff"/>
<defs><marker id="tip" viewBox="0 0 8 8" refX="14" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555555"/></marker></defs>
<g fill="none" stroke-opacity="0.75">
${edges.join('\n')}
</g>
<g text-anchor="middle" fill="#222222">
${nodes.join('\n')}
</g>
<text x="12" y="${size - 28}" fill="#555555">circle: commenter · square: quoted speaker · size: PageRank</text>
<text x="12" y="${size - 10}" fill="#555555">red, dashed: rather disagrees · blue: rather agrees · wider: more often</text>
</svg>
`,
);
