import { useShop } from '@renderer/data/shop-context';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { dayLimits } from '@shared/rules/dues';
import { standingText, takeOffText } from '@shared/rules/legal/listing-text';
import { takeOffOf } from '@shared/rules/legal/take-off';
import { IconCalendarCheck, IconSignRight } from '@tabler/icons-react';
import type { AccountNoteProps } from '../AccountNotes';
import classes from '../Note.module.css';
import { decideText } from './decide-text';

/** An entry that stands, one that has to be taken off, or that it is time to decide. */
export const LegalNote = ({ file, onAct }: AccountNoteProps) => {
  const { today, terms } = useShop();
  const { customer, legalSteps, installments, agreements } = file;
  const decide = () => onAct({ what: 'decide', id: customer.id });
  useShortcuts({ d: decide });
  const standing = legalSteps.filter((step) => step.standing === 1);
  const text = decideText(file, dayLimits(today, terms.holidays));
  return (
    <>
      {standing.map((step) => {
        const due = takeOffOf({ step, installments, agreements }, today, terms.holidays);
        return (
          <div key={step.id} className={due ? classes.loud : classes.note}>
            {due ? <IconCalendarCheck size={20} aria-hidden /> : <IconSignRight size={20} aria-hidden />}
            <span>{due ? takeOffText(due, today) : standingText(step, today)}.</span>
            <TextButton onClick={() => onAct({ what: 'end-step', id: step.id })}>Anotar retirada</TextButton>
          </div>
        );
      })}
      {text !== '' && (
        <div className={classes.note}>
          <IconSignRight size={20} aria-hidden />
          <span>{text}</span>
          <TextButton keyHint="D" onClick={decide}>
            Próximos passos
          </TextButton>
        </div>
      )}
    </>
  );
};
