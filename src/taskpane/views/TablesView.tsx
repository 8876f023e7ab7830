// 识别: which tables were found, how sure the reading is, and what was left unread.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../components/Disclosure";
import { Empty } from "../components/Empty";
import { Placemat } from "../components/Placemat";
import { needsConfirmation, TableCard } from "../components/TableCard";
import { TABLES_TEXT } from "../labels-views";
import type { Work } from "../state";
import type { Unread } from "../../workbook/book";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyle: "none",
  },
  summary: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  help: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
  unread: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

export default function TablesView({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  if (work === null) return <Placemat />;
  const { tables, unread } = work.review.book;
  if (tables.length === 0) {
    return (
      <>
        <Empty {...TABLES_TEXT.none} />
        {unread.length > 0 && <UnreadSheets open unread={unread} />}
      </>
    );
  }
  const doubtful = tables.filter(needsConfirmation);
  const sure = tables.filter((table) => table.form !== null && !needsConfirmation(table));
  const unknown = tables.filter((table) => table.form === null);
  return (
    <>
      <p className={styles.summary}>
        {TABLES_TEXT.recognised(sure.length)}
        {doubtful.length > 0 && `，${TABLES_TEXT.toConfirm(doubtful.length)}`}
        {unknown.length > 0 && `，${TABLES_TEXT.unknown(unknown.length)}`}
      </p>
      <p className={styles.help}>{TABLES_TEXT.help}</p>
      <ul className={styles.list}>
        {[...doubtful, ...sure, ...unknown].map((table) => (
          <li key={table.id}>
            <TableCard table={table} />
          </li>
        ))}
      </ul>
      {unread.length > 0 && <UnreadSheets unread={unread} />}
    </>
  );
}

interface UnreadSheetsProps {
  readonly unread: readonly Unread[];
  readonly open?: boolean;
}

function UnreadSheets({ unread, open = false }: UnreadSheetsProps) {
  const styles = useStyles();
  return (
    <Disclosure open={open} title={TABLES_TEXT.unread(unread.length)}>
      <ul className={styles.unread}>
        {unread.map(({ sheet, because }, index) => (
          <li key={`${sheet}/${String(index)}`}>
            <strong>{sheet}</strong>：{because}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
