import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import { IconBulb } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './ReadingCard.module.css';
import { readingTitle } from './reading-words';
import type { Reading } from './use-answering';

interface ReadingCardProps {
  readonly reading: Reading;
  readonly onAccept: () => void;
}

/** What the text was understood as. It waits for the owner: Enter takes it. */
export const ReadingCard = ({ reading: { understanding, proposal }, onAccept }: ReadingCardProps) => {
  const { today } = useShop();
  const accept = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each text, so that Enter answers what is on the screen
  useEffect(() => accept.current?.querySelector('button')?.focus(), [understanding]);
  const { kind, reason } = understanding;
  return (
    <section className={classes.card} aria-label="O que entendemos" aria-live="polite">
      <IconBulb size={20} aria-hidden />
      <div>
        <p className={classes.said}>{readingTitle(understanding, today)}</p>
        <p className={classes.then}>
          {reason && <>Motivo: {nonPaymentReasonLabel(reason).toLowerCase()}. </>}
          {kind !== 'other' && proposal.nextStep}
        </p>
      </div>
      <div ref={accept}>
        <ActionButton primary={kind !== 'other'} keyHint="Enter" onClick={onAccept}>
          {kind === 'other' ? 'Outra resposta' : proposal.log.promise ? 'É isso: conferir' : 'É isso'}
        </ActionButton>
      </div>
    </section>
  );
};
