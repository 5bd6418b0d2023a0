import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { notifyAgreement } from '@renderer/use-cases/agreements/notify-agreement';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { recordChequeCount } from '@renderer/use-cases/cheques/record-count';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { closeDrawer } from '@renderer/use-cases/close-drawer';
import { closeTab } from '@renderer/use-cases/close-tab';
import { closeTabs } from '@renderer/use-cases/close-tabs';
import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import { logContact } from '@renderer/use-cases/log-contact';
import { logContacts, undoContacts } from '@renderer/use-cases/log-contacts';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { noteHeard } from '@renderer/use-cases/note-heard';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { recordLegalStep } from '@renderer/use-cases/record-legal-step';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { tellCustomersApart } from '@renderer/use-cases/tell-customers-apart';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { undoLegalStep, undoLegalStepEnd } from '@renderer/use-cases/undo-legal-step';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import { undoRegisterCustomer } from '@renderer/use-cases/undo-register-customer';
import { undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import { agreeOn } from './agreements';
import { aFace, takeOne } from './cheques';
import type { PermissionCase, Work } from './permission-cases';
import { addCustomer, expectOk, sell, type TestShop } from './shop';
import { closingOf, putOnTab } from './tab';

type Acted = Promise<{ readonly ok: boolean } | undefined>;

const everyday = (
  name: string,
  prepare: (work: Work) => Promise<(by: TestShop) => Acted>,
): PermissionCase => ({
  name,
  prepare: async (work) => {
    const act = await prepare(work);
    return async (by) => {
      const done = await act(by);
      if (done?.ok === false) throw new Error(`${name} was refused: ${JSON.stringify(done)}`);
    };
  },
});

const TODAY = '2026-11-20';
const BUREAU = ['certain', 'proof', 'notice'];
const aTalk = { channel: 'whatsapp', text: 'Oi!', answer: 'no-answer' } as const;

const selling = [
  everyday('registerSale', async ({ shop }) => {
    const customerId = await addCustomer(shop, { name: 'Rita' });
    return async (by) => {
      await sell(by, customerId, { decision: undefined });
      return undefined;
    };
  }),
  everyday(
    'receivePayment',
    async ({ customerId, installmentIds }) =>
      async (by) =>
        receivePayment(by, {
          customerId,
          installmentIds,
          means: [{ means: 'cash', cents: 100_000 }],
          day: TODAY,
          waive: 2_000,
        }),
  ),
  everyday(
    'addTabEntry',
    async ({ customerId }) =>
      async (by) =>
        addTabEntry(by, { customerId, day: TODAY, description: 'pão', cents: 850 }),
  ),
  everyday('closeTab', async ({ shop, customerId }) => {
    await putOnTab(shop, customerId);
    return async (by) => closeTab(by, await closingOf(by, customerId));
  }),
  everyday('closeTabs', async ({ shop, customerId }) => {
    await putOnTab(shop, customerId);
    return async (by) => (await closeTabs(by, [await closingOf(by, customerId)]))[0]?.result;
  }),
  everyday(
    'closeDrawer',
    async () => async (by) =>
      closeDrawer(by, { day: TODAY, floatCents: 0, cashCents: 0, countedCents: 0, takenCents: 0 }),
  ),
];

const aCheque = (work: Work) =>
  takeOne(work.shop, { ...work, installmentIds: work.installmentIds.slice(2) }, { cents: 100_000 });

const cheques = [
  everyday(
    'takeCheques',
    async ({ customerId, installmentIds }) =>
      async (by) =>
        takeCheques(by, {
          customerId,
          day: TODAY,
          cheques: [{ ...aFace, installmentIds: installmentIds.slice(2) }],
        }),
  ),
  everyday('moveCheques', async (work) => {
    const id = await aCheque(work);
    work.shop.clock.day = '2026-12-21';
    return async (by) => moveCheques(by, { chequeIds: [id], move: 'deposit', day: '2026-12-21' });
  }),
  everyday('clearCheques', async (work) => {
    const id = await aCheque(work);
    work.shop.clock.day = '2026-12-21';
    expectOk(await moveCheques(work.shop, { chequeIds: [id], move: 'deposit', day: '2026-12-21' }));
    work.shop.clock.day = '2026-12-23';
    return async (by) => clearCheques(by, { chequeIds: [id], day: '2026-12-23' });
  }),
  everyday('redeemCheque', async (work) => {
    const chequeId = await aCheque(work);
    return async (by) => redeemCheque(by, { chequeId, day: TODAY });
  }),
  everyday('replaceCheque', async (work) => {
    const chequeId = await aCheque(work);
    const other = { ...aFace, number: '000777', cents: 100_000, issueDay: TODAY };
    return async (by) => replaceCheque(by, { chequeId, day: TODAY, cheques: [other] });
  }),
  everyday('recordChequeCount', async (work) => {
    const id = await aCheque(work);
    return async (by) => recordChequeCount(by, { countedIds: [id], missingIds: [] });
  }),
];

/** Terms the shop offers of itself. */
const inside = { discountCents: 0, downPaymentCents: 100_000, count: 2, firstDueDay: '2026-12-14' } as const;

const proposalOf = async (by: TestShop, customerId: string) => {
  const open = await openInstallmentsOf(by.db, customerId);
  const request = {
    ...inside,
    customerId,
    installmentIds: open.map(({ id }) => id),
    updatedCents: 0,
    interval: { kind: 'monthly' as const },
    by: 'shop' as const,
    how: 'spoken' as const,
    validUntil: TODAY,
  };
  const asked = await saveProposal(by, request);
  if (asked.ok || asked.error.reason !== 'amount-changed') throw new Error('the amount was not asked for');
  return expectOk(await saveProposal(by, { ...request, updatedCents: asked.error.updatedCents }));
};

const agreements = [
  everyday('makeAgreement', async ({ customerId }) => async (by) => {
    await agreeOn(by, customerId, { ...inside, reason: undefined });
    return undefined;
  }),
  everyday('saveProposal', async ({ customerId }) => async (by) => {
    await proposalOf(by, customerId);
    return undefined;
  }),
  everyday('undoProposal', async ({ shop, customerId }) => {
    const { seq } = await proposalOf(shop, customerId);
    return async (by) => undoProposal(by, seq);
  }),
  everyday('closeProposal', async ({ shop, customerId }) => {
    const { proposal } = await proposalOf(shop, customerId);
    return async (by) => closeProposal(by, { proposalId: proposal.id, how: 'declined' });
  }),
  everyday('signAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    return async (by) => signAgreement(by, { agreementId: id, day: TODAY, witnesses: [] });
  }),
  everyday('undoAgreementStep, a signing', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    expectOk(await signAgreement(shop, { agreementId: id, day: TODAY, witnesses: [] }));
    return async (by) => undoAgreementStep(by, id);
  }),
  everyday('notifyAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    shop.clock.day = '2027-02-10';
    return async (by) => notifyAgreement(by, { agreementId: id, channel: 'letter' });
  }),
  everyday('keepAgreement', async ({ shop, customerId }) => {
    const { id } = await agreeOn(shop, customerId);
    shop.clock.day = '2027-01-04';
    return async (by) => keepAgreement(by, { agreementId: id, until: '2027-01-08', reason: 'recebe dia 5' });
  }),
];

