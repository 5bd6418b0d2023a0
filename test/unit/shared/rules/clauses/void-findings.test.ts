import { builtInClauses } from '@shared/rules/clauses/built-in';
import { fillClause } from '@shared/rules/clauses/fill-clause';
import { sampleFacts } from '@shared/rules/clauses/sample';
import { clauseVariables } from '@shared/rules/clauses/variables';
import type { VoidKind } from '@shared/rules/clauses/void/void-finding';
import { voidFindings } from '@shared/rules/clauses/void/void-findings';
import { voidRules } from '@shared/rules/clauses/void/void-rules';
import { describe, expect, it } from 'vitest';

const kindsIn = (text: string): VoidKind[] => [...new Set(voidFindings(text).map(({ kind }) => kind))];

const VOID: readonly (readonly [kind: VoidKind, text: string])[] = [
  ['costs', 'Em caso de atraso, o cliente paga honorários de 20% sobre o valor.'],
  ['costs', 'As despesas de cobrança correm por conta do cliente.'],
  ['costs', 'O cliente arca com custas judiciais e extrajudiciais.'],
  ['costs', 'Será acrescida taxa de cobrança de R$ 15,00 por notificação.'],
  ['costs', 'Se o cliente não pagar, responde por honorários advocatícios.'],
  ['costs', 'Ficam a cargo do comprador os custos de cartório.'],
  ['fine', 'A parcela em atraso terá multa de 10%.'],
  ['fine', 'Multa de dez por cento sobre o valor em aberto.'],
  ['fine', 'Incidirá cláusula penal de 20% (vinte por cento) sobre o saldo.'],
  ['fine', 'Será cobrado 5% de multa.'],
  ['fine', 'Multa de 2,5 por cento e juros de 1% ao mês.'],
  ['fine', 'Multa de 2% ao mês sobre o valor.'],
  ['fine', 'Haverá multa diária enquanto durar o atraso.'],
  ['fine', 'O atraso gera multa de R$ 50,00.'],
  ['fine', 'Multa equivalente a um salário mínimo.'],
  ['costs', 'Todas as despesas que a credora tiver com a cobrança são do comprador.'],
  ['costs', 'O cliente pagará R$ 15,00 por carta enviada.'],
  ['costs', 'O cliente deverá pagar taxa de boleto de R$ 3,50.'],
  ['fine', 'Multa de vinte e cinco por cento.'],
  ['fine', 'Multa contratual equivalente a um salário mínimo.'],
  [
    'restoring-rights',
    'Mesmo após o pagamento do atraso, o crédito só será restabelecido depois de 90 dias.',
  ],
  ['restoring-rights', 'Feito o acordo, o cliente terá o crediário liberado somente após 6 meses.'],
  ['no-notice', 'A loja pode considerar vencidas todas as parcelas no primeiro dia de atraso, sem aviso.'],
  ['early-payment', 'Não haverá desconto em caso de antecipação de parcelas.'],
  ['restoring-rights', 'O cliente não terá direito a novos créditos depois deste acordo.'],
  ['restoring-rights', 'Pagando atrasado, o cliente aguarda 30 dias para comprar de novo.'],
  ['no-notice', 'Atrasada uma parcela, todas vencem sem qualquer aviso prévio.'],
  ['late-interest', 'Juros de mora de 2% ao mês.'],
  ['late-interest', 'Multa de 2% e juros de 5% ao mês.'],
  ['late-interest', 'Juros de 0,33% ao dia.'],
  ['late-interest', 'Juros moratórios de 24% ao ano.'],
  ['late-interest', 'Serão cobrados juros compostos sobre o saldo.'],
  ['forum', 'Fica eleito o foro da comarca de São Paulo.'],
  ['forum', 'As partes elegem o foro da cidade da loja, com renúncia de qualquer outro.'],
  ['forum', 'Foro: domicílio do credor, ainda que o cliente more em outra cidade.'],
  ['forum', 'Qualquer dúvida será resolvida por arbitragem.'],
  ['early-payment', 'O cliente não pode pagar antes do vencimento.'],
  ['early-payment', 'O pagamento antecipado não dá direito a desconto.'],
  ['early-payment', 'Quem antecipar parcelas paga sem redução dos juros.'],
  ['early-payment', 'Há taxa de R$ 30,00 para quitação antecipada.'],
  ['early-payment', 'O cliente renuncia ao desconto por pagamento antecipado.'],
  ['novation', 'Este termo é feito com ânimo de novar.'],
  ['novation', 'O presente acordo constitui novação das obrigações anteriores.'],
  ['novation', 'Ficam extintas as obrigações anteriores.'],
  ['third-parties', 'A loja poderá procurar o empregador do cliente.'],
  ['third-parties', 'O cliente autoriza a loja a avisar seus familiares em caso de atraso.'],
  ['third-parties', 'Os vizinhos poderão ser procurados.'],
  ['third-parties', 'O valor será descontado em folha de salário.'],
  ['third-parties', 'A loja pode divulgar o nome do cliente nas redes sociais.'],
  ['restoring-rights', 'Depois de pagar com atraso, há carência de 90 dias para novas compras.'],
  ['restoring-rights', 'O cliente só poderá comprar a prazo depois de seis meses.'],
  ['restoring-rights', 'Mesmo quitando o atraso, o cliente não volta a ter crediário.'],
  ['restoring-rights', 'O cliente que atrasar perde o direito ao crediário.'],
  ['restoring-rights', 'O cadastro fica bloqueado para compras por um ano.'],
  ['losing-payments', 'Desfeito o acordo, o cliente perde as parcelas já pagas.'],
  ['losing-payments', 'O comprador perderá a entrada.'],
  ['losing-payments', 'Os valores pagos não serão devolvidos.'],
  ['losing-payments', 'O cliente fica sem direito à restituição.'],
  ['losing-payments', 'A loja ficará com os valores pagos.'],
  ['losing-discount', 'No atraso, o cliente perde todo o desconto.'],
  ['losing-discount', 'Havendo atraso o desconto será cancelado.'],
  ['waiver', 'O cliente renuncia a qualquer direito de reclamação.'],
  ['waiver', 'O cliente abre mão das garantias do produto.'],
  ['waiver', 'Assinado o termo, nada mais poderá reclamar.'],
  ['waiver', 'O cliente não poderá discutir este valor na justiça.'],
  ['waiver', 'Fica isenta a loja de qualquer responsabilidade.'],
  ['one-sided', 'A loja pode alterar o valor das parcelas a qualquer momento.'],
  ['one-sided', 'As datas podem ser mudadas unilateralmente.'],
  ['no-notice', 'As demais parcelas vencem independentemente de notificação.'],
  ['no-notice', 'O acordo é desfeito sem necessidade de aviso.'],
  ['in-blank', 'O cliente assina nota promissória em branco.'],
  ['in-blank', 'O cliente nomeia a loja sua procuradora para emitir títulos.'],
];

