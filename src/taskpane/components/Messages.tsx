// What needs a word before the content of the tab: a failure, changed data, a note, the receipt.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { HostError } from "../../host/host-error";
import { LABELS } from "../labels";
import { useActions, usePane, useTools } from "../pane-context";
import { isBusy, workOf } from "../state";
import { Disclosure } from "./Disclosure";
import { ReceiptPanel } from "./ReceiptPanel";

const useStyles = makeStyles({
  stack: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    ":not(:empty)": { marginBottom: tokens.spacingVerticalL },
  },
  bar: { whiteSpace: "normal" },
  stale: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  remedy: { margin: `${tokens.spacingVerticalXS} 0 0` },
  detail: {
    margin: 0,
    maxHeight: "160px",
    overflow: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  button: { minHeight: "44px" },
});

export function Messages() {
  const styles = useStyles();
  const { state } = usePane();
  const work = workOf(state);
  const receipt = work?.receipt ?? null;
  return (
    <div className={styles.stack}>
      {work !== null && !isBusy(state) && work.stale && <Stale />}
      {work !== null && state.phase === "reviewed" && work.note !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.bar}>{work.note}</MessageBarBody>
        </MessageBar>
      )}
      {receipt !== null && <ReceiptPanel key={receipt.at} receipt={receipt} />}
    </div>
  );
}

/** Above the lists and always in sight, for what failed may have been started far down in one of them. */
export function FailureMessage() {
  const { state } = usePane();
  return state.phase === "failed" && <Failure error={state.error} />;
}

function Failure({ error }: { readonly error: HostError }) {
  const styles = useStyles();
  const { dismiss } = useActions();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.bar}>
        <MessageBarTitle>{error.message}</MessageBarTitle>
        <p className={styles.remedy}>{error.remedy}</p>
        <Disclosure level={2} title={LABELS.failure.detail}>
          <TechnicalDetail error={error} />
        </Disclosure>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={LABELS.failure.close}
            icon={<DismissRegular />}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}

function TechnicalDetail({ error }: { readonly error: HostError }) {
  const styles = useStyles();
  const { exports } = useTools();
  const text = `${error.code}${error.detail === undefined ? "" : `\n${error.detail}`}`;
  return (
    <>
      <pre className={styles.detail}>{text}</pre>
      <Button
        className={styles.button}
        size="small"
        onClick={() => void exports.copy({ html: preformatted(text), text })}
      >
        {LABELS.defect.copy}
      </Button>
    </>
  );
}

function preformatted(text: string): string {
  const node = document.createElement("pre");
  node.textContent = text;
  return node.outerHTML;
}

function Stale() {
  const styles = useStyles();
  const { run } = useActions();
  return (
    <MessageBar intent="warning" layout="singleline" className={styles.stale}>
      <MessageBarBody className={styles.bar}>{LABELS.stale.text}</MessageBarBody>
      <MessageBarActions>
        <Button className={styles.button} onClick={() => void run("refresh")}>
          {LABELS.stale.action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