const listing = async ({ shop, customerId, installmentIds }: Work) =>
  expectOk(
    await recordLegalStep(shop, {
      customerId,
      kind: 'bureau',
      installmentIds: installmentIds.slice(0, 1),
      confirmed: BUREAU,
    }),
  );

const talking = [
  everyday(
    'logContact',
    async ({ customerId }) =>
      async (by) =>
        logContact(by, { customerId, ...aTalk }),
  ),
  everyday('undoContact', async ({ shop, customerId }) => {
    const { id } = expectOk(await logContact(shop, { customerId, ...aTalk }));
    return async (by) => undoContact(by, id);
  }),
  everyday(
    'logContacts',
    async ({ customerId }) =>
      async (by) =>
        logContacts(by, [{ customerId, ...aTalk }]),
  ),
  everyday('undoContacts', async ({ shop, customerId }) => {
    const { id } = expectOk(await logContact(shop, { customerId, ...aTalk }));
    return async (by) => undoContacts(by, [id]);
  }),
  everyday('noteHeard', async ({ shop, customerId }) => {
    expectOk(await logContact(shop, { customerId, ...aTalk, answer: 'stop' }));
    return async (by) => noteHeard(by, customerId, 'resume');
  }),
  everyday('recordLegalStep', async (work) => {
    work.shop.clock.day = '2027-01-19';
    return async (by) =>
      recordLegalStep(by, {
        customerId: work.customerId,
        kind: 'bureau',
        installmentIds: work.installmentIds.slice(0, 1),
        confirmed: BUREAU,
      });
  }),
  everyday('undoLegalStep', async (work) => {
    work.shop.clock.day = '2027-01-19';
    const { id } = await listing(work);
    return async (by) => undoLegalStep(by, id);
  }),
  everyday('endLegalStep', async (work) => {
    work.shop.clock.day = '2027-01-19';
    const { id } = await listing(work);
    return async (by) => endLegalStep(by, id, '2027-01-19');
  }),
  everyday('undoLegalStepEnd', async (work) => {
    work.shop.clock.day = '2027-01-19';
    const { id } = await listing(work);
    expectOk(await endLegalStep(work.shop, id, '2027-01-19'));
    return async (by) => undoLegalStepEnd(by, id);
  }),
];

const customers = [
  everyday('registerCustomer', async () => async (by) => registerCustomer(by, { name: 'Rita', phones: [] })),
  everyday('undoRegisterCustomer', async ({ shop }) => {
    const { seq } = expectOk(await registerCustomer(shop, { name: 'Rita', phones: [] }));
    return async (by) => undoRegisterCustomer(by, seq);
  }),
  everyday(
    'updateCustomer',
    async ({ customerId }) =>
      async (by) =>
        updateCustomer(by, customerId, { name: 'Francisca', phones: [], notes: 'paga às sextas' }),
  ),
  everyday('undoUpdateCustomer', async ({ shop, customerId }) => {
    const { seq = 0 } = expectOk(await updateCustomer(shop, customerId, { name: 'Francisca', phones: [] }));
    return async (by) => undoUpdateCustomer(by, seq);
  }),
  everyday('mergeCustomers', async ({ shop, customerId }) => {
    const other = await addCustomer(shop, { name: 'Francisca Lima' });
    return async (by) => mergeCustomers(by, { keptId: customerId, duplicateId: other });
  }),
  everyday('undoMerge', async ({ shop, customerId }) => {
    const other = await addCustomer(shop, { name: 'Francisca Lima' });
    const { seq } = expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId: other }));
    return async (by) => undoMerge(by, seq);
  }),
  everyday('tellCustomersApart', async ({ shop, customerId }) => {
    const other = await addCustomer(shop, { name: 'Francisca Lima' });
    return async (by) => tellCustomersApart(by, customerId, other);
  }),
  everyday('changePin, their own', async () => async (by) => changePin(by, 'ana', '8265')),
];

/** What a cashier does alone. */
export const everydayCases: readonly PermissionCase[] = [
  ...selling,
  ...cheques,
  ...agreements,
  ...talking,
  ...customers,
];
