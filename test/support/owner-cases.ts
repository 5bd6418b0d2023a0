import { readCreditPolicy, readTerms } from '@renderer/data/settings';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { breakAgreement } from '@renderer/use-cases/agreements/break-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { closeDrawer } from '@renderer/use-cases/close-drawer';
import { addOperator } from '@renderer/use-cases/operators/add-operator';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import { operatorLeaves, operatorReturns } from '@renderer/use-cases/operators/leave-and-return';
import { makeRecoveryCode } from '@renderer/use-cases/operators/recovery';
import { turnOffOperators } from '@renderer/use-cases/operators/turn-off-operators';
import { updateOperator } from '@renderer/use-cases/operators/update-operator';
import { updateOperatorRules } from '@renderer/use-cases/operators/update-operator-rules';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { registerShop } from '@renderer/use-cases/register-shop';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import { reopenDrawer } from '@renderer/use-cases/reopen-drawer';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { undoImport } from '@renderer/use-cases/undo-import';
import { saveClause, switchClause, takeBackClause } from '@renderer/use-cases/update-clauses';
import { updateContactPolicy } from '@renderer/use-cases/update-contact-policy';
import { updateCredit } from '@renderer/use-cases/update-credit';
import { updateCreditPolicy } from '@renderer/use-cases/update-credit-policy';
import { undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import { addHoliday, removeHoliday } from '@renderer/use-cases/update-holidays';
import { updateLadders } from '@renderer/use-cases/update-ladders';
import { saveMessage, switchMessage, takeBackMessage } from '@renderer/use-cases/update-messages';
import { updateNegotiationPolicy } from '@renderer/use-cases/update-negotiation-policy';
import { updateTerms } from '@renderer/use-cases/update-terms';
import { defaultTerms } from '@shared/domain/terms';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { Template } from '@shared/rules/messages/template';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import type { OwnerAction } from '@shared/rules/permissions';
import { agreeOn, breaking, breakNow } from './agreements';
import { takeOne } from './cheques';
import { planText } from './import';
import { bringInto } from './import-shop';
import type { OwnerCase, Work } from './permission-cases';
import { expectOk, sell, type TestShop } from './shop';
import { closeTabOf, putOnTab } from './tab';

type Acted = Promise<{ readonly ok: boolean }>;

/** Prepared first; what is done afterwards has to go well. */
const of =
  (action: OwnerAction) =>
  (name: string, prepare: (work: Work) => Promise<(by: TestShop) => Acted>): OwnerCase => ({
    name,
    action,
    prepare: async (work) => {
      const act = await prepare(work);
      return async (by) => {
        const done = await act(by);
        if (!done.ok) throw new Error(`${name} was refused: ${JSON.stringify(done)}`);
      };
    },
  });

const pay = async ({ shop, customerId, installmentIds }: Work, cents = 100_000) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds,
      means: [{ means: 'cash', cents }],
      day: shop.clock.today(),
      waive: 0,
      keepExcess: true,
    }),
  );

const reverse = of('reverse');
const credit = of('credit-limit');
const setting = of('settings');
const people = of('operators');

const SHEET = 'Cliente;Data;Produto;Parcela;Vencimento;Valor\nRita;10/01/2026;Fogão;1/1;10/02/2026;50,00';
const aClause = { id: 'own-1', title: 'Horário', text: 'A loja recebe até as 18h.', highlighted: false };
const aHoliday = { day: '2026-12-24', name: 'Véspera' };
const aMessage: Template = {
  id: 'd3-1',
  kind: 'd3',
  channel: 'whatsapp',
  text: 'Oi, {tratamento}! Aqui é {da_loja}. Qual dia fica bom para {voce}?',
};

const details = async ({ shop, customerId }: Work) => {
  const customer = await shop.db.customers.get(customerId);
  return { name: customer?.name ?? '', phones: customer?.phones ?? [] };
};

