import type { CreditAnalysis, CreditPart } from '@shared/rules/credit/analyse-credit';
import classes from './CreditDialog.module.css';

const pointsText = ({ pointsBp, mostPoints }: CreditPart): string =>
  `${(pointsBp / 100).toLocaleString('pt-BR', { maximumFractionDigits: 1 })} de ${mostPoints}`;

/** The score of an analysis, part by part, with the fact behind each. */
export const ScoreTable = ({ analysis }: { readonly analysis: CreditAnalysis }) => (
  <table className={classes.score}>
    <thead>
      <tr>
        <th scope="col" colSpan={2}>
          Análise
        </th>
        <th scope="col">
          <span className={classes.total}>{analysis.score}</span> de 100 pontos
        </th>
      </tr>
    </thead>
    <tbody>
      {analysis.parts.map((part) => (
        <tr key={part.kind} data-missing={part.isMissing || undefined}>
          <th scope="row">{part.label}</th>
          <td>
            {part.text}
            {part.isMissing && ': conta como neutro'}
          </td>
          <td>{pointsText(part)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
