// 识别: which tables were found, how sure the reading is, and what was left unread.
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { CellLink } from "../components/CellLink";
import { Disclosure } from "../components/Disclosure";
import { Empty } from "../components/Empty";
import { Placemat } from "../components/Placemat";
import { TABLES_TEXT } from "../labels-views";
import type { Work } from "../state";
import type { Unread } from "../../workbook/book";

const TableList = lazy(() => import(/* webpackPrefetch: true */ "../components/TableList"));

const useStyles = makeStyles({
  unread: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

export default function TablesView({ work }: { readonly work: Work | null }) {
  if (work === null) return <Placemat />;
  const { tables, unread } = work.review.book;
  return (
    <>
      {tables.length === 0 ? (
        <Empty {...TABLES_TEXT.none} />
      ) : (
        <Suspense>
          <TableList tables={tables} corrected={work.corrected} />
        </Suspense>
      )}
      {unread.length > 0 && <UnreadSheets open={tables.length === 0} unread={unread} />}
    </>
  );
}

interface UnreadSheetsProps {
  readonly unread: readonly Unread[];
  readonly open: boolean;
}

function UnreadSheets({ unread, open }: UnreadSheetsProps) {
  const styles = useStyles();
  return (
    <Disclosure open={open} title={TABLES_TEXT.unread(unread.length)}>
      <ul className={styles.unread}>
        {unread.map(({ because, ...place }, index) => (
          <li key={`${place.sheet}/${String(index)}`}>
            <CellLink at={{ ...place, row: 0, column: 0 }} text={place.sheet} />：{because}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
