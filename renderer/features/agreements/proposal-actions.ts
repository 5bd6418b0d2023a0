import type { BarAction, BarActions } from '@renderer/ui/ActionBar';
import {
  IconArrowBackUp,
  IconBrandWhatsapp,
  IconCheck,
  IconFileText,
  IconHeartHandshake,
  IconMessageCircle,
  IconMessageQuestion,
  IconMoodSad,
  IconTrashX,
  IconUser,
} from '@tabler/icons-react';
import type { ProposalView } from './proposal-view';

export type ProposalActionKind =
  | 'accept'
  | 'ask'
  | 'talk'
  | 'send'
  | 'negotiate'
  | 'agreement'
  | 'paper'
  | 'decline'
  | 'withdraw'
  | 'customer'
  | 'undo';

export interface ProposalAction extends BarAction {
  readonly what: ProposalActionKind;
}

const accept: ProposalAction = { what: 'accept', label: 'O cliente aceitou', keyHint: 'A', icon: IconCheck };
const ask: ProposalAction = { what: 'ask', label: 'Perguntar', keyHint: 'W', icon: IconMessageQuestion };
const talk: ProposalAction = { what: 'talk', label: 'Conversar', keyHint: 'C', icon: IconMessageCircle };
const send: ProposalAction = { what: 'send', label: 'Enviar de novo', keyHint: 'E', icon: IconBrandWhatsapp };
const paper: ProposalAction = { what: 'paper', label: 'Imprimir', keyHint: 'P', icon: IconFileText };
const decline: ProposalAction = { what: 'decline', label: 'Recusou', keyHint: 'R', icon: IconMoodSad };
const withdraw: ProposalAction = { what: 'withdraw', label: 'Retirar', keyHint: 'T', icon: IconTrashX };
const customer: ProposalAction = { what: 'customer', label: 'Ficha', keyHint: 'F', icon: IconUser };
const undo: ProposalAction = { what: 'undo', label: 'Desfazer', keyHint: 'Z', icon: IconArrowBackUp };
const negotiate = (label: string): ProposalAction => ({
  what: 'negotiate',
  label,
  keyHint: 'N',
  icon: IconHeartHandshake,
});

/** What can be done with a proposal as it stands; `canSend` where it can still be said as it was. */
export const proposalActions = (
  { status, agreement, lastSeq, last }: ProposalView,
  canSend: boolean,
): BarActions<ProposalAction> => {
  const back = lastSeq === undefined ? [] : [undo];
  switch (status) {
    case 'open':
      return {
        // Who asked for other terms waits for an answer, and is not asked.
        main:
          last.by === 'customer'
            ? [{ ...accept, label: 'Aceitar o pedido' }, negotiate('Contraproposta'), talk]
            : [accept, negotiate('Pediu outra coisa'), ask],
        others: [
          ...(canSend && last.by === 'shop' ? [send] : []),
          paper,
          decline,
          withdraw,
          customer,
          ...back,
        ],
      };
    case 'expired':
      return {
        main:
          last.by === 'customer'
            ? [negotiate('Refazer com os valores de hoje'), talk]
            : [ask, negotiate('Refazer com os valores de hoje')],
        others: [decline, withdraw, paper, customer, ...back],
      };
    case 'accepted':
      return {
        main: agreement
          ? [
              {
                what: 'agreement',
                label: `Acordo nº ${agreement.number}`,
                keyHint: 'V',
                icon: IconHeartHandshake,
              },
            ]
          : [],
        others: [paper, customer],
      };
    case 'declined':
    case 'withdrawn':
      return { main: [negotiate('Propor de novo')], others: [paper, customer, ...back] };
  }
};
