import { Pill } from '@renderer/ui/Pill';
import type { Status } from './status';

/** How an agreement or a proposal stands, in text and icon. */
export const StatusPill = ({ status: { text, tone, icon } }: { readonly status: Status }) => (
  <Pill tone={tone} icon={icon}>
    {text}
  </Pill>
);