const taking = [
  reverse('reversePayment', async (work) => {
    const { id } = await pay(work);
    return (by) => reversePayment(by, id);
  }),
  reverse('undoEntry, a payment', async (work) => {
    await pay(work);
    const entry = await work.shop.db.journal.orderBy('seq').last();
    return async (by) => undoEntry(by, entry ?? { at: 0, day: '', kind: 'payment' });
  }),
  reverse(
    'cancelSale',
    async ({ saleId }) =>
      async (by) =>
        cancelSale(by, saleId),
  ),
  reverse(
    'returnGoods',
    async ({ saleId }) =>
      async (by) =>
        returnGoods(by, { saleId, goods: { kind: 'whole' }, seen: { fellCents: 300_000, beyondCents: 0 } }),
  ),
  reverse('refundCredit', async (work) => {
    await pay(work, 320_000);
    return async (by) => refundCredit(by, { customerId: work.customerId, cents: 100, means: 'cash' });
  }),
  reverse('removeTabEntry', async ({ shop, customerId }) => {
    const { id } = await putOnTab(shop, customerId);
    return async (by) => removeTabEntry(by, id);
  }),
  reverse('reopenTab', async ({ shop, customerId }) => {
    await putOnTab(shop, customerId);
    const { closing } = await closeTabOf(shop, customerId);
    return async (by) => reopenTab(by, closing.id);
  }),
  reverse('reopenDrawer', async ({ shop }) => {
    const counted = { day: '2026-11-20', floatCents: 0, cashCents: 0, countedCents: 0, takenCents: 0 };
    const { closing } = expectOk(await closeDrawer(shop, counted));
    return async (by) => reopenDrawer(by, closing.id);
  }),
  reverse('undoChequeMove', async (work) => {
    const id = await takeOne(work.shop, { ...work, installmentIds: work.installmentIds.slice(2) });
    return async (by) => undoChequeMove(by, id);
  }),
  reverse('undoChequeBatch', async (work) => {
    const id = await takeOne(work.shop, { ...work, installmentIds: work.installmentIds.slice(2) });
    const batchId = (await work.shop.db.cheques.get(id))?.events[0]?.batchId ?? '';
    return async (by) => undoChequeBatch(by, batchId);
  }),
  reverse('undoAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    return async (by) => undoAgreement(by, id);
  }),
  reverse('breakAgreement', async ({ shop, customerId }) => {
    const agreement = await agreeOn(shop, customerId);
    const { owedCents } = await breaking(shop, agreement);
    return async (by) => breakAgreement(by, { agreementId: agreement.id, owedCents, byCustomer: true });
  }),
  reverse('undoAgreementStep, a breaking', async ({ shop, customerId }) => {
    const agreement = await agreeOn(shop, customerId);
    await breakNow(shop, agreement);
    return async (by) => undoAgreementStep(by, agreement.id);
  }),
  reverse('undoImport', async ({ shop }) => {
    const { importId } = expectOk(await bringInto(shop, (await planText(SHEET)).plan));
    return async (by) => undoImport(by, importId);
  }),
  of('import')('importSheet', async () => async (by) => bringInto(by, (await planText(SHEET)).plan)),
];

const deciding = [
  of('beyond-policy')('makeAgreement, beyond the policy', async ({ customerId }) => async (by) => {
    await agreeOn(by, customerId, { discountCents: 250_000 });
    return { ok: true };
  }),
  of('waive')(
    'receivePayment, more charges waived than a cashier may',
    async (work) => async (by) =>
      receivePayment(by, {
        customerId: work.customerId,
        installmentIds: work.installmentIds,
        means: [{ means: 'pix', cents: 200_000 }],
        day: '2026-11-20',
        waive: 'all',
      }),
  ),
  of('waive')('redeemCheque, more charges waived than a cashier may', async (work) => {
    const chequeId = await takeOne(
      work.shop,
      { ...work, installmentIds: [...work.installmentIds] },
      { cents: 100_000 },
    );
    const payment = { means: [{ means: 'pix', cents: 100_000 }] as const, waive: 'all' as const };
    return async (by) => redeemCheque(by, { chequeId, day: '2026-11-20', payment });
  }),
  credit('registerSale, in spite of a delay', async ({ customerId }) => async (by) => {
    await sell(by, customerId);
    return { ok: true };
  }),
  credit('addTabEntry, over the limit', async ({ shop, customerId }) => {
    await shop.db.customers.update(customerId, { tabLimitCents: 500 });
    const request = { customerId, day: '2026-11-20', description: 'pão', cents: 850 };
    return async (by) => addTabEntry(by, { ...request, decision: { reason: 'Cliente de confiança' } });
  }),
  credit(
    'updateCredit',
    async ({ customerId }) =>
      async (by) =>
        updateCredit(by, customerId, { limitCents: 90_000, credit: undefined }),
  ),
  credit(
    'updateCustomer, with another limit',
    async (work) => async (by) =>
      updateCustomer(by, work.customerId, { ...(await details(work)), tabLimitCents: 90_000 }),
  ),
  credit('undoUpdateCustomer, of another limit', async (work) => {
    const changed = { ...(await details(work)), limitCents: 90_000 };
    const { seq = 0 } = expectOk(await updateCustomer(work.shop, work.customerId, changed));
    return async (by) => undoUpdateCustomer(by, seq);
  }),
  credit('registerCustomer, with more than the usual limit', async ({ shop }) => {
    const policy = await readCreditPolicy(shop.db);
    expectOk(await updateCreditPolicy(shop, { ...policy, defaultLimitCents: 50_000 }));
    return async (by) => registerCustomer(by, { name: 'Rita', phones: [], limitCents: 60_000 });
  }),
];

