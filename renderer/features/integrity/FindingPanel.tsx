import { RestoreCustomerDialog } from '@renderer/features/restore-customer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import { findingText } from '@shared/domain/integrity/finding-text';
import { IconAlertTriangle, IconTool, IconUser, IconUserUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { adviceText } from './advice';
import type { FindingGroup } from './finding-groups';
import classes from './IntegrityScreen.module.css';

interface FindingPanelProps {
  readonly group: FindingGroup;
  readonly names: ReadonlyMap<string, string>;
  readonly onRepair: () => void;
  /** The customer's records may be others now. */
  readonly onBroughtBack: () => void;
}

/** What was found in one place, in words, and what the owner can do. */
export const FindingPanel = ({ group, names, onRepair, onBroughtBack }: FindingPanelProps) => {
  const [, go] = useLocation();
  const { customerId, name, findings, remedy } = group;
  const [isBringing, setBringing] = useState(false);
  const customer = customerId !== undefined && names.has(customerId) ? { id: customerId, name } : undefined;
  const file = customer && (() => go(paths.customer(customer.id)));
  const bring = remedy === 'copy' && customer ? () => setBringing(true) : undefined;
  useShortcuts({ f: file, t: bring });
  const nameOf = (id: string) => names.get(id) ?? 'um cliente que não está na loja';
  return (
    <WorkPanel
      label={`O que não confere: ${name || 'cliente que não está na loja'}`}
      actions={
        <>
          {remedy === 'repair' && (
            <ActionButton size="sm" primary icon={IconTool} keyHint="C" onClick={onRepair}>
              Consertar…
            </ActionButton>
          )}
          {bring && (
            <ActionButton size="sm" icon={IconUserUp} keyHint="T" onClick={bring}>
              Trazer de uma cópia…
            </ActionButton>
          )}
          {file && (
            <ActionButton size="sm" icon={IconUser} keyHint="F" onClick={file}>
              Ver ficha
            </ActionButton>
          )}
        </>
      }
    >
      <h2 className={classes.heading}>{name || 'Cliente que não está na loja'}</h2>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <IconAlertTriangle size={20} aria-hidden />
            <span>{findingText(finding, nameOf)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{adviceText(group)}</p>
      {isBringing && (
        <RestoreCustomerDialog
          customer={customer}
          onClose={() => {
            setBringing(false);
            onBroughtBack();
          }}
        />
      )}
    </WorkPanel>
  );
};
