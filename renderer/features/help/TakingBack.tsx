import classes from './HelpScreen.module.css';

export const TakingBack = () => (
  <section className={classes.card} aria-labelledby="taking-back">
    <h2 id="taking-back" className={classes.heading}>
      Errou? Desfaça
    </h2>
    <p className={classes.words}>
      A fita do dia, no pé da janela, mostra o que foi feito hoje e desfaz linha por linha.
    </p>
  </section>
);
