import { parseSituation } from '@shared/import/cheques/situation';
import { describe, expect, it } from 'vitest';

describe('parseSituation', () => {
  it.each([
    ['em carteira', { status: 'held' }],
    ['Em Aberto', { status: 'held' }],
    ['A depositar', { status: 'held' }],
    ['na gaveta', { status: 'held' }],
    ['a vencer', { status: 'held' }],
    ['Em custódia', { status: 'in-custody' }],
    ['DEPOSITADO', { status: 'deposited' }],
    ['em compensação', { status: 'deposited' }],
    ['no banco', { status: 'deposited' }],
    ['compensado', { status: 'cleared' }],
    ['Pago', { status: 'cleared' }],
    ['liquidado', { status: 'cleared' }],
    ['devolvido 11', { status: 'returned', reason: 11 }],
    ['Devolvido (alínea 22)', { status: 'returned', reason: 22 }],
    ['devolvido em 05/09/2026 motivo 21', { status: 'returned', reason: 21 }],
    ['DEV. 12', { status: 'returned', reason: 12 }],
    ['voltou 13', { status: 'returned', reason: 13 }],
    ['sem fundos', { status: 'returned', reason: 11 }],
    ['motivo 31', { status: 'returned', reason: 31 }],
    ['reapresentado', { status: 'redeposited' }],
    ['Reapresentado (22)', { status: 'redeposited', reason: 22 }],
    ['resgatado', { status: 'redeemed' }],
    ['devolvido ao cliente', { status: 'redeemed' }],
    ['Entregue ao emitente', { status: 'redeemed' }],
    ['trocado', { status: 'replaced' }],
    ['repassado', { status: 'passed-on' }],
    ['com terceiro', { status: 'passed-on' }],
    ['Repassado a terceiros', { status: 'passed-on' }],
    ['Repassado para Atacado Sul Ltda', { status: 'passed-on', to: 'Atacado Sul Ltda' }],
    ['sustado', { status: 'stopped' }],
    ['sustado 21', { status: 'returned', reason: 21 }],
    ['protestado', { status: 'protested' }],
    ['protestado 12', { status: 'protested', reason: 12 }],
  ])('reads %j', (text, situation) => {
    expect(parseSituation(text)).toEqual({ ok: true, value: situation });
  });

  it.each([
    ['não sei', 'unknown'],
    ['não compensado', 'unknown'],
    ['cancelado', 'unknown'],
    ['xyz', 'unknown'],
    ['devolvido', 'without-reason'],
    ['voltou', 'without-reason'],
    ['devolvido 99', 'unknown-reason'],
    ['motivo 10', 'unknown-reason'],
  ])('does not guess %j', (text, error) => {
    expect(parseSituation(text)).toEqual({ ok: false, error });
  });
});
