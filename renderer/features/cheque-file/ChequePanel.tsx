import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { useShop } from '@renderer/data/shop-context';
import { useHandedCheque } from '@renderer/stores/handed-cheque';
import { useTalk } from '@renderer/stores/talk';
import { ActionBar } from '@renderer/ui/ActionBar';
import { EventTimeline } from '@renderer/ui/EventTimeline';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { agreementsOf, isMadeGood, madeGoodText } from '@shared/rules/cheques/made-good';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ChequeFacts } from './ChequeFacts';
import type { ChequeFileProps } from './ChequeFile';
import { ChequeHead } from './ChequeHead';
import classes from './ChequePanel.module.css';
import { CoverList } from './CoverList';
import { coverLines } from './cover-lines';
import { Deadlines } from './Deadlines';
import { DeadlineWarnings } from './DeadlineWarnings';
import { MadeGood } from './MadeGood';
import { PanelDialogs } from './PanelDialogs';
import { type PanelAction, panelActions } from './panel-actions';
import { ReturnBox } from './ReturnBox';
import { returnStory } from './return-story';
import { chequeTimeline } from './timeline';

interface ChequePanelProps extends Omit<ChequeFileProps, 'chequeId'> {
  readonly file: ChequeFileRecords;
}

/** After these the customer has it. */
const HANDED_BACK: readonly PanelAction['what'][] = ['redeem', 'replace'];

/** The sheet of one cheque, as high as what it stands in. */
export const ChequePanel = ({ file, isCovered = false }: ChequePanelProps) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const openTalk = useTalk((talk) => talk.open);
  const [chosen, setChosen] = useState<PanelAction | null>(null);
  const showPaper = useHandedCheque((paper) => paper.show);
  const { cheque, customer, installments, agreements } = file;
  const story = returnStory(cheque, today);
  const good = isMadeGood(cheque, installments)
    ? madeGoodText(agreementsOf(cheque, installments, agreements))
    : null;
  const act = (action: PanelAction) => {
    if (action.what === 'talk') openTalk(customer.id);
    else setChosen(action);
  };
  useShortcuts(isCovered ? {} : { f: () => go(paths.customer(customer.id)) });
  return (
    <article className={classes.panel} aria-label={`Cheque ${cheque.number}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what has to be scrolled is reached by the keyboard */}
      <div className={classes.body} tabIndex={0}>
        <ChequeHead file={file} today={today} />
        {good ? <MadeGood text={good} story={story} /> : story && <ReturnBox story={story} />}
        {!good && <DeadlineWarnings cheque={cheque} today={today} />}
        <ChequeFacts file={file} />
        <CoverList lines={coverLines(file, today)} />
        {!good && <Deadlines cheque={cheque} />}
        <EventTimeline entries={chequeTimeline(cheque)} today={today} />
      </div>
      <ActionBar
        actions={panelActions(file, today)}
        isCovered={isCovered}
        isWaiting={({ block }) => block !== null}
        onAct={act}
      />
      {chosen && (
        <PanelDialogs
          file={file}
          action={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            if (HANDED_BACK.includes(chosen.what))
              showPaper({ chequeId: cheque.id, customerId: customer.id });
          }}
        />
      )}
    </article>
  );
};
