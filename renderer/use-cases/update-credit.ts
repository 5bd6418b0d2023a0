import { type CustomerDetails, customerDetailsSchema } from '@shared/domain/customer';
import { err, type Result } from '@shared/result';
import { type UpdatedCustomer, type UpdateError, updateCustomer } from './update-customer';
import { transact, type UseCaseContext } from './use-case';

/** A customer's limit and the answers it rests on; absent takes away. */
export type CreditChange = Pick<CustomerDetails, 'limitCents' | 'credit'>;

/** Changes a customer's credit and nothing else, whatever else was changed in another window meanwhile. */
export const updateCredit = (
  context: UseCaseContext,
  customerId: string,
  { limitCents, credit }: CreditChange,
): Promise<Result<UpdatedCustomer, UpdateError>> =>
  transact(
    context,
    ['customers', 'journal'],
    async (context): Promise<Result<UpdatedCustomer, UpdateError>> => {
      const customer = await context.db.customers.get(customerId);
      if (!customer) return err({ reason: 'customer-not-found' });
      const details = customerDetailsSchema.parse(customer);
      return updateCustomer(context, customerId, { ...details, limitCents, credit });
    },
  );
