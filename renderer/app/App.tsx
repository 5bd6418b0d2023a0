import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cssVariables, theme } from '@renderer/ui/theme';
import { useEarlyDialogKeys } from '@renderer/ui/use-early-dialog-keys';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './ErrorBoundary';
import { ShopGate } from './ShopGate';

export const App = () => {
  useEarlyDialogKeys();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="top-right" limit={3} />
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <ShopGate />
        </Router>
      </ErrorBoundary>
    </MantineProvider>
  );
};
