import { formatMoney } from '@shared/money/format';
import type { RedeemDraft, RedeemWaive, RedeemWay } from './redeem-draft';
import type { RedeemView } from './redeem-view';

export const wayLabels: Record<RedeemWay, string> = {
  paid: 'O cliente paga agora',
  unpaid: 'Entregar sem pagamento',
  cancelled: 'Não é mais devido',
};

/** `Cobrar multa e juros, R$ 3,80`, `Dispensar R$ 3,80`, `Dispensar só R$ 1,20` */
export const waiveLabel = (
  waive: RedeemWaive,
  { chargesCents, agreedCents }: Pick<RedeemView, 'chargesCents' | 'agreedCents'>,
): string => {
  if (waive === 'none') return `Cobrar multa e juros, ${formatMoney(chargesCents)}`;
  if (waive === 'all') return `Dispensar ${formatMoney(chargesCents)}`;
  const only = agreedCents < chargesCents ? 'só ' : '';
  return `Dispensar ${only}${formatMoney(agreedCents)}`;
};

/** Why giving up that much is proposed. */
export const waiveText = ({
  waive,
  agreedCents,
}: Pick<RedeemView, 'waive' | 'agreedCents'>): string | null =>
  waive === 'since-taken'
    ? `${formatMoney(agreedCents)} são do tempo em que a loja concordou em esperar o cheque.`
    : null;

/** What becomes of what it covers, where nothing is paid. */
export const unpaidText = ({ way }: RedeemDraft, { openCents }: Pick<RedeemView, 'openCents'>): string => {
  if (way === 'cancelled')
    return 'O cliente leva o cheque, e nada mais é devido por ele. Continua no histórico.';
  return openCents > 0
    ? `O cliente leva o cheque, e ${formatMoney(openCents)} continuam em aberto, para receber de outro jeito.`
    : 'Nada do que ele cobre está em aberto: o cliente leva o cheque.';
};
