// For screen readers alone: seen by nobody else.
import { makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface UnseenProps extends Omit<ComponentProps<"div">, "className" | "ref"> {
  readonly as?: "div" | "h2";
}

export function Unseen({ as: Element = "div", ...rest }: UnseenProps) {
  return <Element className={useStyles().unseen} {...rest} />;
}
