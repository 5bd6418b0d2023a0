import type { ReturnCode, ReturnGroup } from './return-reasons-facts';

export interface ReturnWords {
  /** As the bank's list has it. */
  readonly text: string;
  /** As a customer is told, inside a sentence. */
  readonly plain: string;
  /** What it means. */
  readonly meaning: string;
  /** What may be done. */
  readonly advice: string;
}

export const returnGroupNames: Readonly<Record<ReturnGroup, string>> = {
  1: 'Sem provisão de fundos',
  2: 'Impedimento ao pagamento',
  3: 'Irregularidade no cheque',
  4: 'Apresentação indevida',
  5: 'Emissão indevida',
  6: 'Cooperativa ou instituição contratada',
};

/** Motivos de devolução in the words of a shopkeeper. */
export const returnWords: Readonly<Record<ReturnCode, ReturnWords>> = {
  11: {
    text: 'Sem fundos, 1ª apresentação',
    plain: 'sem saldo na primeira apresentação',
    meaning: 'No dia em que o cheque chegou ao banco, não havia saldo na conta.',
    advice:
      'Converse antes: combine o dia em que haverá saldo e apresente mais uma vez, ou receba de outro jeito.',
  },
  12: {
    text: 'Sem fundos, 2ª apresentação',
    plain: 'sem saldo na segunda apresentação',
    meaning: 'O cheque foi ao banco duas vezes e nas duas não havia saldo.',
    advice:
      'Ele não vai mais ao banco: proponha resgatar ou trocar o cheque, com parcelas que caibam no mês.',
  },
  13: {
    text: 'Conta encerrada',
    plain: 'conta encerrada',
    meaning: 'A conta deste cheque já foi encerrada.',
    advice: 'Ele não vai mais ao banco: combine outra forma de pagar, ou um cheque de outra conta.',
  },
  14: {
    text: 'Prática espúria',
    plain: 'conta fora das regras do banco',
    meaning: 'O banco entendeu que a conta emitiu cheques fora do que estava combinado com ele.',
    advice: 'Ele não vai mais ao banco: combine outra forma de pagar.',
  },
  20: {
    text: 'Sustado ou revogado: roubo, furto ou extravio de folhas em branco',
    plain: 'folha avisada ao banco como perdida ou levada em branco',
    meaning: 'Quem tem a conta avisou o banco que a folha, ainda em branco, foi perdida, furtada ou roubada.',
    advice:
      'Pergunte com calma o que houve e receba de outro jeito: este não vai mais ao banco nem a protesto.',
  },
  21: {
    text: 'Sustado ou revogado',
    plain: 'cheque sustado',
    meaning: 'Quem assinou pediu ao banco que não pagasse este cheque; o banco não julga o motivo.',
    advice:
      'Ouça o motivo, que às vezes é a própria compra: resolvido, ele pode ser apresentado de novo ou trocado.',
  },
  22: {
    text: 'Divergência ou insuficiência de assinatura',
    plain: 'assinatura não confere',
    meaning: 'A assinatura do cheque não confere com a que o banco tem.',
    advice:
      'Peça um cheque novo no lugar deste, ou apresente de novo depois que a assinatura for acertada no banco.',
  },
  23: {
    text: 'Órgão público federal em desacordo com o DL 200',
    plain: 'cheque de órgão público fora das regras',
    meaning: 'É de um órgão público federal e foi emitido fora das regras dele.',
    advice: 'Peça ao órgão outra forma de pagar, ou apresente de novo depois que ele acertar o cheque.',
  },
  24: {
    text: 'Bloqueio judicial ou determinação do Banco Central',
    plain: 'conta bloqueada',
    meaning: 'A conta está bloqueada por ordem da Justiça ou do Banco Central.',
    advice: 'Combine outra forma de pagar, ou apresente de novo quando a conta for liberada.',
  },
  25: {
    text: 'Cancelamento de talonário pelo banco',
    plain: 'talão cancelado pelo banco',
    meaning: 'O banco cancelou o talão de onde saiu este cheque.',
    advice: 'Pergunte com calma de onde veio o cheque e receba de outro jeito: este não vai mais ao banco.',
  },
  26: {
    text: 'Inoperância temporária de transporte',
    plain: 'atraso no transporte do banco',
    meaning: 'O transporte do cheque entre os bancos falhou; quem assinou não teve culpa.',
    advice: 'Apresente de novo; o cliente não precisa fazer nada.',
  },
  27: {
    text: 'Feriado municipal não previsto',
    plain: 'feriado na cidade da agência',
    meaning: 'Era feriado na cidade da agência, e o banco não conferiu o cheque.',
    advice: 'Apresente de novo no próximo dia útil; o cliente não precisa fazer nada.',
  },
  28: {
    text: 'Sustado ou revogado: roubo, furto ou extravio',
    plain: 'cheque avisado ao banco como perdido ou levado',
    meaning: 'Quem tem a conta avisou o banco que este cheque foi perdido, furtado ou roubado.',
    advice:
      'Pergunte com calma o que houve e receba de outro jeito: este não vai mais ao banco nem a protesto.',
  },
  29: {
    text: 'Falta de confirmação do recebimento do talonário',
    plain: 'talão ainda não confirmado no banco',
    meaning: 'Quem tem a conta ainda não confirmou ao banco que recebeu o talão.',
    advice: 'Peça que confirme no banco e apresente de novo.',
  },
  30: {
    text: 'Furto ou roubo de cheque (malote)',
    plain: 'cheque levado no transporte do banco',
    meaning: 'O cheque foi furtado ou roubado no caminho entre os bancos.',
    advice: 'Fale com o seu banco, avise o cliente sem alarme e combine outra forma de pagar.',
  },
  31: {
    text: 'Erro formal (data, mês em número, assinatura, valor por extenso)',
    plain: 'erro no preenchimento',
    meaning: 'Falta algo no preenchimento: data, mês por extenso, assinatura ou valor por extenso.',
    advice: 'Peça ao cliente que acerte ou troque o cheque, e apresente de novo.',
  },
  32: {
    text: 'Carimbo de compensação ausente ou irregular',
    plain: 'falta o carimbo do banco',
    meaning: 'O banco que recebeu o depósito não carimbou, ou carimbou errado.',
    advice: 'Leve ao seu banco para acertar e apresente de novo; o cliente não precisa fazer nada.',
  },
  33: {
    text: 'Divergência de endosso',
    plain: 'assinatura do verso não confere',
    meaning: 'A assinatura do verso não combina com o nome de quem devia receber o cheque.',
    advice: 'Confira o verso com o seu banco, acerte e apresente de novo.',
  },
  34: {
    text: 'Apresentado por banco diferente do escrito no cruzamento',
    plain: 'cruzado para outro banco',
    meaning: 'Entre as duas linhas do cruzamento está o nome de um banco, e o depósito foi em outro.',
    advice: 'Deposite no banco escrito no cruzamento, ou peça a troca do cheque.',
  },
  35: {
    text: 'Fraudado, adulterado ou rasurado',
    plain: 'rasura ou alteração no cheque',
    meaning: 'O banco viu rasura ou alteração neste cheque.',
    advice:
      'Não tire conclusões: mostre o cheque ao cliente e peça outro; este não vai mais ao banco nem a protesto.',
  },
  36: {
    text: 'Mais de um endosso',
    plain: 'passado adiante mais de uma vez',
    meaning: 'O cheque foi passado adiante mais de uma vez, o que antes não se aceitava.',
    advice: 'Este motivo deixou de existir: confira o número com o seu banco e apresente de novo.',
  },
  37: {
    text: 'Registro inconsistente',
    plain: 'dados do banco não bateram',
    meaning: 'Os dados do cheque que os bancos trocaram não bateram.',
    advice: 'Peça ao seu banco que acerte e apresente de novo; o cliente não precisa fazer nada.',
  },
  38: {
    text: 'Assinatura digital ausente ou inválida',
    plain: 'falha na remessa do banco',
    meaning: 'A imagem foi sem a assinatura eletrônica do banco; nada a ver com a assinatura do cliente.',
    advice: 'Peça ao seu banco que apresente de novo; o cliente não precisa fazer nada.',
  },
  39: {
    text: 'Imagem fora do padrão',
    plain: 'imagem do cheque não foi lida',
    meaning: 'A imagem do cheque que o banco mandou não pôde ser lida.',
    advice: 'Apresente de novo, com a imagem nítida; o cliente não precisa fazer nada.',
  },
  40: {
    text: 'Moeda inválida',
    plain: 'valor que não está em reais',
    meaning: 'O valor deste cheque não está em reais.',
    advice: 'Peça um cheque em reais ou outra forma de pagar.',
  },
  41: {
    text: 'Apresentado a banco que não é o do cheque',
    plain: 'enviado ao banco errado',
    meaning: 'O cheque foi mandado a um banco que não é o dele.',
    advice: 'Fale com o seu banco e apresente de novo; o cliente não precisa fazer nada.',
  },
  42: {
    text: 'Não compensável na sessão em que foi apresentado',
    plain: 'enviado na remessa errada',
    meaning: 'O banco mandou o cheque em uma remessa que não era a dele.',
    advice: 'Fale com o seu banco e apresente de novo; o cliente não precisa fazer nada.',
  },
  43: {
    text: 'Devolvido antes por 21, 22, 23, 24, 31 ou 34, e o motivo continua',
    plain: 'o que o fez voltar antes continua',
    meaning: 'O cheque já tinha voltado, e o que faltava acertar continua igual.',
    advice: 'Ele não vai mais ao banco: proponha resgatar ou trocar o cheque.',
  },
  44: {
    text: 'Cheque prescrito',
    plain: 'passou o tempo de o banco pagar',
    meaning: 'Passou o tempo em que o banco podia pagar este cheque.',
    advice: 'Ele não vai mais ao banco: converse e combine outra forma de pagar.',
  },
  45: {
    text: 'Emitido por entidade obrigada a usar ordem bancária',
    plain: 'órgão que só paga por ordem bancária',
    meaning: 'É de um órgão público que só pode pagar por ordem bancária.',
    advice: 'Peça ao órgão o pagamento por ordem bancária.',
  },
  48: {
    text: 'Acima de R$ 100,00 sem o nome de quem recebe',
    plain: 'falta o nome de quem recebe',
    meaning: 'Um cheque de mais de R$ 100,00 precisa do nome de quem recebe.',
    advice: 'Escreva o nome da loja e apresente de novo; o cliente não precisa fazer nada.',
  },
  49: {
    text: 'Remessa nula: já não podia ser apresentado de novo',
    plain: 'já não podia voltar ao banco',
    meaning: 'O cheque foi ao banco outra vez por um motivo que não permite.',
    advice: 'Ele não vai mais ao banco: proponha resgatar ou trocar o cheque.',
  },
  59: {
    text: 'Informação essencial faltante ou inconsistente',
    plain: 'falta uma informação',
    meaning: 'Falta uma informação de que o banco precisa, ou ela não confere.',
    advice: 'Pergunte ao seu banco o que falta; se não der para acertar, peça a troca do cheque.',
  },
  60: {
    text: 'Instrumento inadequado',
    plain: 'papel que não serve para este pagamento',
    meaning: 'O papel não serve para o pagamento em que foi usado.',
    advice: 'Peça um cheque comum ou outra forma de pagar.',
  },
  61: {
    text: 'Papel não compensável',
    plain: 'papel que o banco não compensa',
    meaning: 'Este papel não passa pela compensação dos cheques.',
    advice: 'Peça um cheque comum ou outra forma de pagar.',
  },
  64: {
    text: 'Arquivo lógico não processado',
    plain: 'falha no arquivo do banco',
    meaning: 'O arquivo do banco em que o cheque ia não foi processado.',
    advice: 'Pergunte ao seu banco o que fazer; o cliente não teve culpa.',
  },
  70: {
    text: 'Sustação ou revogação provisória',
    plain: 'cheque sustado por enquanto',
    meaning: 'Quem assinou avisou o banco que quer sustar o cheque, e ainda falta confirmar por escrito.',
    advice: 'Converse logo: se não for confirmada, o cheque pode ser apresentado de novo.',
  },
  71: {
    text: 'Cooperativa: acordo de compensação não cumprido',
    plain: 'acerto entre a cooperativa e o banco',
    meaning: 'A cooperativa da conta e o banco que compensa por ela não se acertaram.',
    advice: 'Combine outra forma de pagar e pergunte ao seu banco se o cheque pode voltar.',
  },
  72: {
    text: 'Cooperativa: contrato de compensação encerrado',
    plain: 'cooperativa sem banco que compense',
    meaning: 'A cooperativa da conta já não tem banco que compense por ela.',
    advice: 'Combine outra forma de pagar e pergunte ao seu banco se o cheque pode voltar.',
  },
};
