// Listens to the workbook: keeps the log of changes, and tells, once things have calmed down, that it is no longer what
// was read.
import type { ChangeLog } from "./change-log";
import { officeCode } from "./errors";
import { runExcel, type Call } from "./run";

/** Typing comes in bursts; one flag is enough for all of it. */
const CALM_MS = 500;

export interface Listener {
  readonly log: ChangeLog;
  readonly callback: () => void;
  /** Whether changes on these sheets count; asked when it has become calm, and may take its time. */
  readonly concerns: (sheetIds: ReadonlySet<string>) => Promise<boolean>;
}

type OnSheet = (args: { readonly worksheetId: string }) => Promise<void>;
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Answers how to stop. */
export async function watchChanges(
  { log, callback, concerns }: Listener,
  call: Call
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = new Set<string>();
  const tell = async (): Promise<void> => {
    const sheetIds = changed;
    changed = new Set();
    if (await concerns(sheetIds)) callback();
  };
  const onChanged: OnSheet = ({ worksheetId }) => {
    log.touch(worksheetId);
    changed.add(worksheetId);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), CALM_MS);
    return Promise.resolve();
  };
  const registrations = await runExcel(async (context) => {
    const active = await activeSheet(context);
    const registered = register(context, onChanged, log);
    await context.sync();
    if (active !== null) log.activate(active);
    return registered;
  }, call);
  return () => {
    clearTimeout(timer);
    void stop(registrations);
  };
}

/** null: a chart sheet is active, on which there is nothing to edit. */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return null;
  }
}

/** What is only recalculated, formatted or looked at is no news to the officer, but it is read again. */
function register(
  { workbook: { worksheets } }: Excel.RequestContext,
  onChanged: OnSheet,
  log: ChangeLog
): readonly Registration[] {
  const onTouched: OnSheet = ({ worksheetId }) => {
    log.touch(worksheetId);
    return Promise.resolve();
  };
  const onActivated: OnSheet = ({ worksheetId }) => {
    log.activate(worksheetId);
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(onChanged),
    worksheets.onAdded.add(onChanged),
    worksheets.onDeleted.add(onChanged),
    worksheets.onFormatChanged.add(onTouched),
    worksheets.onCalculated.add(onTouched),
    worksheets.onActivated.add(onActivated),
  ];
}

/** An event must be taken off in the context it was put on; when the workbook has gone there is nothing to take off. */
async function stop(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
