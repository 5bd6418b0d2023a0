import { formatMoney } from '@shared/money/format';
import type { AccountFacts } from './account-facts';
import { installmentsText } from './sell-words';

/** How the account stands, said calmly before the sale. */
export const AccountLines = ({ facts }: { readonly facts: AccountFacts }) => {
  const { openCents, openCount, overdueCents, overdueCount, mostDaysLate, limitCents } = facts;
  const days = mostDaysLate === 1 ? '1 dia' : `${mostDaysLate} dias`;
  const parts = [
    openCount === 0
      ? 'Nada em aberto'
      : `${formatMoney(openCents)} em aberto em ${installmentsText(openCount)}`,
    overdueCount > 0
      ? `${formatMoney(overdueCents)} em atraso há ${days}`
      : openCount > 0
        ? 'nada em atraso'
        : '',
    limitCents === undefined ? '' : `limite de ${formatMoney(limitCents)}`,
  ];
  return <>{parts.filter((part) => part !== '').join(' · ')}</>;
};
