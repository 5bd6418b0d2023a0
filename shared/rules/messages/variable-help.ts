import { sampleSource } from './sample';
import { AMOUNTS_MARK, type VariableName, variableNames, variablesFor } from './variables';

const DESCRIPTIONS: Readonly<Record<VariableName, string>> = {
  primeiro_nome: 'Primeiro nome',
  tratamento: 'Primeiro nome com Sr. ou Sra., conforme o cadastro',
  prezado: 'Começo de e-mail ou carta',
  voce: 'Você, o senhor ou a senhora, conforme o cadastro',
  quem: 'Com quem se quer falar: Maria, a Sra. Maria, o Sr. João',
  bom_dia: 'Bom dia, Boa tarde ou Boa noite, conforme a hora',
  loja: 'Nome da loja',
  da_loja: 'Nome da loja com da, do ou das',
  parcelas: 'A parcela ou as parcelas de que se fala',
  total_parcelas: 'Quantas parcelas',
  valor: 'Valor de hoje, com multa e juros',
  valor_original: 'Valor sem multa e juros',
  multa: 'Multa',
  juros: 'Juros',
  detalhe_encargos: 'Valor original, multa e juros entre parênteses; escreva logo depois de {valor}',
  vencimento: 'Dia do vencimento',
  dias_atraso: 'Dias desde o vencimento mais antigo',
  hoje: 'Dia de hoje',
  prazo_resposta: 'Dez dias a partir de hoje',
  pix: 'Chave Pix da loja; sem chave, a linha não aparece',
  pix_copia_e_cola: 'Pix copia e cola já com o valor; é comprido e não vai em SMS',
  combinado_valor: 'Valor prometido',
  combinado_dia: 'Dia prometido; escreva depois de “para”',
  combinado_pago: 'O que já entrou da promessa',
  combinado_falta: 'O que falta da promessa',
  acordo_prazo: 'Até quando o acordo pode ser posto em dia; escreva depois de “até”',
  detalhe_proposta: 'Entrada e parcelas da proposta; escreva logo depois de “proposta”',
  proposta_prazo: 'Até quando a proposta vale; escreva depois de “até”',
  detalhe_pago: 'O valor que acabou de ser pago; escreva logo depois de “pagamento”',
  detalhe_cheque: 'Valor e data do cheque; escreva logo depois de “cheque”',
  motivo_cheque: 'Motivo da devolução; escreva logo depois de “voltou”',
  quadro_valores: 'Na carta, o quadro com as parcelas e os valores, em um parágrafo só dele',
  aviso_gravacao: 'Na ligação, o aviso de gravação que SP e RJ pedem',
  loja_identificacao: 'Nome, CPF ou CNPJ e endereço da loja (CDC, art. 42-A)',
  assinatura: 'Nome e telefone da loja',
};

export interface VariableHelp {
  readonly name: VariableName;
  /** What it says, for the owner. */
  readonly says: string;
  /** As it comes out for an invented customer. */
  readonly example: string;
}

/** Everything a text may name, in the order of the list beside the editor. With a capital it begins a sentence. */
export const variableHelp: readonly VariableHelp[] = (() => {
  const { aviso_gravacao } = variablesFor(sampleSource, { channel: 'call' });
  const examples = { ...variablesFor(sampleSource), aviso_gravacao, quadro_valores: AMOUNTS_MARK };
  return variableNames.map((name) => ({ name, says: DESCRIPTIONS[name], example: examples[name].trim() }));
})();
