import { Progress, Text } from '@mantine/core';
import classes from './IntegrityScreen.module.css';

/** While the records are looked through; the rest of the app goes on working. */
export const CheckProgress = ({ share }: { readonly share: number }) => (
  <div className={classes.running} role="status">
    <Text fw={600}>Conferindo todos os registros…</Text>
    <Text className={classes.note}>
      Cada saldo é refeito a partir dos recebimentos. Você pode continuar trabalhando em outra tela.
    </Text>
    <Progress value={Math.round(share * 100)} aria-label="Andamento da conferência" />
  </div>
);
