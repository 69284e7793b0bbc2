import { Component, type ReactNode } from "react";
import { Crash } from "../features/shell/Crash.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** The last net: what fails outside a route still leaves words and a way on. React knows only classes here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}
