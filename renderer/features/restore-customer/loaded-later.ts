import { later } from '@renderer/ui/later';

export const RestoreCustomerDialog = later(
  async () => (await import('./RestoreCustomerDialog')).RestoreCustomerDialog,
);
