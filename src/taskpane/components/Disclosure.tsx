// A heading that opens and closes what belongs to it.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "@media (max-width: 240px)": { gridTemplateColumns: "20px minmax(0, 1fr)" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  aside: { "@media (max-width: 240px)": { gridColumn: "2" } },
  icon: { fontSize: "16px", color: tokens.colorNeutralForeground3 },
  body: { paddingBottom: tokens.spacingVerticalM },
  indented: { paddingLeft: "24px" },
});

interface DisclosureProps {
  readonly title: ReactNode;
  /** At the right end of the heading. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4 | 5 | 6;
  readonly open?: boolean;
  readonly indented?: boolean;
  /** Id of what it belongs to, where many have the same title. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

export function Disclosure(props: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(props.open ?? false);
  const Heading = `h${String(props.level ?? 3)}` as "h3";
  const Icon = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-describedby={props.describedBy}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon className={styles.icon} aria-hidden />
          <span>{props.title}</span>
          <span className={styles.aside}>{props.aside}</span>
        </button>
      </Heading>
      {open && (
        <div
          id={id}
          className={mergeClasses(styles.body, props.indented === true && styles.indented)}
        >
          {props.children}
        </div>
      )}
    </div>
  );
}
