import { sampleFacts } from './sample';
import { type ClauseVariable, clauseVariableNames, clauseVariables } from './variables';

const SAYS: Readonly<Record<ClauseVariable, string>> = {
  loja: 'Nome da loja',
  documento_da_loja: 'CPF ou CNPJ da loja',
  endereco_da_loja: 'Endereço da loja',
  cidade: 'Cidade da loja',
  cliente: 'Nome do cliente',
  documento_do_cliente: 'CPF ou CNPJ do cliente',
  endereco_do_cliente: 'Endereço do cliente',
  numero: 'Número do acordo',
  data: 'Dia do acordo',
  valor_original: 'O que estava em aberto, sem multa e juros',
  acrescimos: 'Multa e juros até o dia do acordo',
  desconto: 'Desconto',
  desconto_por_extenso: 'Desconto por extenso',
  total: 'Valor combinado, já com o desconto',
  total_por_extenso: 'Valor combinado por extenso',
  entrada: 'Entrada',
  entrada_por_extenso: 'Entrada por extenso',
  parcelas: 'Quantas parcelas e de quanto',
  primeira_parcela: 'Dia da primeira parcela',
  ultima_parcela: 'Dia da última parcela',
  juros_do_acordo: 'Juros do parcelamento, em reais',
  taxa_ao_mes: 'Juros do parcelamento, por mês',
  taxa_ao_ano: 'Juros do parcelamento, por ano, taxa efetiva',
  total_a_pagar: 'Entrada e parcelas somadas, com os juros',
  encargos_por_atraso: 'Multa e juros por atraso, como estão em Ajustes',
  carencia: 'A frase dos dias sem acréscimo, onde há',
  multa: 'Multa por atraso, como está em Ajustes',
  juros: 'Juros por mês de atraso, como estão em Ajustes',
  limite_de_atraso: 'Quando a loja pode mandar o aviso; escreva depois de “chegando a”',
  parcelas_sem_pagar: 'Parcelas sem pagar até o aviso',
  dias_de_atraso: 'Dias de atraso até o aviso',
  dias_de_aviso: 'Dias que o aviso dá',
  chave_pix: 'Chave Pix da loja',
};

export interface ClauseVariableHelp {
  readonly name: ClauseVariable;
  /** What it says, for the owner. */
  readonly says: string;
  /** As it comes out for an invented agreement. */
  readonly example: string;
}

/** Everything a clause may name, in the order of the list beside the editor. */
export const clauseVariableHelp: readonly ClauseVariableHelp[] = (() => {
  const examples = clauseVariables(sampleFacts);
  return clauseVariableNames.map((name) => ({ name, says: SAYS[name], example: examples[name] }));
})();
