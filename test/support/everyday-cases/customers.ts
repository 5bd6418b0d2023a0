import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { tellCustomersApart } from '@renderer/use-cases/tell-customers-apart';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import { undoRegisterCustomer } from '@renderer/use-cases/undo-register-customer';
import { undoUpdateCustomer, updateCustomer } from '@renderer/use-cases/update-customer';
import { addCustomer, expectOk } from '../shop';
import { everyday } from './everyday';

export const customers = [
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
