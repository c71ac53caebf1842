import * as z from 'zod';
import * as shapes from '../src/schema/shapes.js';

/** The published JSON Schema files: name → text. */
export function jsonSchemas(): Map<string, string> {
  for (const [name, shape] of Object.entries(shapes)) {
    if (shape === shapes.discussion || shape === shapes.analysis || shape === shapes.corrections) continue;
    z.globalRegistry.add(shape, { ...z.globalRegistry.get(shape), id: `${name[0]!.toUpperCase()}${name.slice(1)}` });
  }
  return new Map([
    [
      'discussion.schema.json',
      schemaText(
        shapes.discussion,
        'Discussion',
        'An article and the comments under it: given facts only. The reader forgives more than this: absent authors, ids and article, ids that are numbers, null for absent fields, and replies nested in "replies" or "children". Fields not named here are left out.',
      ),
    ],
    [
      'corrections.schema.json',
      schemaText(
        shapes.corrections,
        'Corrections',
        'What a person knows better: replies, stances and names, for analyze(page, { corrections }) and --corrections. Rows that name what is not there are reported and left out.',
      ),
    ],
    ['analysis.schema.json', schemaText(shapes.analysis, 'Analysis', 'A discussion and what was inferred about it.')],
  ]);
}

function schemaText(schema: z.ZodType, title: string, description: string): string {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, description, ...body }, null, 2)}\n`;
}