const SOUND: readonly string[] = [
  'Multa de 2% e juros de 1% ao mês, contados por dia de atraso.',
  'Parcela em atraso: multa de 2% (dois por cento), uma vez só.',
  'Multa de dois por cento sobre a parcela e juros de um por cento ao mês.',
  'Multa de {multa} e juros de {juros} ao mês.',
  'Juros de 1% ao mês (12% ao ano).',
  'Multa moratória de 2% (dois por cento) e juros moratórios de 1% ao mês.',
  'Multa de 1% e juros de 0,033% ao dia.',
  'Este acordo é válido sem aviso em cartório.',
  'O cliente pode desistir do acordo sem multa.',
  'A entrada de 30% é paga em dinheiro e o saldo em 5 parcelas.',
  'O cliente avisa a loja se mudar de endereço, telefone ou trabalho.',
  'Pago o total, a loja devolve a nota promissória em 5 dias úteis.',
  'O parcelamento tem juros de 1% ao mês, 12,68% ao ano de taxa efetiva.',
  'O cliente tem desconto de 30% sobre multa e juros.',
  'Sem multa e sem juros nos 3 primeiros dias.',
  'Até 5 dias de carência, nada é acrescentado.',
  'A entrada é de 20% do total, e não há multa.',
  'A loja não cobra multa de quem avisa antes.',
  'Desconto de 10% na multa para quem paga em dia.',
  'Cada parte tem o mesmo direito de receber de volta despesas de cobrança.',
  'Sem honorários e sem despesas de cobrança.',
  'A loja não cobra taxa de cobrança.',
  'Os custos de notificação correm por conta da loja.',
  'Fica escolhido o foro do domicílio do consumidor.',
  'O foro é o da cidade onde o cliente mora.',
  'As questões deste termo vão ao foro da comarca do consumidor.',
  'Fica escolhido o foro do domicílio de {cliente}.',
  'O cliente pode pagar antes, sem custo e com redução dos juros.',
  'O pagamento antecipado é aceito a qualquer momento, com redução proporcional.',
  'Este termo é feito sem ânimo de novar.',
  'Não há novação: as parcelas de origem continuam.',
  'A assinatura deste acordo não implica novação.',
  'A loja fala sobre este acordo só com o cliente, nunca com o trabalho ou a família.',
  'A loja não avisa familiares nem vizinhos.',
  'O cliente informa à loja se mudar de emprego.',
  'A loja avisa o cliente por escrito e dá 15 dias.',
  'Os dados não são divulgados em redes ou listas.',
  'Pago o atraso, o cliente volta a comprar a prazo como antes.',
  'O cliente não perde o crédito por ter feito este acordo.',
  'Enquanto houver parcela em atraso, a loja pode deixar de vender a prazo.',
  'O cliente não perde o que já pagou.',
  'Tudo o que foi pago é abatido das parcelas de origem.',
  'Desfeito o acordo, o desconto é mantido na proporção do que foi pago.',
  'A loja renuncia a parte dos juros em favor do cliente.',
  'O cliente não renuncia a nenhum direito.',
  'A loja pode mudar as datas de comum acordo com o cliente.',
  'A nota promissória nunca é assinada em branco.',
  'O presente termo é firmado em caráter irrevogável e irretratável.',
  'O cliente confessa o valor de R$ 500,00 e o paga em 5 parcelas.',
  'A loja entrega uma via deste papel ao cliente.',
  'As parcelas vencem no dia 10 de cada mês.',
  'Cheques devolvidos são trocados no balcão.',
  'A loja não cobra taxa de boleto nem de carnê.',
  'As parcelas são pagas por boleto, em Pix, ou R$ 80,00 a cada visita à loja.',
  'O crédito volta logo depois de pago o atraso.',
  'Nenhuma mudança é feita sem aviso.',
];

