import { mayDo, type OwnerAction, OwnerNeeded } from '@shared/rules/permissions';
import { createContext, type ReactNode, useContext } from 'react';
import { type ShopContextValue, useShop } from './shop-context';

/** Asks an owner for their PIN. Gives the owner's id; null when none came. */
export type AskOwner = (action: OwnerAction) => Promise<string | null>;

const OwnerContext = createContext<AskOwner | null>(null);

export const OwnerApprovalProvider = ({
  ask,
  children,
}: {
  readonly ask: AskOwner;
  readonly children: ReactNode;
}) => <OwnerContext value={ask}>{children}</OwnerContext>;

/** What is to be done, with the context the use case works in. */
type Act<T> = (context: ShopContextValue & { readonly approvedBy?: string }) => Promise<T> | T;

export interface OwnerApproval {
  /**
   * Does what may need the owner: whoever is at work does it alone where they may, else after an owner's PIN. Undefined,
   * and nothing done, when no owner came. With null for the action, the use case says itself whether it needs one: it
   * is begun again once the owner stands by.
   */
  readonly withOwner: <T>(action: OwnerAction | null, act: Act<T>) => Promise<T | undefined>;
}

export const useOwnerApproval = (): OwnerApproval => {
  const context = useShop();
  const ask = useContext(OwnerContext);
  const afterPin = async <T,>(action: OwnerAction, act: Act<T>): Promise<T | undefined> => {
    if (!ask) throw new Error('useOwnerApproval outside OwnerApprovalProvider');
    const approvedBy = await ask(action);
    return approvedBy === null ? undefined : act({ ...context, approvedBy });
  };
  return {
    withOwner: async (action, act) => {
      if (action !== null && !mayDo(context, action)) return afterPin(action, act);
      try {
        return await act(context);
      } catch (error) {
        if (error instanceof OwnerNeeded) return afterPin(error.action, act);
        throw error;
      }
    },
  };
};
