import { greeting } from '../greeting';
import { type VariableSource, variablesFor } from './variables';

const opening = (name: string, shop: string, hour: number): string =>
  name === ''
    ? `${greeting(hour)}, aqui é da ${shop}. Confirme que fala com a pessoa certa.`
    : `${greeting(hour)}, aqui é da ${shop}. Falo com ${name}?`;

const matter = (source: VariableSource): string[] => {
  const { parcelas, valor, vencimento, detalhe_encargos } = variablesFor(source);
  const { installments, firstDay } = source.facts;
  if (firstDay === undefined) return [];
  const one = installments.length === 1;
  const past = firstDay < source.today;
  const verb = one ? (past ? 'venceu' : 'vence') : past ? 'venceram' : 'vencem';
  return [`${one ? 'A' : 'As'} ${parcelas} ${verb} ${vencimento}: hoje, ${valor}${detalhe_encargos}.`];
};

/** What to say on the phone, in order (domain.md F.4). To others than the customer, nothing of the matter. */
export const callScript = (source: VariableSource): string[] => {
  const { primeiro_nome, loja } = variablesFor(source);
  return [
    opening(primeiro_nome, loja, source.hour),
    'Se atender outra pessoa, diga só que é assunto particular e que liga depois.',
    ...matter(source),
    'Ouça com calma e anote o motivo.',
    'Ofereça duas opções: outro dia, ou dividir em partes.',
    'Repita o dia e o valor combinados, e agradeça.',
  ];
};
