import { paths } from '@renderer/ui/paths';
import type { ImportOutcome } from '@renderer/use-cases/import-sheet';
import { formatMoney } from '@shared/money/format';
import { chequesText, installmentsText } from '@shared/wording/counted';
import { customersText, salesText } from './words';

/** `Pronto: 60 cheques de 12 clientes no Em Dia` */
export const doneText = (outcome: ImportOutcome): string => {
  const { totals } = outcome;
  const what =
    outcome.kind === 'cheques'
      ? chequesText(outcome.totals.count)
      : installmentsText(outcome.totals.installments);
  return `Pronto: ${what} de ${customersText(totals.customers)} no Em Dia`;
};

/** What that comes to. */
export const addedText = (outcome: ImportOutcome): string => {
  if (outcome.kind === 'cheques') {
    const { waiting, unpaid } = outcome.totals;
    const cameBack =
      unpaid.count === 0 ? '' : ` e ${formatMoney(unpaid.cents)} que voltaram ou foram sustados`;
    return `${formatMoney(waiting.cents)} em cheques a receber${cameBack}.`;
  }
  const { newSales, totals } = outcome;
  return `${salesText(newSales)} ${newSales === 1 ? 'nova' : 'novas'}, com ${formatMoney(totals.openCents)} em aberto e ${formatMoney(totals.paidCents)} já recebidos.`;
};

/** Where what came in is seen. */
export const nextScreen = ({
  kind,
}: ImportOutcome): { readonly label: string; readonly hint: string; readonly path: string } =>
  kind === 'cheques'
    ? { label: 'Ver os cheques', hint: 'ver os cheques', path: paths.cheques() }
    : { label: 'Ver Hoje', hint: 'ver o dia de hoje', path: paths.today() };
