import type { Moment } from '@renderer/features/talk';
import { formatDay } from '@shared/calendar/format';
import { outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { formatMoney } from '@shared/money/format';
import { shopIdentification } from '@shared/rules/messages/identification';
import classes from './LetterPreview.module.css';
import type { WrittenLetter } from './letter-text';

interface LetterPreviewProps {
  readonly letter: WrittenLetter;
  readonly moment: Moment;
}

const Amounts = ({ letter: { facts }, moment: { today, terms } }: LetterPreviewProps) => (
  <table className={classes.amounts} aria-label="Parcelas da carta">
    <tbody>
      {facts.installments.map((installment) => {
        const { feeCents, interestCents } = lateCharges(installment, today, terms);
        return (
          <tr key={installment.id}>
            <td>
              {installment.number} de {installment.count}
            </td>
            <td>{formatDay(installment.dueDay)}</td>
            <td>{formatMoney(outstandingCents(installment) + feeCents + interestCents)}</td>
          </tr>
        );
      })}
      <tr className={classes.total}>
        <td colSpan={2}>Total de hoje</td>
        <td>{formatMoney(facts.totalCents)}</td>
      </tr>
    </tbody>
  </table>
);

/** The words of the letter, as they will stand on the paper. */
export const LetterPreview = ({ letter, moment }: LetterPreviewProps) => {
  const { subject, salutation, paragraphs, nextSteps } = letter.parts;
  return (
    <article className={classes.paper} aria-label="Texto da carta">
      <p className={classes.shop}>{shopIdentification(moment.shop)}</p>
      <p className={classes.subject}>{subject}</p>
      {salutation !== '' && <p>{salutation}</p>}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {letter.facts.installments.length > 0 && <Amounts letter={letter} moment={moment} />}
      {nextSteps.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
};
