import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { AccountNotes } from './AccountNotes';
import { CustomerActions } from './CustomerActions';
import { CustomerHead } from './CustomerHead';
import classes from './CustomerScreen.module.css';
import { FileDialogs } from './FileDialogs';
import { customerFigures, openLines } from './figures';
import { OpenInstallments } from './OpenInstallments';
import { ProbableDuplicate } from './ProbableDuplicate';
import { customerPills } from './pills';
import { standingView } from './standing/standing-view';
import { Timeline } from './Timeline';
import { talkFacts } from './talks/talk-facts';
import { timelineOf } from './timeline';
import type { TimelineAction } from './timeline-action';
import { useCustomerActions } from './use-customer-actions';
import { useUndoRecord } from './use-undo-record';

/** The file of a customer on one page: figures on top, what is open on the left, the history on the right. */
export const CustomerFileView = ({ file }: { readonly file: CustomerFile }) => {
  const { today, terms, collection } = useShop();
  const [, go] = useLocation();
  const [action, setAction] = useState<TimelineAction | null>(null);
  const { customer, summary } = file;
  const lines = useMemo(() => openLines(file, today, terms), [file, today, terms]);
  const entries = useMemo(() => timelineOf(file), [file]);
  const talks = useMemo(() => talkFacts(file, collection.ladders, today), [file, collection.ladders, today]);
  const { segment } = useMemo(() => standingView(file, today, terms), [file, today, terms]);
  const undo = useUndoRecord();
  const actions = useCustomerActions({
    customerId: customer.id,
    hasDue: summary.openCount > (summary.awaitingCount ?? 0),
    onPapers: () => setAction({ what: 'papers', id: customer.id }),
  });
  const act = (asked: TimelineAction) => {
    if (asked.what === 'agreement') go(paths.agreement(asked.id));
    else if (asked.what === 'return') go(paths.returnGoods(asked.id));
    else if (asked.what === 'cheque') go(paths.cheque(asked.id));
    else if (asked.what === 'letter') go(paths.letters(asked.id));
    else if (!undo(asked)) setAction(asked);
  };
  return (
    <Page title={customer.name} actions={<CustomerActions actions={actions} isCovered={action !== null} />}>
      <div className={classes.file}>
        <CustomerHead customer={customer} pills={customerPills(customer, summary, lines, segment.segment)} />
        <ProbableDuplicate customer={customer} />
        <FigureStrip figures={customerFigures(file, lines, today)} />
        <AccountNotes file={file} onAct={act} />
        <div className={classes.panels}>
          <OpenInstallments lines={lines} today={today} />
          <Timeline entries={entries} talks={talks} today={today} onAct={act} />
        </div>
      </div>
      <FileDialogs file={file} action={action} onClose={() => setAction(null)} onAct={act} />
    </Page>
  );
};
