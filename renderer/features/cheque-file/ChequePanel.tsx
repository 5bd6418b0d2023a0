import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ActionBar } from './ActionBar';
import { ChequeFacts } from './ChequeFacts';
import type { ChequeFileProps } from './ChequeFile';
import { ChequeHead } from './ChequeHead';
import classes from './ChequePanel.module.css';
import { ChequePaper } from './ChequePaper';
import { ChequeTimeline } from './ChequeTimeline';
import { CoverList } from './CoverList';
import { coverLines } from './cover-lines';
import { Deadlines } from './Deadlines';
import { PanelDialogs } from './PanelDialogs';
import { type PanelAction, panelActions } from './panel-actions';
import { ReturnBox } from './ReturnBox';
import { returnStory } from './return-story';
import { chequeTimeline } from './timeline';

interface ChequePanelProps extends Omit<ChequeFileProps, 'chequeId'> {
  readonly file: ChequeFileRecords;
}

/** The sheet of one cheque, as high as what it stands in. */
export const ChequePanel = ({ file, isCovered = false, onChanged }: ChequePanelProps) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const openTalk = useTalk((talk) => talk.open);
  const [chosen, setChosen] = useState<PanelAction | null>(null);
  /** Just now: its receipt goes with it. */
  const [isHandedBack, setHandedBack] = useState(false);
  const { cheque, customer } = file;
  const story = returnStory(cheque, today);
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
        {story && <ReturnBox story={story} />}
        <ChequeFacts file={file} />
        <CoverList lines={coverLines(file, today)} />
        <Deadlines cheque={cheque} today={today} />
        <ChequeTimeline entries={chequeTimeline(cheque)} today={today} />
      </div>
      <ActionBar actions={panelActions(file, today)} isCovered={isCovered} onAct={act} />
      {chosen && (
        <PanelDialogs
          file={file}
          action={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setHandedBack(chosen.what === 'redeem' || chosen.what === 'replace');
            setChosen(null);
            onChanged?.();
          }}
        />
      )}
      {isHandedBack && (
        <ChequePaper cheque={cheque} isSecondCopy={false} onClose={() => setHandedBack(false)} />
      )}
    </article>
  );
};
