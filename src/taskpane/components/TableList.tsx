// The tables of a workbook in groups, to be searched when there are many. Loaded when there are any.
import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { layoutKey } from "../../workbook/layout-key";
import type { Corrected } from "../corrections";
import { TABLES_TEXT } from "../labels-views";
import type { PaneTable } from "../pane-review";
import {
  groupOf,
  inGroup,
  matching,
  placesOf,
  TABLE_GROUPS,
  type TableGroup,
} from "../table-groups";
import { TableCard } from "./TableCard";

/** So many tables are seen at a glance; more can be searched. */
const AT_A_GLANCE = 8;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyle: "none",
  },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  search: { maxWidth: "none", width: "100%", minHeight: "44px" },
});

interface TablesProps {
  readonly tables: readonly PaneTable[];
  /** What the last correction did. */
  readonly corrected: Corrected | null;
}

export default function TableList({ tables, corrected }: TablesProps) {
  const styles = useStyles();
  const [places] = useState(() => placesOf(tables));
  const [search, setSearch] = useState("");
  const found = matching(tables, useDeferredValue(search));
  return (
    <>
      <h2 className={styles.summary}>{summaryOf(tables)}</h2>
      <p className={styles.help}>{TABLES_TEXT.help}</p>
      {tables.length > AT_A_GLANCE && (
        <Field label={TABLES_TEXT.find} hint={hintOf(found.length, tables.length)}>
          <SearchBox
            className={styles.search}
            placeholder={TABLES_TEXT.findHint}
            value={search}
            onChange={(_event, { value }) => {
              setSearch(value);
            }}
          />
        </Field>
      )}
      {TABLE_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          tables={inGroup(found, group, places)}
          corrected={corrected}
        />
      ))}
    </>
  );
}

function lineFor(table: PaneTable, corrected: Corrected | null): string | null {
  return corrected !== null && corrected.layout === layoutKey(table) ? corrected.line : null;
}

function hintOf(found: number, all: number): string {
  if (found === 0) return TABLES_TEXT.notFound;
  return found === all ? "" : TABLES_TEXT.found(found, all);
}

function summaryOf(tables: readonly PaneTable[]): string {
  const count = (group: TableGroup): number =>
    tables.filter((table) => groupOf(table) === group).length;
  const doubtful = count("doubtful");
  const unknown = count("unknown");
  return [
    TABLES_TEXT.recognised(count("sure")),
    ...(doubtful > 0 ? [TABLES_TEXT.toConfirm(doubtful)] : []),
    ...(unknown > 0 ? [TABLES_TEXT.unknown(unknown)] : []),
  ].join("，");
}

function Group({ group, tables, corrected }: TablesProps & { readonly group: TableGroup }) {
  const styles = useStyles();
  if (tables.length === 0) return null;
  // A table that was corrected keeps its place and counts where it belongs now.
  const count = tables.filter((table) => groupOf(table) === group).length;
  return (
    <section>
      <h3 className={styles.title}>{TABLES_TEXT.groups[group](count)}</h3>
      {group === "unknown" && <p className={styles.help}>{TABLES_TEXT.unknownHelp}</p>}
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id}>
            <TableCard table={table} corrected={lineFor(table, corrected)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
