import { useShop } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { segmentText } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';
import { IconUserHeart } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
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
  const [, go] = useLocation();
  const prepare = () => go(paths.prepare(file.customer.id));
  // The way to the table is worth showing where there is something to come to terms about.
  const hasDue = file.summary.openCount > (file.summary.awaitingCount ?? 0);
  useShortcuts({ i: open, m: more, b: hasDue ? prepare : undefined });
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
      {hasDue && (
        <TextButton keyHint="B" onClick={prepare}>
          Preparar conversa
        </TextButton>
      )}
      <TextButton keyHint="M" onClick={more}>
        Mais opções
      </TextButton>
      {isOpen && <StandingDialog name={file.customer.name} view={view} onClose={() => setOpen(false)} />}
    </div>
  );
};
