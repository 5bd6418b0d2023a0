import { Money } from '@renderer/ui/Money';
import { formatDay } from '@shared/calendar/format';
import { outstandingCents } from '@shared/domain/installment';
import { shopIdentification } from '@shared/rules/messages/identification';
import { letterParts } from '@shared/rules/messages/letter-parts';
import { AMOUNTS_MARK } from '@shared/rules/messages/variables';
import type { PaperProps } from './PreviewPaper';
import classes from './PreviewPaper.module.css';

const Amounts = ({ filled: { source } }: Pick<PaperProps, 'filled'>) => (
  <table className={classes.amounts}>
    <tbody>
      {source.facts.installments.map((installment) => (
        <tr key={installment.id}>
          <td>
            Parcela {installment.number}/{installment.count}
          </td>
          <td>{formatDay(installment.dueDay)}</td>
          <td>
            <Money cents={outstandingCents(installment)} />
          </td>
        </tr>
      ))}
      <tr>
        <td colSpan={2}>Total em {formatDay(source.today)}</td>
        <td>
          <Money cents={source.facts.totalCents} weight={600} />
        </td>
      </tr>
    </tbody>
  </table>
);

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place.
    <p key={index}>{text}</p>
  ));

/** The letter on its sheet: the paper brings the head, the Pix and the signature by itself. */
export const LetterPaper = ({ filled }: PaperProps) => {
  const { subject, salutation, paragraphs, nextSteps } = letterParts(filled);
  return (
    <article className={classes.letter}>
      <p className={classes.letterHead}>{shopIdentification(filled.source.shop)}</p>
      <h4>{subject}</h4>
      {salutation && <p>{salutation}</p>}
      <Paragraphs texts={paragraphs} />
      {filled.text.includes(AMOUNTS_MARK) && <Amounts filled={filled} />}
      <Paragraphs texts={nextSteps} />
      <p className={classes.letterFoot}>O Pix e a assinatura da loja entram por si na impressão.</p>
    </article>
  );
};
