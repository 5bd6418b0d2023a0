import { useShop } from '@renderer/data/shop-context';
import { Money } from '@renderer/ui/Money';
import { relativeDay } from '@shared/calendar/format';
import { reasonName } from '@shared/rules/cheques/move-words';
import { shortDay } from '@shared/rules/reasons';
import type { ConversationView } from './conversation-view';
import classes from './TalkInstallments.module.css';

const SHOWN = 3;

/** The cheques that came back and are not made good: what the customer is asked to exchange. */
export const TalkCheques = ({ view: { cameBack } }: { readonly view: ConversationView }) => {
  const { today } = useShop();
  if (cameBack.length === 0) return null;
  const hidden = cameBack.length - SHOWN;
  return (
    <table className={classes.table} aria-label="Cheques que voltaram">
      <tbody>
        {cameBack.slice(0, SHOWN).map(({ cheque, last }) => (
          <tr key={cheque.id}>
            <td className={classes.what} title={reasonName(last.reason)}>
              Cheque {cheque.number}: {reasonName(last.reason)}
            </td>
            <td>
              voltou {shortDay(last.day, today)} <small>{relativeDay(last.day, today)}</small>
            </td>
            <td className={classes.amount}>
              <Money cents={cheque.cents} />
            </td>
          </tr>
        ))}
        {hidden > 0 && (
          <tr>
            <td colSpan={3}>e mais {hidden} na gaveta</td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
