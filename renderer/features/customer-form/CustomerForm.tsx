import { zodResolver } from '@hookform/resolvers/zod';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import type { CreditProfile, CustomerDetails } from '@shared/domain/customer';
import { type CustomerEntry, customerEntrySchema } from '@shared/domain/customer-entry';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { FormProvider, useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { AddressFields } from './AddressFields';
import { ContactFields } from './ContactFields';
import { CreditFields } from './CreditFields';
import classes from './CustomerForm.module.css';
import { IdentityFields } from './IdentityFields';
import { LikelySame } from './LikelySame';
import { SharedNumbers } from './SharedNumbers';
import { saveErrorText } from './save-texts';
import { useLikelySame } from './use-likely-same';
import { useSaveCustomer } from './use-save-customer';

interface CustomerFormProps {
  /** Absent while the customer is new. */
  readonly customerId?: string;
  readonly title: string;
  /** The answers about credit the shop already has. */
  readonly known?: CreditProfile;
  readonly initial: CustomerEntry;
}

/** The fields of a customer. Enter saves; leaving with changes asks first. */
export const CustomerForm = ({ customerId, title, known, initial }: CustomerFormProps) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const form = useForm<CustomerEntry, unknown, CustomerDetails>({
    resolver: zodResolver(customerEntrySchema({ today, known })),
    defaultValues: initial,
    mode: 'onTouched',
  });
  const guard = useLeaveGuard(form.formState.isDirty);
  // The file of a known customer already points out duplicates, so only changes are looked up here.
  const isLooking = customerId === undefined || form.formState.isDirty;
  const save = useSaveCustomer(customerId);
  const found = useLikelySame(form.control, customerId);
  const likely = isLooking ? found.filter((match) => match.likely) : [];
  const back = () => go(customerId ? paths.customer(customerId) : paths.customers());
  const submit = form.handleSubmit(async (details) => {
    const saved = await save(details);
    if (!saved) return;
    if (saved.ok) {
      guard.release();
      go(paths.customer(saved.value));
      return;
    }
    const field = saved.error.reason === 'document-taken' ? 'document' : 'root';
    form.setError(field, { message: saveErrorText(saved.error) }, { shouldFocus: true });
  });
  useShortcuts({ 'mod+Enter': () => void submit(), Escape: back });
  useKeyHints([
    { keys: ['Enter'], label: 'salvar' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page
      title={title}
      subtitle="Só o nome é obrigatório. O resto pode ser completado depois."
      actions={
        <>
          <ActionButton onClick={back} keyHint="Esc">
            Voltar
          </ActionButton>
          <ActionButton primary icon={IconDeviceFloppy} keyHint="Enter" onClick={() => void submit()}>
            Salvar
          </ActionButton>
        </>
      }
    >
      <FormProvider {...form}>
        <form className={classes.form} onSubmit={submit} noValidate aria-label={title}>
          <div className={classes.column}>
            <IdentityFields />
          </div>
          <div className={classes.column}>
            <AddressFields />
            <ContactFields />
          </div>
          <div className={classes.column}>
            <CreditFields />
            <div className={classes.said}>
              {form.formState.errors.root && (
                <p role="alert" className={classes.problem}>
                  {form.formState.errors.root.message}
                </p>
              )}
              <LikelySame found={likely} />
              <SharedNumbers except={[customerId, ...likely.map(({ customer }) => customer.id)]} />
            </div>
          </div>
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
      </FormProvider>
      <LeaveDialog guard={guard} text="O que foi digitado neste cadastro ainda não foi salvo." />
    </Page>
  );
};
