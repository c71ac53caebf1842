/** Interfaces and zod schemas are written apart; the compiler keeps them equal (`npm run lint` checks this file). */
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  Analysis,
  Article,
  Comment,
  Corrections,
  Diagnostic,
  Discussion,
  Evidence,
  Participant,
  Quotation,
  Reply,
  Speaker,
  Stance,
} from '../../src/schema/index.js';
import type * as shapes from '../../src/schema/shapes.js';

/** Lays intersections open and drops `readonly`, at every depth. */
type Plain<T> = T extends readonly (infer Row)[]
  ? Plain<Row>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Shape<Name extends keyof typeof shapes> = Plain<z.infer<(typeof shapes)[Name]>>;

test('every noun has the same type as its schema', () => {
  expectTypeOf<Shape<'article'>>().toEqualTypeOf<Plain<Article>>();
  expectTypeOf<Shape<'comment'>>().toEqualTypeOf<Plain<Comment>>();
  expectTypeOf<Shape<'discussion'>>().toEqualTypeOf<Plain<Discussion>>();
  expectTypeOf<Shape<'evidence'>>().toEqualTypeOf<Plain<Evidence>>();
  expectTypeOf<Shape<'reply'>>().toEqualTypeOf<Plain<Reply>>();
  expectTypeOf<Shape<'quotation'>>().toEqualTypeOf<Plain<Quotation>>();
  expectTypeOf<Shape<'speaker'>>().toEqualTypeOf<Plain<Speaker>>();
  expectTypeOf<Shape<'stance'>>().toEqualTypeOf<Plain<Stance>>();
  expectTypeOf<Shape<'participant'>>().toEqualTypeOf<Plain<Participant>>();
  expectTypeOf<Shape<'diagnostic'>>().toEqualTypeOf<Plain<Diagnostic>>();
  expectTypeOf<Shape<'analysis'>>().toEqualTypeOf<Plain<Analysis>>();
  expectTypeOf<Shape<'corrections'>>().toEqualTypeOf<Plain<Corrections>>();
});
