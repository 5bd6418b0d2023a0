import classes from './HelpScreen.module.css';

const STEPS = [
  [
    'Abra Hoje',
    'A fila já vem pronta: quem paga hoje, quem lembrar antes do vencimento e com quem conversar.',
  ],
  [
    'Converse',
    'Enter prepara a mensagem. Leia, mude o que quiser e envie. Na volta, anote o que o cliente disse.',
  ],
  ['Venda', 'F2. Escolha o cliente, o valor, a entrada e as parcelas. Imprima o carnê na hora.'],
  ['Anote na caderneta', 'Escreva “pão 8,50” e tecle Enter. No dia combinado, ela fecha e vira parcela.'],
  [
    'Receba',
    'F3. O Em Dia mostra o que cada real paga antes de salvar. Multa e juros podem ser dispensados. O recibo sai no fim.',
  ],
  [
    'Combine de novo',
    'Quem não consegue pagar tudo pode fazer um acordo: entrada, desconto e parcelas que cabem no mês.',
  ],
  ['Guarde uma cópia', 'Ctrl B no fim do dia. O aviso no alto da tela diz se a cópia foi conferida.'],
] as const;

export const DaysRound = () => (
  <section className={classes.card} aria-labelledby="round">
    <h2 id="round" className={classes.heading}>
      A volta do dia
    </h2>
    <ol className={classes.steps}>
      {STEPS.map(([title, text]) => (
        <li key={title}>
          <strong>{title}.</strong> {text}
        </li>
      ))}
    </ol>
  </section>
);
