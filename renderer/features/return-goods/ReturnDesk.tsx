import type { SaleFile } from '@renderer/data/queries/sale-facts';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDay } from '@shared/calendar/format';
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { FallTable } from './FallTable';
import { ItemTable } from './ItemTable';
import { NoReturn } from './NoReturn';
import classes from './ReturnDesk.module.css';
import { ReturnPanel } from './ReturnPanel';
import { chequesOfFalls, emptyDraft, giveBackOf, type ReturnDraft, returnView } from './return-view';
import { problemText } from './return-words';
import { useReturn } from './use-return';

const HINTS = [
  { keys: ['Enter'], label: 'gravar a devolução' },
  { keys: ['Tab'], label: 'próximo campo' },
  { keys: ['←', '→'], label: 'mudar a escolha' },
] as const;

/** What was bought and what is open of it on the left, what comes back and where it goes on the right. */
export const ReturnDesk = ({ file }: { readonly file: SaleFile }) => {
  const { sale, customer } = file;
  const [, go] = useLocation();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = useReturn();
  const view = useMemo(() => returnView(draft, file), [draft, file]);
  const found = view.problem && problemText(view.problem);
  const isUnfinished = view.problem?.reason === 'nothing-chosen' || view.problem?.reason === 'amount-missing';
  const problem = found && (tried || !isUnfinished) ? found : undefined;
  const change = (part: Partial<ReturnDraft>) => setDraft((was) => ({ ...was, ...part }));
  const back = () => go(paths.customer(customer.id));

  const submit = async () => {
    setTried(true);
    if (found) {
      const name = found.field === 'items' ? '[name^="item-"]' : `[name="${found.field}"]`;
      form.current?.querySelector<HTMLElement>(name)?.focus();
    }
    const { plan, goods } = view;
    if (!plan) return;
    if (await save({ saleId: sale.id, goods, giveBack: giveBackOf(draft), seen: plan }, plan)) back();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };

  // Enter held down on the way here is not yet an answer.
  const enter = ({ repeat }: { readonly repeat: boolean }) => {
    if (!repeat) void submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  useShortcuts({ Enter: enter, Escape: back });
  useKeyHints([...(found?.field === 'none' ? [] : HINTS), { keys: ['Esc'], label: 'voltar' }]);

  return (
    <Page
      title={`Devolver ou cancelar compra de ${customer.name}`}
      subtitle={`Venda ${sale.number}, de ${formatDay(sale.day)}: ${sale.description}`}
    >
      <form
        ref={form}
        className={classes.desk}
        aria-label="Devolver compra"
        noValidate
        onSubmit={onSubmit}
        onKeyDownCapture={onKeyDown}
      >
        <div className={classes.tables}>
          {view.items.length > 0 && (
            <section className={classes.section}>
              <h2 className={classes.heading}>Itens da compra</h2>
              <ItemTable
                items={view.items}
                isPart={draft.what === 'part'}
                errorAt={(index) => (problem?.field === `item-${index}` ? problem.text : undefined)}
                onChange={(index, quantity) =>
                  change({ quantities: { ...draft.quantities, [index]: quantity } })
                }
              />
            </section>
          )}
          <section className={classes.section}>
            <h2 className={classes.heading}>Parcelas em aberto desta compra</h2>
            {view.lines.length > 0 ? (
              <FallTable lines={view.lines} />
            ) : (
              <p className={classes.nothing}>Nada em aberto.</p>
            )}
          </section>
        </div>
        {found?.field === 'none' ? (
          <NoReturn
            text={found.text}
            customerId={customer.id}
            agreementId={file.installments.find(({ coveredBy }) => coveredBy)?.coveredBy}
          />
        ) : (
          <ReturnPanel
            draft={draft}
            view={view}
            cheques={chequesOfFalls(view, file.awaited)}
            problem={problem}
            onChange={change}
          />
        )}
      </form>
    </Page>
  );
};
