// The pane: header, readiness, four tabs, what needs a word, the tab's content, the action bar.
import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense, useDeferredValue, useEffect, useState } from "react";
import { ActionBar } from "./components/ActionBar";
import { Announcer } from "./components/Announcer";
import { DefectBoundary } from "./components/DefectBoundary";
import { FailureMessage, Messages } from "./components/Messages";
import { ReadinessBar } from "./components/ReadinessBar";
import { useKeptFocus } from "./kept-focus";
import { LABELS } from "./labels";
import { PaneContext, useActions, usePane, type PaneTools } from "./pane-context";
import { TABS, workOf, type Tab as TabName, type Work } from "./state";
import { themeFor } from "./theme";
import TablesView from "./views/TablesView";

const VIEWS = {
  tables: TablesView,
  findings: lazy(() => import(/* webpackPrefetch: true */ "./views/FindingsView")),
  scores: lazy(() => import(/* webpackPrefetch: true */ "./views/ScoresView")),
  report: lazy(() => import(/* webpackPrefetch: true */ "./views/ReportView")),
} as const;

const ConfirmDialog = lazy(() =>
  import(/* webpackPrefetch: true */ "./components/ConfirmDialog").then((module) => ({
    default: module.ConfirmDialog,
  }))
);

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Fluent's least widths are more than a magnified pane has left.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Input": { minWidth: 0 },
    "& .fui-Input__input": { minWidth: 0 },
    "& .fui-Textarea": { minWidth: 0 },
    "& .fui-Textarea__textarea": { minWidth: 0 },
    "& .fui-Field__label": { overflowWrap: "anywhere" },
  },
  // The right 48 px belong to Office's personality menu.
  header: { padding: `${tokens.spacingVerticalS} 48px ${tokens.spacingVerticalS} 16px` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a short pane the content needs the room more.
    "@media (max-height: 420px)": { position: "static" },
  },
  tabs: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  tab: {
    minHeight: "44px",
    justifyContent: "center",
    "@media (max-width: 240px)": { paddingLeft: "2px", paddingRight: "2px" },
  },
  main: { flexGrow: 1, padding: `${tokens.spacingVerticalL} 16px` },
});

interface AppProps {
  readonly tools: PaneTools;
  /** Whether Office shows a dark theme now. */
  readonly isDark: () => boolean;
}

export function App({ tools, isDark }: AppProps) {
  const dark = useOfficeTheme(isDark);
  return (
    <FluentProvider theme={themeFor(dark)}>
      <DefectBoundary>
        <PaneContext value={tools}>
          <PanePage />
        </PaneContext>
      </DefectBoundary>
    </FluentProvider>
  );
}

/** Excel does not promise to tell when its theme changes: looked up again whenever the pane gets the focus. */
function useOfficeTheme(isDark: () => boolean): boolean {
  const [dark, setDark] = useState(isDark);
  // What lies around the page, such as its scroll bar.
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = dark ? "dark" : "light";
    style.backgroundColor = themeFor(dark).colorNeutralBackground1;
  }, [dark]);
  useEffect(() => {
    const look = (): void => {
      setDark(isDark());
    };
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("focus", look);
    };
  }, [isDark]);
  return dark;
}

function PanePage() {
  const styles = useStyles();
  const { state, tab } = usePane();
  const work = workOf(state);
  // The tab moves at once, its content follows in steps between which the page takes clicks.
  const shown = useDeferredValue(tab);
  const settled = useDeferredValue(work);
  const keeper = useKeptFocus();
  useTopFor(shown);
  useTopFor(work?.receipt?.at);
  useTopFor(work?.note);
  return (
    <div ref={keeper} className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{LABELS.name}</h1>
        {work !== null && <p className={styles.subtitle}>{subtitleOf(work)}</p>}
      </header>
      <div className={styles.sticky}>
        <ReadinessBar />
        <PaneTabs tab={tab} />
        <FailureMessage />
      </div>
      <main className={styles.main}>
        <Messages />
        <div role="tabpanel" aria-labelledby={`tab-${shown}`}>
          <Suspense>
            <TabContent tab={shown} work={settled} />
          </Suspense>
        </div>
      </main>
      <ActionBar />
      {state.phase === "confirming" && (
        <Suspense>
          <ConfirmDialog work={state.work} plans={state.proposal.plans} />
        </Suspense>
      )}
      <Announcer />
    </div>
  );
}

/** Left alone while only something around it changes, such as the progress of a reading. */
const TabContent = memo(function TabContent({
  tab,
  work,
}: {
  readonly tab: TabName;
  readonly work: Work | null;
}) {
  const View = VIEWS[tab];
  return <View work={work} />;
});

/** What is new, a tab or a message above its content, is read from the top. */
function useTopFor(news: string | null | undefined): void {
  useEffect(() => {
    if (typeof news === "string") document.documentElement.scrollTop = 0;
  }, [news]);
}

function PaneTabs({ tab }: { readonly tab: TabName }) {
  const styles = useStyles();
  const { showTab } = useActions();
  return (
    <TabList
      className={styles.tabs}
      aria-label={LABELS.tabsName}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => {
        showTab(value as TabName);
      }}
    >
      {TABS.map((name) => (
        <Tab key={name} id={`tab-${name}`} className={styles.tab} value={name}>
          {LABELS.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}

function subtitleOf({ review }: Work): string {
  const { department, year, name } = review.book;
  const who = department.state === "known" ? department.value : name;
  return year.state === "known" ? `${who} · ${String(year.value)}年度` : who;
}
