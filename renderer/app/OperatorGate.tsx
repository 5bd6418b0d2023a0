import { useShop } from '@renderer/data/shop-context';
// Not loaded later: a lock told by another window meanwhile would not be heard.
import { LockWatch } from '@renderer/features/lock/LockWatch';
import { OwnerApprovalDesk } from '@renderer/features/operators/OwnerApprovalDesk';
import { useOperatorStore } from '@renderer/stores/operator';
import { later } from '@renderer/ui/later';
import { paths } from '@renderer/ui/paths';
import { type Operators, peopleAtWork } from '@shared/domain/operator';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';

const LockScreen = later(async () => (await import('@renderer/features/lock/LockScreen')).LockScreen);
const FreshCodeDialog = later(
  async () => (await import('@renderer/features/operators/FreshCodeDialog')).FreshCodeDialog,
);

interface OperatorGateProps {
  readonly operators: Operators;
  readonly children: ReactNode;
}

/**
 * Where people have a PIN, nothing of the shop is drawn before one of them said it. While it is locked later on, what
 * was being typed stays behind the lock, for the same person; somebody else begins with fresh screens.
 */
export const OperatorGate = ({ operators, children }: OperatorGateProps) => {
  const { operator } = useShop();
  const { isLocked, turn, freshCode } = useOperatorStore();
  const [, go] = useLocation();
  // Somebody else begins with the day's work, once what the one before left there is gone.
  useEffect(() => {
    if (turn > 0) go(paths.today());
  }, [turn, go]);
  // There before it is needed: what is on the screen is not to be seen while it is fetched.
  useEffect(() => {
    if (operator) void LockScreen.load();
  }, [operator]);
  if (peopleAtWork(operators).length > 0 && !operator) return <LockScreen />;
  return (
    <OwnerApprovalDesk key={turn}>
      {children}
      {operator && <LockWatch afterMinutes={operators.lockAfterMinutes} />}
      {freshCode !== null && <FreshCodeDialog code={freshCode} />}
      {operator && isLocked && <LockScreen />}
    </OwnerApprovalDesk>
  );
};
