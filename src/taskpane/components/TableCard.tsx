// One recognised table: what it was taken for, and what is doubtful about it.
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1Range } from "../../domain/cell-ref";
import { FORM_TITLES } from "../../domain/form-id";
import { UNIT_LABEL } from "../../domain/money";
import { CONFIDENCE_TO_USE, type Table } from "../../workbook/book";
import { UNIT_BASIS_LABEL } from "../labels";
import { TABLES_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import { Card } from "./Card";
import { CellLink } from "./CellLink";
import { Facts } from "./Facts";
import { Mark } from "./Mark";

const SURE = 0.9;
const PRINTS_MONEY = /^(budget|final)\./;

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { flexShrink: 0 },
  lacks: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
  },
  help: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200 },
  button: { width: "100%", minHeight: "44px" },
});

/** Recognised, yet not surely enough to use its figures. */
export function needsConfirmation(table: Table): boolean {
  return table.form !== null && !table.confirmed && table.confidence < CONFIDENCE_TO_USE;
}

export function TableCard({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { confirmTable } = useActions();
  const doubtful = needsConfirmation(table);
  return (
    <Card attention={doubtful}>
      <h3 className={styles.head}>
        <CellLink at={table.range} text={table.title === "" ? TABLES_TEXT.untitled : table.title} />
        {doubtful && (
          <Badge className={styles.badge} color="warning" appearance="tint">
            {TABLES_TEXT.needsConfirmation}
          </Badge>
        )}
      </h3>
      <Facts rows={factsOf(table)} />
      <Doubts table={table} />
      {doubtful && (
        <>
          <p className={styles.help}>{TABLES_TEXT.confirmHelp}</p>
          <Button className={styles.button} onClick={() => void confirmTable(table)}>
            {TABLES_TEXT.confirm}
          </Button>
        </>
      )}
    </Card>
  );
}

function Doubts({ table: { lacks, remarks = [] } }: { readonly table: Table }) {
  const styles = useStyles();
  if (lacks.length + remarks.length === 0) return null;
  return (
    <ul className={styles.lacks}>
      {lacks.map((lack) => (
        <li key={lack}>
          <Mark tone="warning">{lack}</Mark>
        </li>
      ))}
      {remarks.map((remark) => (
        <li key={remark}>
          <Mark tone="plain">{remark}</Mark>
        </li>
      ))}
    </ul>
  );
}

function factsOf(table: Table): readonly (readonly [string, string])[] {
  const { form, range } = table;
  return [
    [TABLES_TEXT.form, form === null ? TABLES_TEXT.unknownForm : FORM_TITLES[form]],
    [TABLES_TEXT.basis, [yearOf(table), unitOf(table)].filter((part) => part !== "").join(" · ")],
    [TABLES_TEXT.sheet, `${range.sheet}!${a1Range(range)}`],
    [TABLES_TEXT.confidence, confidenceOf(table)],
  ];
}

function yearOf({ year }: Table): string {
  return year === null ? TABLES_TEXT.noYear : TABLES_TEXT.yearOf(year);
}

/** Lists and texts need none. */
function unitOf({ unit, basis, form }: Table): string {
  if (unit === null) return form !== null && PRINTS_MONEY.test(form) ? TABLES_TEXT.noUnit : "";
  return basis === null ? UNIT_LABEL[unit] : `${UNIT_LABEL[unit]}（${UNIT_BASIS_LABEL[basis]}）`;
}

function confidenceOf({ confidence, confirmed, empty }: Table): string {
  const percent = `（${String(Math.round(confidence * 100))}%）`;
  const text = confirmed ? TABLES_TEXT.confirmed : `${confidenceWord(confidence)}${percent}`;
  return empty ? `${text} · ${TABLES_TEXT.emptyTable}` : text;
}

function confidenceWord(confidence: number): string {
  if (confidence >= SURE) return TABLES_TEXT.high;
  return confidence >= CONFIDENCE_TO_USE ? TABLES_TEXT.middle : TABLES_TEXT.low;
}
