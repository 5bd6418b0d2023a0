import { type AgreementFile, agreementFile } from '@renderer/data/queries/agreements';
import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { PaperPreview } from '@renderer/features/paper-preview';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import { IconArrowBackUp, IconCash, IconPrinter, IconUser } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import classes from './AgreementDetail.module.css';
import { detailFigures, detailSubtitle } from './agreement-words';
import { CoveredTable } from './CoveredTable';
import { PlanTable } from './PlanTable';
import { StatusPill } from './StatusPill';
import { UndoAgreement } from './UndoAgreement';

/** One agreement: how it stands, its plan, what it covers, and what can be done about it. */
export const AgreementDetail = ({ id }: { readonly id: string }) => {
  const file = useLive((db) => agreementFile(db, id), [id]);
  return file ? <Detail file={file} /> : null;
};

const Detail = ({ file }: { readonly file: AgreementFile }) => {
  const { shop, terms, clauses, today, platform } = useShop();
  const [, go] = useLocation();
  const [dialog, setDialog] = useState<'paper' | 'undo' | null>(null);
  const { agreement, customer, plan, awaited } = file;
  const standing = agreementStanding(agreement, plan, today, terms);
  const account = useLive((db) => customerFile(db, customer.id), [customer.id]);
  const paper = useMemo(
    () => (account ? agreementPaper({ agreement, account, shop, terms, clauses }) : null),
    [agreement, account, shop, terms, clauses],
  );
  const receive = () => go(paths.receive(customer.id));
  const canReceive = standing.next !== undefined;
  const canUndo =
    standing.status === 'running' || standing.status === 'late' || standing.status === 'fulfilled';
  useShortcuts({ F3: receive, p: () => setDialog('paper') });
  return (
    <article className={classes.detail} aria-label={`Acordo nº ${agreement.number}`}>
      <header className={classes.head}>
        <div className={classes.who}>
          <h2 className={classes.name}>{customer.name}</h2>
          <StatusPill standing={standing} />
        </div>
        <p className={classes.subtitle}>{detailSubtitle(file, standing)}</p>
      </header>
      <FigureStrip figures={detailFigures(file, standing)} />
      <div className={classes.actions}>
        <ActionButton primary icon={IconCash} keyHint="F3" disabled={!canReceive} onClick={receive}>
          Receber
        </ActionButton>
        <ActionButton icon={IconPrinter} keyHint="P" onClick={() => setDialog('paper')}>
          2ª via
        </ActionButton>
        <ActionButton icon={IconUser} onClick={() => go(paths.customer(customer.id))}>
          Ficha
        </ActionButton>
        {canUndo && (
          <ActionButton icon={IconArrowBackUp} onClick={() => setDialog('undo')}>
            Desfazer
          </ActionButton>
        )}
      </div>
      <div className={classes.scroll}>
        <PlanTable file={file} today={today} />
        <CoveredTable agreement={agreement} />
      </div>
      <UndoAgreement
        agreement={agreement}
        customerName={customer.name}
        plan={plan}
        awaited={awaited}
        opened={dialog === 'undo'}
        onClose={() => setDialog(null)}
      />
      <PaperPreview
        document={dialog === 'paper' ? paper : null}
        title={`Acordo ${agreement.number} de ${customer.name}`}
        platform={platform}
        onClose={() => setDialog(null)}
      />
    </article>
  );
};
