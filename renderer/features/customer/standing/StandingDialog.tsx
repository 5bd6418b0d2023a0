import { Group, Modal } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { RISK_START } from '@shared/rules/risk/risk-score';
import { segmentText } from '@shared/rules/risk/segment';
import classes from './StandingDialog.module.css';
import type { StandingView } from './standing-view';

interface StandingDialogProps {
  readonly name: string;
  readonly view: StandingView;
  readonly onClose: () => void;
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

/** Everything the account tells today: how the customer pays and why, and the chance of the next delay. */
export const StandingDialog = ({ name, view, onClose }: StandingDialogProps) => {
  const { segment, risk, flags } = view;
  return (
    <Modal opened onClose={onClose} title={`Situação de ${name}`} size={860}>
      <div className={classes.standing}>
        <section aria-label="Hoje">
          <h3>Hoje</h3>
          {flags.length === 0 ? (
            <p className={classes.how}>Nada a lembrar por enquanto.</p>
          ) : (
            <ul>
              {flags.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <h3>Como paga</h3>
          <p>
            <b>{segmentText[segment.segment]}</b>: {segment.reason}.
          </p>
        </section>
        <section aria-label="Próxima parcela">
          <h3>
            Chance de atrasar a próxima <span>{risk.score} em 100</span>
          </h3>
          <table>
            <tbody>
              {risk.reasons.map(({ kind, points, text }) => (
                <tr key={kind}>
                  <td>{text}</td>
                  <td>{signed(points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes.how}>
            Todos começam em {RISK_START}. É uma estimativa pelo que já aconteceu: só a loja vê, e quem decide
            é você.
          </p>
        </section>
      </div>
      <Group justify="flex-end" mt="md">
        <ActionButton keyHint="Esc" onClick={onClose} data-autofocus>
          Fechar
        </ActionButton>
      </Group>
    </Modal>
  );
};
