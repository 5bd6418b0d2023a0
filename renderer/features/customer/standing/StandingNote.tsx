import { useShop } from '@renderer/data/shop-context';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { segmentText } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';
import { IconUserHeart } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountNoteProps } from '../AccountNotes';
import classes from '../Note.module.css';
import { StandingDialog } from './StandingDialog';
import { standingView } from './standing-view';

/** How the customer pays, on one line, and the ways to the reasons and to what is seldom done. */
export const StandingNote = ({ file, onAct }: AccountNoteProps) => {
  const { today, terms } = useShop();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const more = () => onAct({ what: 'more', id: file.customer.id });
  useShortcuts({ i: open, m: more });
  const view = standingView(file, today, terms);
  return (
    <div className={classes.note}>
      <IconUserHeart size={20} aria-hidden />
      <span className={classes.words}>
        <b>{upperFirst(segmentText[view.segment.segment])}</b>
        {`: ${view.segment.reason}`}
      </span>
      <TextButton keyHint="I" onClick={open}>
        Situação
      </TextButton>
      <TextButton keyHint="M" onClick={more}>
        Mais opções
      </TextButton>
      {isOpen && <StandingDialog name={file.customer.name} view={view} onClose={() => setOpen(false)} />}
    </div>
  );
};
