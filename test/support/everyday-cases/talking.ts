import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import { logContact } from '@renderer/use-cases/log-contact';
import { logContacts, undoContacts } from '@renderer/use-cases/log-contacts';
import { noteHeard } from '@renderer/use-cases/note-heard';
import { recordLegalStep } from '@renderer/use-cases/record-legal-step';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { undoLegalStep, undoLegalStepEnd } from '@renderer/use-cases/undo-legal-step';
import type { Work } from '../permission-cases';
import { expectOk } from '../shop';
import { everyday } from './everyday';

const BUREAU = ['certain', 'proof', 'notice'];
const aTalk = { channel: 'whatsapp', text: 'Oi!', answer: 'no-answer' } as const;

const listing = async ({ shop, customerId, installmentIds }: Work) =>
  expectOk(
    await recordLegalStep(shop, {
      customerId,
      kind: 'bureau',
      installmentIds: installmentIds.slice(0, 1),
      confirmed: BUREAU,
    }),
  );

export const talking = [
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
