import type { SaleDraft } from '@renderer/stores/sale-drafts';
import { ActionButton } from '@renderer/ui/ActionButton';
import { formatDay, weekdayName } from '@shared/calendar/format';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { CreditStanding } from '@shared/rules/credit/credit-standing';
import { IconAlertTriangle, IconCalendarDollar, IconShoppingCart } from '@tabler/icons-react';
import classes from './PlanPanel.module.css';
import type { SellView } from './sell-view';
import { lateTermsText, planShort } from './sell-words';

interface PlanPanelProps {
  readonly view: SellView;
  readonly draft: SaleDraft;
  readonly terms: Terms;
  readonly facts: CreditStanding;
  readonly overCents: Cents;
}

/** The plan as it will be printed: every day and amount, what they add up to, and what is charged when late. */
export const PlanPanel = ({ view, draft, terms, facts, overCents }: PlanPanelProps) => {
  const { plan, totalCents, financedCents } = view;
  const down = draft.downPaymentCents ?? 0;
  const hasPlan = plan.length > 0;
  return (
    <aside className={classes.panel} aria-label="Plano de pagamento">
      <header className={classes.head}>
        <h2>{hasPlan ? planShort(plan) : 'Plano de pagamento'}</h2>
        {hasPlan && <span>sem juros</span>}
      </header>
      {hasPlan ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan is scrolled with the keyboard too
        <div className={classes.scroll} tabIndex={0}>
          <table className={classes.plan}>
            <thead>
              <tr>
                <th scope="col">Parcela</th>
                <th scope="col">Vencimento</th>
                <th scope="col">Valor</th>
              </tr>
            </thead>
            <tbody>
              {plan.map((line) => (
                <tr key={line.number}>
                  <th scope="row">
                    {line.number} de {line.count}
                  </th>
                  <td>
                    {formatDay(line.dueDay)} <small>{weekdayName(line.dueDay)}</small>
                  </td>
                  <td>{formatMoney(line.principalCents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className={classes.empty}>
          <IconCalendarDollar size={36} stroke={1.4} aria-hidden />
          Com o total e o número de parcelas, o plano aparece aqui com cada dia e valor.
        </p>
      )}
      <dl className={classes.sums}>
        {down > 0 && (
          <div>
            <dt>Entrada</dt>
            <dd>{formatMoney(down)}</dd>
          </div>
        )}
        <div>
          <dt>Em parcelas</dt>
          <dd>{hasPlan ? formatMoney(sumCents(plan.map(({ principalCents }) => principalCents))) : '–'}</dd>
        </div>
        <div className={classes.total}>
          <dt>Total da compra</dt>
          <dd>{totalCents === null ? '–' : formatMoney(totalCents)}</dd>
        </div>
      </dl>
      {hasPlan && <p className={classes.terms}>{lateTermsText(terms)}</p>}
      {overCents > 0 && hasPlan ? (
        <p className={classes.over} role="status">
          <IconAlertTriangle size={20} aria-hidden />
          <span>
            Passa do limite em <b>{formatMoney(overCents)}</b>.
          </span>
        </p>
      ) : (
        hasPlan &&
        facts.openCount > 0 && (
          <p className={classes.terms}>
            Com esta venda ficam {formatMoney(facts.openCents + (financedCents ?? 0))} em aberto.
          </p>
        )
      )}
      <div className={classes.actions}>
        <ActionButton type="submit" primary fullWidth icon={IconShoppingCart} keyHint="Ctrl Enter">
          Fechar venda
        </ActionButton>
      </div>
    </aside>
  );
};
