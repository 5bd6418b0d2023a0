import { Checklist } from '@renderer/ui/Checklist';
import classes from './LegalDialog.module.css';
import type { LegalOption } from './legal-view';

interface LegalItemsProps {
  readonly option: LegalOption;
  readonly confirmed: readonly string[];
  readonly onConfirm: (ids: readonly string[]) => void;
}

/** What is confirmed before a step, and what follows from it; or why it is not offered. */
export const LegalItems = ({ option, confirmed, onConfirm }: LegalItemsProps) => {
  const { before, after, isOffered, text } = option;
  return isOffered ? (
    <Checklist before={before} after={after} confirmed={confirmed} onConfirm={onConfirm} />
  ) : (
    <p className={classes.held}>Agora não: {text}</p>
  );
};
