import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TroubleScreen } from './TroubleScreen';

interface State {
  readonly error: unknown;
}

/** A bug in a screen: says what happened and lets the owner go on. What was saved stays saved. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(new Error(`screen failed${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <TroubleScreen
        title="Esta tela parou de responder"
        text="Nada do que já estava salvo se perdeu. Volte para Hoje e tente de novo; se acontecer outra vez, feche e abra o Em Dia."
        action="Voltar para Hoje"
        onAction={() => {
          window.location.hash = '';
          this.setState({ error: null });
        }}
      />
    );
  }
}
