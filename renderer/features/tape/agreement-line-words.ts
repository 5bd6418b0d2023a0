import type { TapeLine } from '@renderer/data/queries/tape';
import { eventOf } from '@renderer/use-cases/agreements/agreement-step';
import { formatDay } from '@shared/calendar/format';
import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import type { ProposalVersion, SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { formatMoney } from '@shared/money/format';
import { noticeChannelText, proposedHowText } from '@shared/rules/negotiation/told-words';
import { z } from 'zod';

/** What a line wrote down about an agreement, or took back. */
const eventTold = ({ entry, agreement }: TapeLine): AgreementEvent | undefined => {
  const written = agreement?.events.find(({ id }) => id === eventOf(entry.detail));
  return written?.kind === 'taken-back'
    ? agreement?.events.find(({ id }) => id === written.eventId)
    : written;
};

const TAKEN_BACK: Readonly<Record<Exclude<AgreementEvent['kind'], 'taken-back'>, string>> = {
  signed: 'Assinatura do acordo desfeita',
  notified: 'Aviso do acordo desfeito',
  kept: 'Decisão de manter o acordo desfeita',
  broken: 'Rompimento do acordo desfeito',
};

const lineDetailSchema = z.object({ before: z.object({ versions: z.array(z.unknown()) }).optional() });

/** The terms that a line wrote down; undefined where they were taken back. */
const versionTold = ({ entry, proposal }: TapeLine): ProposalVersion | undefined => {
  const detail = lineDetailSchema.safeParse(entry.detail);
  return detail.success ? proposal?.versions[detail.data.before?.versions.length ?? 0] : undefined;
};

/** `Rompimento do acordo desfeito`, `Contraproposta do cliente`; null where the kind of line says enough. */
export const agreementLineTitle = (line: TapeLine): string | null => {
  const { entry, proposal } = line;
  const event = entry.kind === 'agreement-step-undone' ? eventTold(line) : undefined;
  if (event && event.kind !== 'taken-back') return TAKEN_BACK[event.kind];
  if (entry.kind === 'proposal' && versionTold(line)?.by === 'customer') return 'Contraproposta do cliente';
  if (entry.kind === 'proposal-closed' && proposal?.closed)
    return proposal.closed.how === 'declined' ? 'Proposta recusada' : 'Proposta retirada';
  return null;
};

const eventDetail = (event: AgreementEvent, writtenOn: string): string[] => {
  switch (event.kind) {
    case 'signed':
      return [
        ['sem testemunhas', 'com 1 testemunha', 'com 2 testemunhas'][event.witnesses.length] ?? '',
        event.day === writtenOn ? '' : `em ${formatDay(event.day)}`,
      ];
    case 'notified':
      return [noticeChannelText[event.channel], `até ${formatDay(event.until)}`];
    case 'kept':
      return [`até ${formatDay(event.until)}`, event.reason];
    case 'broken':
      return [
        `${formatMoney(event.creditedCents)} já pagos contam`,
        event.keptDiscountCents > 0 ? `ficam ${formatMoney(event.keptDiscountCents)} de desconto` : '',
        event.reason ?? '',
      ];
    case 'taken-back':
      return [];
  }
};

const proposalDetail = (line: TapeLine, { number, closed }: SavedProposal): string[] => {
  const version = versionTold(line);
  const { kind } = line.entry;
  if (kind === 'proposal-closed') return [`proposta ${number}`, closed?.reason ?? ''];
  if (kind !== 'proposal' || !version) return [`proposta ${number}`];
  return [
    `proposta ${number}`,
    version.version > 1 ? `versão ${version.version}` : '',
    proposedHowText[version.how],
    `vale até ${formatDay(version.validUntil)}`,
  ];
};

/** Which agreement or proposal, and the little that tells the line apart. */
export const agreementLineDetail = (line: TapeLine): string[] => {
  const { agreement, proposal, entry } = line;
  const event = entry.kind === 'agreement-step-undone' ? undefined : eventTold(line);
  return [
    ...(agreement ? [`acordo ${agreement.number}`] : []),
    ...(event ? eventDetail(event, entry.day) : []),
    ...(proposal ? proposalDetail(line, proposal) : []),
  ];
};
