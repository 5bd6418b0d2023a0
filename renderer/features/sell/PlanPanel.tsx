import { ActionButton } from '@renderer/ui/ActionButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { CreditStanding } from '@shared/rules/credit/credit-standing';
import { IconAlertTriangle, IconCalendarDollar, IconFileText, IconShoppingCart } from '@tabler/icons-react';
import { ChequesLine } from './ChequesLine';
import type { ChequeState } from './cheque-state';
import { interestText, planTitle } from './cost-words';
import { PlanCost } from './PlanCost';
import classes from './PlanPanel.module.css';
import { PlanTable } from './PlanTable';
import type { SellView } from './sell-view';

interface PlanPanelProps {
  readonly view: SellView;
  readonly cheques: ChequeState;
  readonly terms: Terms;
  readonly facts: CreditStanding;
  readonly overCents: Cents;
  readonly onSummary: () => void;
  readonly onCheques: () => void;
}

/** The plan as it will be printed: every day and amount, what it costs, and what is charged when late. */
export const PlanPanel = ({ view, cheques, ...props }: PlanPanelProps) => {
  const { terms, facts, overCents, onSummary, onCheques } = props;
  const { cost, day, financedCents } = view;
  return (
    <WorkPanel
      label="Plano de pagamento"
      notice={
        cost &&
        overCents > 0 && (
          <p className={classes.over} role="status">
            <IconAlertTriangle size={20} aria-hidden />
            <span>
              Passa do limite em <b>{formatMoney(overCents)}</b>.
            </span>
          </p>
        )
      }
      actions={
        <>
          <ActionButton type="submit" primary icon={IconShoppingCart} keyHint="Ctrl Enter">
            Fechar venda
          </ActionButton>
          <ActionButton icon={IconFileText} keyHint="F8" disabled={!cost} onClick={onSummary}>
            Resumo
          </ActionButton>
        </>
      }
    >
      <header className={classes.head}>
        <h2>{cost ? planTitle(cost) : 'Plano de pagamento'}</h2>
        {cost && <span>{interestText(cost)}</span>}
      </header>
      {cost && day ? (
        <>
          <PlanTable cost={cost} saleDay={day} cheques={cheques} />
          <ChequesLine state={cheques} onOpen={onCheques} />
          <PlanCost cost={cost} terms={terms} />
        </>
      ) : (
        <p className={classes.empty}>
          <IconCalendarDollar size={36} stroke={1.4} aria-hidden />
          Com o total e o número de parcelas, o plano aparece aqui com cada dia e valor.
        </p>
      )}
      {cost && overCents === 0 && facts.openCount > 0 && (
        <p className={classes.terms}>
          Com esta venda ficam {formatMoney(facts.openCents + (financedCents ?? 0) + cheques.owedDownCents)}{' '}
          em aberto.
        </p>
      )}
    </WorkPanel>
  );
};
