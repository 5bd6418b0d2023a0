import type { TabAccount } from '@renderer/data/queries/tab';
import { ActionButton } from '@renderer/ui/ActionButton';
import { type Sum, Sums } from '@renderer/ui/Sums';
import { TextButton } from '@renderer/ui/TextButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { closingState, isToClose } from '@shared/domain/tab-closing-day';
import type { TabLimits } from '@shared/domain/tab-limit';
import { formatMoney } from '@shared/money/format';
import { IconNotebook, IconPrinter } from '@tabler/icons-react';
import classes from './TabPanel.module.css';
import { closingText, closingTitle, comprasText } from './tab-words';

interface TabPanelProps {
  readonly account: TabAccount;
  readonly limits: TabLimits;
  readonly today: CivilDay;
  readonly onClose: () => void;
  readonly onPrint: () => void;
  readonly onPrintLast: () => void;
  readonly onReopenLast: () => void;
}

const sumsOf = ({ summary }: TabAccount, limits: TabLimits): Sum[] => [
  ...(limits.tabLimitCents === undefined
    ? [{ label: 'Limite da caderneta', value: 'sem limite' }]
    : [
        { label: 'Limite da caderneta', value: formatMoney(limits.tabLimitCents) },
        { label: 'Ainda cabem', value: formatMoney(limits.tabLeftCents ?? 0), isTotal: true },
      ]),
  { label: 'Em parcelas em aberto', value: formatMoney(summary.openCents) },
  ...(limits.creditLimitCents === undefined
    ? []
    : [
        { label: 'Limite de crédito', value: formatMoney(limits.creditLimitCents) },
        {
          label: 'Sobra do crédito',
          value: formatMoney(Math.max(0, limits.creditLimitCents - limits.owedCents)),
        },
      ]),
];

const agreedText = ({ customer }: TabAccount): string =>
  [
    customer.tabClosingDay === undefined ? '' : `fecha todo dia ${customer.tabClosingDay}`,
    customer.payday === undefined ? '' : `recebe todo dia ${customer.payday}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** What is on the tab, what still fits, when it is to be closed, and what was closed last. */
export const TabPanel = ({ account, limits, today, ...on }: TabPanelProps) => {
  const { customer, entries, lastClosing } = account;
  const oldest = entries.at(-1)?.day;
  const closing = closingState(oldest, customer.tabClosingDay, today);
  const hasEntries = entries.length > 0;
  return (
    <WorkPanel
      label="Conta da caderneta"
      actions={
        <>
          <ActionButton
            icon={IconNotebook}
            keyHint="F8"
            primary={isToClose(closing)}
            disabled={!hasEntries}
            onClick={on.onClose}
          >
            Fechar
          </ActionButton>
          <ActionButton icon={IconPrinter} keyHint="F9" disabled={!hasEntries} onClick={on.onPrint}>
            Extrato
          </ActionButton>
        </>
      }
    >
      <div>
        <div className={classes.label}>Na caderneta</div>
        <div className={classes.total}>{formatMoney(limits.tabCents)}</div>
        <div className={classes.label}>
          {hasEntries && oldest
            ? `${comprasText(entries.length)} desde ${formatDay(oldest)}`
            : 'nada anotado ainda'}
        </div>
      </div>
      <Sums sums={sumsOf(account, limits)} />
      <div className={classes.closing}>
        {closing.kind !== 'none' && (
          <p data-due={isToClose(closing) || undefined}>{closingText(closing, today)}</p>
        )}
        <p>{agreedText(account) || 'Sem dia de fechamento: combine um no cadastro do cliente.'}</p>
      </div>
      {lastClosing && (
        <div className={classes.last}>
          <span>{closingTitle(lastClosing)}</span>
          <div>
            <TextButton onClick={on.onPrintLast}>2ª via do extrato</TextButton>
            <TextButton onClick={on.onReopenLast}>Desfazer o fechamento</TextButton>
          </div>
        </div>
      )}
    </WorkPanel>
  );
};
