/** Functions that take an Analysis report it if they are given anything else. */
import { expect, test } from 'vitest';
import { analyze, loadAnalysis } from '../../src/analyze.js';
import { fingerprintsOf } from '../../src/corrections/index.js';
import { explainQuotation, explainReply, explainStance } from '../../src/evidence/index.js';
import { buildGraph, projectParticipants } from '../../src/graph/index.js';
import * as metrics from '../../src/metrics/index.js';
import * as writers from '../../src/write/index.js';
import { PAGE } from '../support/pages.js';

const analysis = analyze(PAGE);
const { toSummary, toGexf, toCommentsCsv, toEdgesCsv, toGraphologyJson, toJson, toNdjsonLine, toQuestions } = writers;
const takers = {
  loadAnalysis,
  toSummary,
  toGexf,
  toCommentsCsv,
  toEdgesCsv,
  toGraphologyJson,
  toJson,
  toNdjsonLine,
  toQuestions,
  buildGraph,
  projectParticipants,
  rankChains: metrics.rankChains,
  rankDisagreements: metrics.rankDisagreements,
  rankSpeakers: metrics.rankSpeakers,
  rankQuotations: metrics.rankQuotations,
  rankParticipants: metrics.rankParticipants,
  measureThreads: metrics.measureThreads,
  measureTiming: metrics.measureTiming,
  measureComments: metrics.measureComments,
  measureDiscussion: metrics.measureDiscussion,
  spreadMeasures: metrics.spreadMeasures,
  nextQuestions: metrics.nextQuestions,
  lastWord: metrics.lastWord,
  replyHIndex: metrics.replyHIndex,
  cascadeOf: metrics.cascadeOf,
  exchangedReplies: metrics.exchangedReplies,
  influence: metrics.influence,
  describeChain: metrics.describeChain,
};

test.each(Object.entries(takers))('%s', (name, call) => {
  for (const value of [undefined, null, {}, 'page', [], analysis.discussion, { ...analysis, discussion: {} }])
    expect(() => call(value as never, undefined as never), `${JSON.stringify(value)}`).toThrow(
      expect.objectContaining({ code: 'invalid-analysis', message: expect.stringContaining(`${name}() takes`) }),
    );
});

test('writers of the graph and of its rows accept layers without rankings', () => {
  const { participants: _, chains: __, diagnostics: ___, ...layers } = analysis;
  for (const call of [toGexf, toCommentsCsv, toEdgesCsv, toGraphologyJson, toQuestions, toNdjsonLine])
    expect(call(layers as never)).not.toBe('');
});

test.each(Object.entries({ explainReply, explainStance, explainQuotation }))('%s', (name, call) => {
  for (const value of [undefined, null, {}, 'reply'])
    expect(() => call(value as never, '', '')).toThrow(
      expect.objectContaining({ code: 'invalid-analysis', message: expect.stringContaining(`${name}() takes`) }),
    );
});

test('fingerprintsOf takes a discussion', () => {
  for (const value of [undefined, null, {}, 'page'])
    expect(() => fingerprintsOf(value as never)).toThrow(expect.objectContaining({ code: 'invalid-discussion' }));
});
