import type { Understanding } from '../understanding';
import type { AnswerFacts, AnswerProposal } from './answer-proposal';
import { logFor } from './log';
import { nextStepFor } from './next-step';
import { repliesFor } from './replies';

/** What to note, what to do and what to answer, for a reply that was understood. Nothing is done before the owner confirms. */
export const proposalFor = (understanding: Understanding, facts: AnswerFacts): AnswerProposal => {
  const log = logFor(understanding, facts);
  return {
    log,
    ...nextStepFor(understanding, log, facts),
    replies: repliesFor(understanding, log, facts),
  };
};
