import { Sums } from '@renderer/ui/Sums';
import type { CreditCost } from '@shared/domain/credit-cost';
import type { Terms } from '@shared/domain/terms';
import { costRates, costSums, earlyNote, extraDaysText, yearlyNote } from './cost-words';
import classes from './PlanPanel.module.css';
import { lateTermsText } from './sell-words';

/** What the plan costs, as the customer has to be told before the sale is closed (CDC arts. 52 and 54-B). */
export const PlanCost = ({ cost, terms }: { readonly cost: CreditCost; readonly terms: Terms }) => {
  const notes = [extraDaysText(cost), yearlyNote(cost), `${lateTermsText(terms)} ${earlyNote(cost)}`].filter(
    (note) => note !== null,
  );
  return (
    <>
      <Sums sums={costSums(cost)} />
      {cost.interestCents > 0 && (
        <dl className={classes.rates}>
          {costRates(cost).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={classes.notes}>
        {notes.map((note) => (
          <p key={note} className={classes.terms}>
            {note}
          </p>
        ))}
      </div>
    </>
  );
};