const settings = [
  setting('registerShop', async () => async (by) => registerShop(by, { name: 'Casa Nova' })),
  setting('undoSettingChange', async ({ shop }) => {
    const { seq = 0 } = expectOk(await addHoliday(shop, aHoliday));
    return async (by) => undoSettingChange(by, seq);
  }),
  setting('updateTerms', async ({ shop }) => {
    const { holidays: _, ...terms } = { ...defaultTerms, ...(await readTerms(shop.db)) };
    return async (by) => updateTerms(by, { ...terms, graceDays: 7 });
  }),
  setting('addHoliday', async () => async (by) => addHoliday(by, aHoliday)),
  setting('removeHoliday', async ({ shop }) => {
    expectOk(await addHoliday(shop, aHoliday));
    return async (by) => removeHoliday(by, aHoliday);
  }),
  setting('updateCreditPolicy', async ({ shop }) => {
    const policy = await readCreditPolicy(shop.db);
    return async (by) => updateCreditPolicy(by, { ...policy, defaultLimitCents: 1_000 });
  }),
  setting(
    'updateContactPolicy',
    async () => async (by) => updateContactPolicy(by, { ...defaultContactPolicy, perWeek: 1 }),
  ),
  setting(
    'updateLadders',
    async () => async (by) => updateLadders(by, { ...defaultLadders, toleranceDays: 9 }),
  ),
  setting(
    'updateNegotiationPolicy',
    async () => async (by) => updateNegotiationPolicy(by, { ...defaultPolicy, validDays: 3 }),
  ),
  setting('saveClause', async () => async (by) => saveClause(by, aClause)),
  setting('switchClause', async ({ shop }) => {
    expectOk(await saveClause(shop, aClause));
    return async (by) => switchClause(by, aClause.id, false);
  }),
  setting('takeBackClause', async ({ shop }) => {
    expectOk(await saveClause(shop, aClause));
    return async (by) => takeBackClause(by, aClause.id);
  }),
  setting('saveMessage', async () => async (by) => saveMessage(by, aMessage)),
  setting('switchMessage', async () => async (by) => switchMessage(by, aMessage.id, false)),
  setting('takeBackMessage', async ({ shop }) => {
    expectOk(await saveMessage(shop, aMessage));
    return async (by) => takeBackMessage(by, aMessage.id);
  }),
];

const ofPeople = [
  people(
    'addOperator',
    async () => async (by) => addOperator(by, { name: 'Bia', role: 'cashier', pin: '8265' }),
  ),
  people(
    'updateOperator',
    async () => async (by) => updateOperator(by, 'ana', { name: 'Ana Paula', role: 'owner' }),
  ),
  people('changePin, of somebody else', async () => async (by) => changePin(by, 'joao', '8265')),
  people('operatorLeaves', async () => async (by) => operatorLeaves(by, 'ana')),
  people('operatorReturns', async () => async (by) => operatorReturns(by, 'bia')),
  people('turnOffOperators', async () => async (by) => turnOffOperators(by)),
  people(
    'updateOperatorRules',
    async () => async (by) => updateOperatorRules(by, { lockAfterMinutes: 3, cashierWaiverCents: 0 }),
  ),
  people('makeRecoveryCode', async () => async (by) => makeRecoveryCode(by)),
];

/** What a cashier does only with the owner. */
export const ownerCases: readonly OwnerCase[] = [...taking, ...deciding, ...settings, ...ofPeople];
