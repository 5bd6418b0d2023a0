import { customerRetention } from '@renderer/data/queries/retention';
import { useLive, useShop } from '@renderer/data/shop-context';
import { AnonymiseDialog } from './AnonymiseDialog';

interface AnonymiseCustomerProps {
  readonly customerId: string;
  readonly onClose: () => void;
}

/** Asks for one customer, as the records stand now. */
export const AnonymiseCustomer = ({ customerId, onClose }: AnonymiseCustomerProps) => {
  const { today } = useShop();
  const found = useLive((db) => customerRetention(db, customerId, today), [customerId, today]);
  return found ? <AnonymiseDialog people={[found]} onClose={onClose} /> : null;
};
