import type { CivilDay } from '../../../calendar/civil-day';
import { toPayCents } from '../../../domain/agreement/agreement';
import { lastVersion, proposalStatus, type SavedProposal } from '../../../domain/agreement/saved-proposal';
import type { Answer, Contact } from '../../../domain/contact';
import { heardIn } from '../../../domain/heard-answer';
import { type PromiseOutcome, promiseOutcomes } from '../../../domain/promise-outcomes';
import { formatMoney } from '../../../money/format';
import { contactGist } from '../../contact-gist';
import { clip } from '../../messages/clip';
import { shortDay } from '../../reasons';
import type { PreparedAt, PreparedRecords } from './records';

/** What the customer said on a day, the newest first. */
export interface Said {
  readonly id: string;
  readonly day: CivilDay;
  readonly text: string;
}

const SAYS_NOTHING: ReadonlySet<Answer> = new Set(['no-answer', 'postponed', 'wrong-number', 'acknowledges']);

const tellsSomething = (contact: Contact): boolean =>
  contact.cancelledOn === undefined &&
  heardIn(contact) === undefined &&
  (contact.reason !== undefined || contact.notes !== undefined || !SAYS_NOTHING.has(contact.answer));

const OUTCOME: Partial<Record<PromiseOutcome['state'], string>> = {
  kept: 'cumpriu',
  partly: 'cumpriu em parte',
  broken: 'não cumpriu',
  replaced: 'mudou depois',
  waiting: 'ainda no prazo',
  due: 'é hoje',
  late: 'passou há pouco',
};

const LONGEST = 120;

const saidIn = (contact: Contact, outcome: PromiseOutcome | undefined, today: CivilDay): Said => {
  const ended = outcome && OUTCOME[outcome.state];
  return {
    id: contact.id,
    day: contact.day,
    text: `${clip(contactGist(contact, today), LONGEST)}${ended ? ` (${ended})` : ''}`,
  };
};

const counterOffer = (proposal: SavedProposal): Said[] =>
  proposal.versions
    .filter(({ by }) => by === 'customer')
    .map(({ version, day, plan, monthlyCents, ...terms }) => ({
      id: `${proposal.id}-${version}`,
      day,
      text: `pediu para pagar ${formatMoney(toPayCents(terms))}${plan.length > 1 ? ` em ${plan.length} parcelas` : ''}${
        monthlyCents === undefined ? '' : `, até ${formatMoney(monthlyCents)} por mês`
      }`,
    }));

/** How the last proposal ended, where the customer let it pass or said no; an open one is told with the offers. */
const lastProposal = (
  { proposals, agreements }: PreparedRecords,
  { today }: Pick<PreparedAt, 'today'>,
): Said[] => {
  const last = [...proposals].sort((a, b) => b.number - a.number)[0];
  if (!last) return [];
  const status = proposalStatus(last, agreements, today);
  const version = lastVersion(last);
  const { day, validUntil } = version;
  const what = `proposta nº ${last.number}, de ${formatMoney(toPayCents(version))}`;
  if (status === 'declined' && last.closed) {
    const { reason = '' } = last.closed;
    return [
      {
        id: last.id,
        day: last.closed.day,
        text: clip(`não aceitou a ${what}${reason === '' ? '' : `: ${reason}`}`, LONGEST),
      },
    ];
  }
  return status === 'expired'
    ? [{ id: last.id, day, text: `a ${what}, venceu em ${shortDay(validUntil, today)} sem resposta` }]
    : [];
};

/** Reasons, requests and promises in the customer's words, and what became of them; the newest first. */
export const saidBy = (records: PreparedRecords, at: Pick<PreparedAt, 'today'>): Said[] => {
  const { contacts, payments, proposals } = records;
  const outcomes = promiseOutcomes(contacts, payments, at.today);
  return [
    ...contacts.filter(tellsSomething).map((contact) => saidIn(contact, outcomes.get(contact.id), at.today)),
    ...proposals.flatMap(counterOffer),
    ...lastProposal(records, at),
  ].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
};
