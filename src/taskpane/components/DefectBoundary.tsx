// The one place where a mistake of ours in the view is caught: said plainly, with something to copy that holds no figures.
import { Component, type ReactNode } from "react";
import { LABELS } from "../labels";

interface DefectBoundaryProps {
  readonly children: ReactNode;
}

interface DefectBoundaryState {
  readonly stack: string | null;
}

export class DefectBoundary extends Component<DefectBoundaryProps, DefectBoundaryState> {
  override state: DefectBoundaryState = { stack: null };

  static getDerivedStateFromError(error: unknown): DefectBoundaryState {
    return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { stack } = this.state;
    if (stack === null) return this.props.children;
    return (
      <div className="plain-page" role="alert">
        <h1>{LABELS.defect.title}</h1>
        <p>{LABELS.defect.remedy}</p>
        <textarea readOnly rows={8} aria-label={LABELS.failure.detail} value={stack} />
      </div>
    );
  }
}
