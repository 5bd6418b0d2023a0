import { riskReasonText } from '@shared/rules/risk/risk-score';
import { segmentText } from '@shared/rules/risk/segment';
import type { ConversationView } from './conversation-view';
import classes from './RiskFold.module.css';

/** How likely the next installment is late, and why the app thinks so; folded until asked for. */
export const RiskFold = ({ view: { risk, segment } }: { readonly view: ConversationView }) => (
  <details className={classes.fold}>
    <summary>
      Risco {risk.score} de 100: {risk.reasons[0]?.text}
    </summary>
    <ul>
      {risk.reasons.map((reason) => (
        <li key={reason.kind}>{riskReasonText(reason)}</li>
      ))}
    </ul>
    <p>
      <strong>{segmentText[segment.segment]}</strong>: {segment.reason}. O risco é a chance, em 100, de a
      próxima parcela atrasar.
    </p>
  </details>
);
