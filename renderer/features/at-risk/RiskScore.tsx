import classes from './RiskScore.module.css';

/** The chance in 100 that the next installment is late, as a number over a measure. */
export const RiskScore = ({ score }: { readonly score: number }) => (
  <span className={classes.score} title={`Risco ${score} de 100`}>
    <span className={classes.number}>{score}</span>
    <span className={classes.measure} aria-hidden>
      <span style={{ width: `${score}%` }} />
    </span>
  </span>
);
