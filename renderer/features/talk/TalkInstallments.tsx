import { useShop } from '@renderer/data/shop-context';
import { Money } from '@renderer/ui/Money';
import { relativeDay } from '@shared/calendar/format';
import { amountDue } from '@shared/domain/late-charges';
import { shortDay } from '@shared/rules/reasons';
import { installmentsText } from '@shared/wording/counted';
import type { ConversationView } from './conversation-view';
import classes from './TalkInstallments.module.css';

const SHOWN = 5;

const moreText = (count: number): string => `e mais ${installmentsText(count)}`;

/** The installments the conversation is about: what a caller is asked for on the phone. */
export const TalkInstallments = ({ view }: { readonly view: ConversationView }) => {
  const { today, terms } = useShop();
  const { installments } = view.facts;
  if (installments.length === 0) return null;
  const hidden = installments.length - SHOWN;
  return (
    <table className={classes.table} aria-label="Parcelas desta conversa">
      <tbody>
        {installments.slice(0, SHOWN).map((installment) => (
          <tr key={installment.id}>
            <td className={classes.what}>{installment.description}</td>
            <td>
              {installment.number}/{installment.count}
            </td>
            <td>
              {shortDay(installment.dueDay, today)} <small>{relativeDay(installment.dueDay, today)}</small>
            </td>
            <td className={classes.amount}>
              <Money cents={amountDue(installment, today, terms)} />
            </td>
          </tr>
        ))}
        {hidden > 0 && (
          <tr>
            <td colSpan={4}>{moreText(hidden)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
