// Narrows the findings to one severity, one table, or both; every choice says how many it leaves.
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/finding";
import { byTable, ofSeverity, type FindingGroup } from "../../review/finding-groups";
import { countIn, filtered, type Filter } from "../finding-groups";
import { SEVERITY_LABEL } from "../labels";
import { FILTER_TEXT } from "../labels-findings";

const SEVERITIES = ["error", "explain", "hint"] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  select: {
    minWidth: 0,
    "& > select": { minWidth: 0, minHeight: "44px", textOverflow: "ellipsis" },
  },
});

interface FindingFiltersProps {
  readonly groups: readonly FindingGroup[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function FindingFilters({ groups, filter, onFilter }: FindingFiltersProps) {
  const styles = useStyles();
  const ofTable = filtered(groups, { severity: null, table: filter.table });
  const ofChosen = filtered(groups, { severity: filter.severity, table: null });
  const inTable = (table: string): number => countIn(filtered(ofChosen, { severity: null, table }));
  return (
    <div className={styles.filters}>
      <Choice
        label={FILTER_TEXT.severity}
        value={filter.severity}
        all={countIn(ofTable)}
        options={SEVERITIES.map((severity) => [
          severity,
          FILTER_TEXT.option(SEVERITY_LABEL[severity], countIn(ofSeverity(ofTable, severity))),
        ])}
        onChoose={(severity) => {
          onFilter({ ...filter, severity });
        }}
      />
      <Choice
        label={FILTER_TEXT.table}
        value={filter.table}
        all={countIn(ofChosen)}
        options={byTable(groups).map(({ table }) => [
          table,
          FILTER_TEXT.option(table, inTable(table)),
        ])}
        onChoose={(table) => {
          onFilter({ ...filter, table });
        }}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly all: number;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, value, all, options, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={value ?? ""}
        onChange={(_event, chosen) => {
          onChoose(options.find(([option]) => option === chosen.value)?.[0] ?? null);
        }}
      >
        <option value="">{FILTER_TEXT.all(all)}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
