export const RECOVERY_CODE = 'Código de recuperação';

export const WHAT_IT_IS =
  'Se o dono esquecer o PIN, só este código abre o Em Dia desta loja. Quem tem o código entra como dono: cuide dele como cuida da chave da loja.';

export const KEEPING: readonly string[] = [
  'Guarde longe do balcão: em casa, com os documentos, ou no cofre.',
  'Não tire foto, não mande por mensagem e não deixe perto do computador.',
  'Se o papel se perder ou alguém o vir, faça outro em Ajustes, Pessoas; este deixa de valer.',
];

export const USING: readonly string[] = [
  'Na tela que pede o PIN, escolha “Esqueci o PIN”.',
  'Digite o código; tanto faz maiúscula ou minúscula, com ou sem espaços.',
  'Escolha um PIN novo. O Em Dia mostra outro código: imprima-o e jogue este fora.',
];

export const ALPHABET_NOTE = 'O código não tem a letra O nem a letra I, e não tem zero nem um.';
