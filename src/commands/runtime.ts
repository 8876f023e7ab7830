// Entry of the page: the pane and, in the same runtime, the buttons of the ribbon.
import { runCommand } from "../taskpane/index";
import { associateCommands } from "./commands";

// Without office.js there is no ribbon either; the pane then says what to do.
if ("Office" in globalThis) associateCommands(runCommand);
