import { Kbd } from '@renderer/ui/Kbd';
import classes from './HelpScreen.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'K'], 'procurar cliente ou comando'],
  [['F1'], 'ajuda'],
  [['F2'], 'vender'],
  [['F3'], 'receber'],
  [['F4'], 'clientes'],
  [['F6'], 'clientes em risco'],
  [['Ctrl', '1'], 'Hoje; Ctrl 2 a 9, o menu na ordem'],
  [['M'], 'em Hoje, começar a rodada'],
  [['↑', '↓'], 'andar na lista'],
  [['Enter'], 'seguir adiante'],
  [['Esc'], 'voltar'],
  [['Ctrl', 'B'], 'cópia de segurança'],
  [['F10'], 'esconder os valores'],
  [['Ctrl', 'L'], 'bloquear ou trocar de pessoa, com PIN'],
];

export const KeyMap = () => (
  <section className={classes.card} aria-labelledby="keys">
    <h2 id="keys" className={classes.heading}>
      Teclas
    </h2>
    <table className={classes.keys}>
      <thead className={classes.unseen}>
        <tr>
          <th scope="col">Tecla</th>
          <th scope="col">O que faz</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(([keys, does]) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={classes.note}>
      As teclas de cada tela ficam escritas no rodapé dela. No Mac, use Cmd no lugar de Ctrl.
    </p>
  </section>
);
