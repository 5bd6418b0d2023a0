import { IconScale } from '@tabler/icons-react';
import classes from './OwnerDecides.module.css';

/** Overdue for so long that nothing is prepared by itself: what the owner can choose from. */
export const OwnerDecides = () => (
  <section className={classes.decide} aria-label="Você decide">
    <IconScale size={20} aria-hidden />
    <div>
      <strong>Já faz mais de 60 dias: o próximo passo é decisão sua.</strong>
      <p>
        Nenhuma mensagem foi preparada. Um acordo costuma trazer mais do que qualquer outro caminho; na ficha
        ficam a carta e o que você decidir.
      </p>
    </div>
  </section>
);
