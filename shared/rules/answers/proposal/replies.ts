import { render } from '../../messages/render';
import { variablesFor } from '../../messages/variables';
import type { Understanding } from '../understanding';
import type { AnswerFacts, ProposedLog, Reply } from './answer-proposal';
import { type ReplyMoment, replyTexts } from './reply-templates';

const momentOf = (understanding: Understanding, log: ProposedLog, { shop }: AnswerFacts): ReplyMoment => {
  const { kind, promise, reason } = understanding;
  switch (kind) {
    case 'promise':
      return log.promise ? 'promise' : 'promise-without-day';
    case 'asks-pix':
      return shop.pixKey ? 'asks-pix' : 'asks-pix-without-key';
    case 'asks-time':
      return promise?.day === undefined ? 'asks-time' : 'asks-time-until';
    case 'hardship':
      return reason === 'bereavement' ? 'bereavement' : 'hardship';
    case 'other':
      return reason === 'refuses' ? 'refuses' : 'other';
    default:
      return kind;
  }
};

/** Replies for the moment, with their variables filled in. */
export const repliesFor = (
  understanding: Understanding,
  log: ProposedLog,
  facts: AnswerFacts,
): readonly Reply[] => {
  const moment = momentOf(understanding, log, facts);
  const day = log.promise?.day ?? understanding.promise?.day;
  const promise = day === undefined ? undefined : { day, cents: log.promise?.cents ?? facts.openCents };
  const rendering = {
    variables: variablesFor({ ...facts, promise }),
    count: facts.facts.installments.length,
    addressAs: facts.addressAs,
  };
  return replyTexts[moment].map((text, index) => ({
    id: `reply-${moment}-${index + 1}`,
    text: render(text, rendering),
  }));
};
