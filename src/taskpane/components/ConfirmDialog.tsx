// Asked once before sheets are added: which ones, and that nothing else is touched.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SheetPlan } from "../../report/sheets/plan";
import { LABELS } from "../labels";
import { useActions } from "../pane-context";
import { addedBy, type Work } from "../state";

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: "calc(100vw - 32px)",
    maxWidth: "440px",
    padding: tokens.spacingVerticalL,
  },
  body: { display: "flex", flexDirection: "column" },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL },
  item: { lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground3 },
  lacking: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
  },
  promise: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexDirection: "row", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minHeight: "44px" },
});

interface ConfirmDialogProps {
  readonly work: Work;
  readonly plans: readonly SheetPlan[];
}

export function ConfirmDialog({ work, plans }: ConfirmDialogProps) {
  const styles = useStyles();
  const { confirmWrite, declineWrite } = useActions();
  const lacking = work.review.scorecard.indicators.filter(
    ({ points }) => points.state === "missing"
  ).length;
  const added = new Set(addedBy(plans, work));
  return (
    <Dialog open modalType="alert" onOpenChange={declineWrite}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{LABELS.confirm.title}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {plans.map((plan) => (
                <li key={plan.role} className={styles.item}>
                  {plan.name}{" "}
                  <span className={styles.quiet}>
                    {added.has(plan) ? LABELS.confirm.added : LABELS.confirm.updated}
                  </span>
                </li>
              ))}
            </ul>
            {lacking > 0 && <p className={styles.lacking}>{LABELS.confirm.lacking(lacking)}</p>}
            <p className={styles.promise}>{LABELS.confirm.promise}</p>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              className={styles.button}
              appearance="primary"
              onClick={() => void confirmWrite()}
            >
              {LABELS.confirm.go}
            </Button>
            <Button className={styles.button} onClick={declineWrite}>
              {LABELS.confirm.stop}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
