import classes from './HelpScreen.module.css';

const RULES = [
  [
    'Respeito ao falar de atraso',
    'Nada de ameaça, constrangimento ou recado por terceiros. Valor errado cobrado e pago volta em dobro. Por isso o Em Dia só sugere mensagens em dia e hora razoáveis.',
    'CDC, arts. 42 e 71',
  ],
  [
    'A loja se identifica',
    'Todo papel que pede um pagamento traz nome, endereço e CPF ou CNPJ da loja.',
    'CDC, art. 42-A',
  ],
  ['Multa por atraso', 'Até 2% da parcela, uma vez só.', 'CDC, art. 52, § 1º'],
  [
    'Juros por atraso',
    'O limite seguro é 1% ao mês, simples, por dia de atraso, e combinado por escrito.',
    'CC, art. 406; Lei da Usura',
  ],
  ['Pagar antes', 'Quem antecipa paga menos: os juros embutidos saem na proporção.', 'CDC, art. 52, § 2º'],
  ['Recibo', 'Quem paga tem direito ao recibo, com valor, data e o que foi pago.', 'CC, arts. 319 e 320'],
] as const;

export const LawInShort = () => (
  <section className={classes.card} aria-labelledby="law">
    <h2 id="law" className={classes.heading}>
      A lei em palavras simples
    </h2>
    <dl className={classes.rules}>
      {RULES.map(([title, text, source]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {text} <span className={classes.source}>{source}</span>
          </dd>
        </div>
      ))}
    </dl>
    <p className={classes.note}>
      CDC é o Código de Defesa do Consumidor; CC, o Código Civil. Em caso de dúvida, fale com um advogado.
    </p>
  </section>
);
