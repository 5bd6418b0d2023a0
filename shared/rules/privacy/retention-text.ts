import type { CivilDay } from '../../calendar/civil-day';
import { formatDay } from '../../calendar/format';
import { formatMoney } from '../../money/format';
import { chequesText } from '../../wording/counted';
import type { Hold, Retention } from './retention';

/** `há R$ 120,00 em aberto` – each ends a sentence that begins with why not. */
export const holdText = (hold: Hold): string => {
  switch (hold.kind) {
    case 'balance':
      return `há ${formatMoney(hold.cents)} em aberto`;
    case 'tab':
      return `a caderneta tem ${formatMoney(hold.cents)} sem fechar`;
    case 'store-credit':
      return `a loja deve ${formatMoney(hold.cents)} de saldo a favor`;
    case 'cheques':
      return `há ${chequesText(hold.count)} esperando`;
    case 'agreement':
      return `o acordo ${hold.number} está em andamento`;
    case 'listed':
      return 'há um registro ou protesto da loja que ainda precisa ser retirado';
  }
};

/** Why the shop keeps the records, and until when. `today` decides whether the term is over. */
export const keptUntilText = ({ lastMovement, until }: Retention, today: CivilDay): string => {
  const since =
    lastMovement === undefined
      ? 'Não há compras nesta ficha.'
      : `O último movimento foi em ${formatDay(lastMovement)}.`;
  return until < today
    ? `${since} O prazo para guardar os dados acabou em ${formatDay(until)}.`
    : `${since} A loja pode guardar os dados até ${formatDay(until)}, para responder por vendas e recebimentos (LGPD, art. 16, I; Código Civil, art. 206).`;
};
