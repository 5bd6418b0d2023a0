import { useTalk } from '@renderer/stores/talk';
import { paths } from '@renderer/ui/paths';
import { useLocation } from 'wouter';

export interface RiskCommands {
  readonly talk: () => void;
  readonly negotiate: () => void;
  readonly receive: () => void;
  readonly file: () => void;
}

/** What can be done with the chosen customer. */
export const useRiskCommands = (customerId: string | undefined): RiskCommands => {
  const [, go] = useLocation();
  const open = useTalk((state) => state.open);
  const withCustomer = (act: (id: string) => void) => () => {
    if (customerId !== undefined) act(customerId);
  };
  return {
    talk: withCustomer(open),
    negotiate: withCustomer((id) => go(paths.negotiate(id))),
    receive: withCustomer((id) => go(paths.receive(id))),
    file: withCustomer((id) => go(paths.customer(id))),
  };
};
