import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import type { TimelineEntry } from './timeline';
import type { TimelineAction } from './timeline-action';

export interface Offer extends TimelineAction {
  readonly label: string;
}

/** What the shop does with a cheque by itself: its own file tells more. */
const OWN_HANDLING: ReadonlySet<ChequeMove> = new Set([
  'deposit',
  'redeposit',
  'put-in-custody',
  'take-from-custody',
  'come-back',
]);

/** The paper the customer was given for it, and the way to the cheque where it is one alone. */
const chequeOffers = ({ move, cheques, undone }: Extract<TimelineEntry, { kind: 'cheque' }>): Offer[] => {
  const [first] = cheques;
  if (!first || OWN_HANDLING.has(move)) return [];
  const { id, receiptNumber } = first;
  const open: Offer[] = cheques.length === 1 ? [{ what: 'cheque', id, label: 'Ver cheque' }] : [];
  if (move === 'take' && receiptNumber !== undefined)
    return [{ what: 'cheque-receipt', id: String(receiptNumber), label: '2ª via do recibo' }, ...open];
  const isHandedBack = (move === 'redeem' || move === 'replace') && !undone;
  return isHandedBack ? [{ what: 'cheque-handover', id, label: '2ª via da entrega' }, ...open] : open;
};

/** What is offered under an entry of the history, in order. */
export const offersOf = (entry: TimelineEntry): Offer[] => {
  const id = entry.key;
  switch (entry.kind) {
    case 'payment': {
      const receipt: Offer = { what: 'receipt', id, label: '2ª via do recibo' };
      const reverse: Offer = { what: 'reverse', id, label: 'Estornar' };
      const { chequeId } = entry.payment;
      if (chequeId !== undefined) return [receipt, { what: 'cheque', id: chequeId, label: 'Ver cheque' }];
      return entry.undone || entry.payment.kind !== 'installments' ? [receipt] : [receipt, reverse];
    }
    case 'return':
    case 'refund':
      return [
        { what: 'receipt', id, label: '2ª via do comprovante' },
        ...(entry.undone ? [] : [{ what: 'reverse', id, label: 'Desfazer' } as const]),
      ];
    case 'sale': {
      const carne: Offer = { what: 'carne', id, label: 'Carnê' };
      const summary: Offer = { what: 'summary', id, label: 'Resumo' };
      const note: Offer = { what: 'note', id, label: 'Promissória' };
      const giveBack: Offer = { what: 'return', id, label: 'Devolver' };
      const cancel: Offer = { what: 'cancel', id, label: 'Cancelar venda' };
      // Nothing is left to pay or to bring back of a sale that came back whole.
      if (entry.returned === 'whole') return [summary];
      return entry.undone ? [] : [carne, summary, note, giveBack, cancel];
    }
    case 'agreement':
      return [{ what: 'agreement', id, label: 'Ver acordo' }];
    case 'agreement-event':
      return [{ what: 'agreement', id: entry.agreementId, label: 'Ver acordo' }];
    case 'proposal':
      return [{ what: 'agreement', id: entry.proposalId, label: 'Ver proposta' }];
    case 'tab-closing': {
      const statement: Offer = { what: 'tab', id, label: '2ª via do extrato' };
      const reopen: Offer = { what: 'reopen-tab', id, label: 'Desfazer fechamento' };
      return entry.undone ? [] : [statement, reopen];
    }
    case 'legal-step': {
      const { standing, endedOn } = entry.step;
      if (entry.undone) return [];
      if (endedOn !== undefined) return [{ what: 'undo-step-end', id, label: 'Ainda não foi retirado' }];
      const undo: Offer = { what: 'undo-step', id, label: 'Desfazer' };
      return standing === 1 ? [{ what: 'end-step', id, label: 'Anotar retirada' }, undo] : [undo];
    }
    case 'cheque':
      return chequeOffers(entry);
    case 'contact':
    case 'decision':
      return [];
  }
};
