import { useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { ActionButton } from '@renderer/ui/ActionButton';
import { Kbd } from '@renderer/ui/Kbd';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatMoney } from '@shared/money/format';
import { IconCheck, IconFileText, IconUser } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import classes from './SalePapers.module.css';
import { type ClosedSale, type SalePaper, salePapers } from './sale-papers';

/** The papers of the sale just closed: the booklet opens by itself, the others are one key away. */
export const SalePapers = ({ closed }: { readonly closed: ClosedSale }) => {
  const { shop, terms, platform } = useShop();
  const [, go] = useLocation();
  const { sale, customer } = closed;
  const papers = useMemo(() => salePapers(closed, shop, terms), [closed, shop, terms]);
  const [shown, setShown] = useState<SalePaper | null>(papers[0] ?? null);
  const [seen, setSeen] = useState<ReadonlySet<SalePaper['key']>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const show = (paper: SalePaper | undefined) => paper?.document && setShown(paper);
  const close = () => {
    if (shown) setSeen(new Set([...seen, shown.key]));
    setShown(null);
  };
  // Enter goes on to the paper that was not looked at yet.
  useEffect(() => {
    if (shown === null)
      list.current?.querySelector<HTMLElement>('button:not([disabled],[data-seen])')?.focus();
  }, [shown]);
  const toFile = () => go(paths.customer(customer.id));
  const toReceive = () => go(paths.receive(customer.id));
  useShortcuts({
    '1': () => show(papers[0]),
    '2': () => show(papers[1]),
    '3': () => show(papers[2]),
    '4': () => show(papers[3]),
    F3: toReceive,
    Escape: toFile,
  });
  useKeyHints([
    { keys: papers.flatMap(({ document }, index) => (document ? `${index + 1}` : [])), label: 'ver o papel' },
    { keys: ['F3'], label: 'receber' },
    { keys: ['Esc'], label: 'ir para a ficha' },
  ]);
  return (
    <Page
      title={`Venda nº ${sale.number} para ${customer.name}`}
      subtitle={`${formatMoney(sale.totalCents)} à vista, gravada. Imprima e entregue ao cliente.`}
    >
      <ul ref={list} className={classes.papers} aria-label="Papéis da venda">
        {papers.map((paper, index) => (
          <li key={paper.key}>
            <button
              type="button"
              className={classes.paper}
              disabled={!paper.document}
              data-seen={seen.has(paper.key) || undefined}
              onClick={() => show(paper)}
            >
              {seen.has(paper.key) ? (
                <IconCheck size={22} className={classes.done} aria-label="Já visto" />
              ) : (
                <IconFileText size={22} stroke={1.6} aria-hidden />
              )}
              <span className={classes.what}>
                <strong>{paper.label}</strong>
                <span>{paper.detail}</span>
              </span>
              {paper.document && <Kbd>{`${index + 1}`}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
      <ActionButton icon={IconUser} keyHint="Esc" onClick={toFile}>
        Ir para a ficha
      </ActionButton>
      <PaperPreview
        document={shown?.document ?? null}
        title={shown?.title ?? ''}
        platform={platform}
        onClose={close}
      />
    </Page>
  );
};
