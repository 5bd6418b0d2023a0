import type { CollectionPolicyData } from '@renderer/documents/definitions/collection-policy-data';
import { shop } from './papers';

const LADDER: CollectionPolicyData['ladder'] = [
  { days: '3 dias antes', channel: 'WhatsApp', action: 'Lembramos do vencimento, com o valor e o Pix.' },
  { days: 'No dia', channel: 'WhatsApp', action: 'Avisamos que vence hoje e como pagar.' },
  { days: '1 dia depois', channel: 'WhatsApp', action: 'Perguntamos se já pagou.' },
  { days: '3 dias depois', channel: 'WhatsApp', action: 'Enviamos a segunda via e pedimos uma data.' },
  { days: '7 dias depois', channel: 'Telefone', action: 'Ligamos para ouvir o motivo e combinar uma data.' },
  { days: '15 dias depois', channel: 'WhatsApp', action: 'Oferecemos um primeiro acordo.' },
  { days: '30 dias depois', channel: 'E-mail', action: 'Enviamos uma proposta por escrito, com prazo.' },
  { days: '45 dias depois', channel: 'Visita', action: 'Conversamos na loja para fechar o acordo.' },
  { days: '60 dias depois', channel: 'Carta', action: 'Escrevemos uma carta com os valores, um por um.' },
];

/** A shop's policy with a ladder of so many steps. */
export const collectionPolicy = (
  steps = LADDER.length,
  over: Partial<CollectionPolicyData> = {},
): CollectionPolicyData => ({
  shop,
  day: '2026-11-20',
  credit: [
    'Maiores de 18 anos, com documento e um telefone.',
    'Até R$ 500,00 na primeira compra; depois, conforme o histórico e a renda.',
    'Quem tem parcela com mais de 30 dias combina o atraso antes de comprar de novo.',
  ],
  lateCharges: [
    { label: 'Multa', value: '2% da parcela, uma vez só' },
    { label: 'Juros', value: '1% ao mês, por dia de atraso' },
    { label: 'Carência', value: '3 dias sem nenhum acréscimo' },
  ],
  hours: [
    { label: 'Segunda a sexta', value: 'das 9h às 18h' },
    { label: 'Fim de semana', value: 'não falamos de parcelas' },
  ],
  frequency: ['No máximo uma vez por dia e três vezes em sete dias.'],
  promises: ['Combinou uma data? Até lá não lembramos.', 'Esperamos ainda 2 dias depois dela.'],
  agreements: [
    'Pagando hoje o que atrasou, podemos tirar multa e juros.',
    'Acordos com entrada de 20% e até 6 parcelas.',
  ],
  afterSixtyDays: ['Só a dona da loja decide, caso a caso, e avisa por escrito antes.'],
  ladder: Array.from({ length: steps }, (_, index) => LADDER[index % LADDER.length]).filter(
    (step) => step !== undefined,
  ),
  ladderNote: 'Paramos quando há promessa, acordo em dia, valor em conferência ou pedido para parar.',
  privacyContact: 'Antônia, (88) 99988-7766',
  ...over,
});
