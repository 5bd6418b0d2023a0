import type { CreditFile } from '@renderer/data/queries/credit-account';
import { useShop } from '@renderer/data/shop-context';
import { emptySaleDraft, type SaleDraft, useSaleDrafts } from '@renderer/stores/sale-drafts';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { CreditDecision } from '@renderer/use-cases/credit-decision';
import { creditPicture } from '@shared/rules/credit/credit-picture';
import { decisionNeed } from '@shared/rules/credit/decision';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { AccountLines } from './AccountLines';
import { DecisionDialog } from './DecisionDialog';
import { PlanPanel } from './PlanPanel';
import { ProposalPaper } from './ProposalPaper';
import { SaleFields } from './SaleFields';
import classes from './SellDesk.module.css';
import type { ClosedSale } from './sale-papers';
import { sellView } from './sell-view';
import { useCloseSale } from './use-close-sale';
import { useSaleCheques } from './use-sale-cheques';

interface SellDeskProps {
  readonly account: CreditFile;
  readonly onClosed: (closed: ClosedSale) => void;
}

const FIELDS = 'input:not([type="radio"]):not([readonly]), input[type="radio"]:checked';

/** What is sold on the left, the plan as it will be on the right. */
export const SellDesk = ({ account, onClosed }: SellDeskProps) => {
  const { customer } = account;
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const { drafts, keep, drop } = useSaleDrafts();
  const draft = drafts.get(customer.id) ?? emptySaleDraft;
  const [wasKept, setWasKept] = useState(drafts.has(customer.id));
  const [tried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  /** Undefined until it is asked for the first time, so that the viewer loads with the first paper. */
  const [isSummary, setSummary] = useState<boolean>();
  // A new sale starts with fields that remember nothing of the one before.
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const close = useCloseSale(customer);
  const view = useMemo(() => sellView(draft, today, terms, customer), [draft, today, terms, customer]);
  const picture = useMemo(() => creditPicture(account, today, terms), [account, today, terms]);
  const change = (part: Partial<SaleDraft>) => keep(customer.id, { ...draft, ...part });
  const cheques = useSaleCheques({
    customer,
    draft,
    view,
    onChange: (changed) => change({ cheques: changed }),
  });
  const { owedDownCents, toSave, isToDo } = cheques.state;
  const need = decisionNeed(picture.standing, (view.financedCents ?? 0) + owedDownCents);
  const shown = new Map(
    view.problems.filter(({ isMissing }) => tried || !isMissing).map(({ field, text }) => [field, text]),
  );

  const save = async (decision?: CreditDecision) => {
    if (!view.request) return;
    setAsking(false);
    const closed = await close({ ...view.request, cheques: toSave, decision });
    if (!closed) return;
    drop(customer.id);
    onClosed(closed);
  };
  const submit = () => {
    setTried(true);
    const [first] = view.problems;
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
    else if (isToDo) cheques.open();
    else if (need) setAsking(true);
    else void save();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>(FIELDS)];
    const at = fields.indexOf(event.target as HTMLInputElement);
    if (at < 0) return;
    event.preventDefault();
    // Whether the down payment follows the installments is rarely asked: Tab goes there, Enter goes past it.
    const next = fields.slice(at + 1).find(({ type }) => type !== 'checkbox');
    if (next) next.focus();
    else submit();
  };
  const startOver = () => {
    drop(customer.id);
    setWasKept(false);
    setTried(false);
    setAttempt(attempt + 1);
  };
  const back = () => go(paths.customer(customer.id));
  const summary = () => view.cost && setSummary(true);
  useShortcuts({ 'mod+Enter': submit, F8: summary, F9: cheques.open, Escape: back });
  useKeyHints([
    { keys: ['Enter'], label: 'próximo campo' },
    { keys: ['Ctrl', 'Enter'], label: 'fechar a venda' },
    { keys: ['F8'], label: 'resumo para o cliente' },
    { keys: ['F9'], label: 'receber em cheques' },
    { keys: ['↑', '↓'], label: 'mudar o dia' },
    { keys: ['Esc'], label: 'voltar' },
  ]);

  return (
    <Page title={`Vender para ${customer.name}`} subtitle={<AccountLines picture={picture} />}>
      <form
        ref={form}
        key={attempt}
        className={classes.desk}
        aria-label="Venda a prazo"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={onKeyDown}
      >
        <div className={classes.fields}>
          {wasKept && (
            <p className={classes.kept}>
              Esta venda foi começada antes e continua como estava.{' '}
              <button type="button" onClick={startOver}>
                Começar de novo
              </button>
            </p>
          )}
          <SaleFields
            draft={draft}
            view={view}
            today={today}
            creditCents={account.summary.creditCents ?? 0}
            errors={shown}
            onChange={change}
          />
        </div>
        <PlanPanel
          view={view}
          cheques={cheques.state}
          terms={terms}
          facts={picture.standing}
          overCents={need?.overCents ?? 0}
          onSummary={summary}
          onCheques={cheques.open}
        />
      </form>
      {cheques.dialog}
      {isSummary !== undefined && (
        <ProposalPaper
          customer={customer}
          draft={draft}
          view={view}
          isOpen={isSummary}
          onClose={() => setSummary(false)}
        />
      )}
      {isAsking && need && (
        <DecisionDialog
          customerName={customer.name}
          need={need}
          onDecide={(reason) => void save({ reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
};
