// Ties the buttons of the ribbon to the actions of the pane: both live in one runtime, so there is one way to do a thing.
import type { Command } from "../taskpane/state";

/** Function names of manifest.xml → what the pane calls the same thing. */
export const RIBBON_COMMANDS: Readonly<Record<string, Command>> = {
  checkWorkbook: "check",
  assessWorkbook: "assess",
  draftReport: "draft",
  refreshReview: "refresh",
};

export type RunCommand = (command: Command) => Promise<void>;

export function associateCommands(run: RunCommand): void {
  for (const [name, command] of Object.entries(RIBBON_COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(event, () => run(command));
    });
  }
}

/**
 * The pane shows progress, result and refusals, so it is opened first. The button is released before the work begins:
 * Office kills commands that take minutes, and the pane keeps two commands apart itself.
 */
async function press(event: Office.AddinCommands.Event, run: () => Promise<void>): Promise<void> {
  await showPane();
  event.completed();
  await run();
}

/** Where Office refuses, the pane is open already or can be opened by hand: the command runs all the same. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