describe('what the law gives no effect', () => {
  it.each(VOID)('%s: %s', (kind, text) => {
    const findings = voidFindings(text);
    expect(findings.map((finding) => finding.kind)).toContain(kind);
    for (const { start, end, found, article, why, instead } of findings) {
      expect(text.slice(start, end)).toBe(found);
      expect(article).toMatch(/CDC|CC|Decreto/);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(kindsIn(text.slice(0, start) + instead + text.slice(end))).not.toContain(kind);
    }
  });
});

describe('what may be written', () => {
  it.each(SOUND)('%s', (text) => {
    expect(voidFindings(text)).toEqual([]);
  });

  it.each(builtInClauses.map(({ id, text }) => [id, text]))('the clause that comes as %s', (_, text) => {
    expect(voidFindings(text)).toEqual([]);
    expect(voidFindings(fillClause(text, clauseVariables(sampleFacts)))).toEqual([]);
  });

  it.each(voidRules.map(({ kind, instead }) => [kind, instead]))('what is proposed for %s', (_, instead) => {
    expect(voidFindings(instead)).toEqual([]);
  });
});

it('marks only the share and its time, and the whole sentence of anything else', () => {
  const text = 'Pague em dia. Multa de 10% (dez por cento), e honorários do advogado. Obrigado.';
  expect(voidFindings(text).map(({ kind, found, instead }) => [kind, found, instead])).toEqual([
    [
      'costs',
      'Multa de 10% (dez por cento), e honorários do advogado.',
      'Cada parte tem o mesmo direito de receber de volta o que gastar para fazer cumprir este acordo.',
    ],
    ['fine', '10% (dez por cento)', '2%'],
  ]);
});

it('leaves the point at the end of a sentence where it is', () => {
  const [finding] = voidFindings('Juros de 5% ao mês. Pague em dia.');
  expect(finding?.found).toBe('5% ao mês');
});

it('does not end a sentence at the point of an article', () => {
  const text = 'Nos termos do art. 63 do Código, elegem o foro da comarca da loja.';
  expect(voidFindings(text).map(({ found }) => found)).toEqual([text]);
});

it('takes no long time for a long text', () => {
  expect(voidFindings('multa de juros e foro com honorários '.repeat(80)).length).toBeGreaterThan(0);
});
