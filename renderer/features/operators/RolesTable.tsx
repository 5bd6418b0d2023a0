import { IconCheck, IconKey } from '@tabler/icons-react';
import classes from './Operators.module.css';

/** What a cashier does, in the words of the counter; an owner does all of it. */
const ROLES = [
  {
    title: 'O caixa faz sozinho',
    icon: IconCheck,
    tone: 'alone',
    lines: [
      'Vender, receber, caderneta e cheques',
      'Conversar, cadastrar e corrigir cadastros',
      'Acordo e desconto dentro da política',
      'Desfazer o que não mexe com dinheiro',
    ],
  },
  {
    title: 'O caixa pede o PIN do dono',
    icon: IconKey,
    tone: 'asks',
    lines: [
      'Desfazer venda, recebimento, cheque ou acordo',
      'Acordo fora da política',
      'Dispensar mais encargos do que o limite',
      'Mudar limites de crédito e vender acima deles',
      'Ajustes, pessoas, importar, exportar, restaurar',
    ],
  },
] as const;

export const RolesTable = () => (
  <div className={classes.card}>
    {ROLES.map(({ title, icon: IconOf, tone, lines }) => (
      <section key={title} aria-label={title}>
        <h3 className={classes.heading}>{title}</h3>
        <ul className={classes.role} data-tone={tone}>
          {lines.map((line) => (
            <li key={line}>
              <IconOf size={16} aria-hidden />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <p className={classes.soft}>O dono faz tudo sozinho.</p>
  </div>
);
