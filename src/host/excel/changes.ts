// Tells, once things have calmed down, that the workbook is no longer what was read.
import { runExcel } from "./run";

/** Typing comes in bursts; one flag is enough for all of it. */
const CALM_MS = 500;

/** Whether changes on these sheets count; asked when it has become calm, and may take its time. */
export type Concerns = (sheetIds: ReadonlySet<string>) => Promise<boolean>;

/** Answers how to stop. */
export async function watchChanges(callback: () => void, concerns: Concerns): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = new Set<string>();
  const tell = async (): Promise<void> => {
    const sheetIds = changed;
    changed = new Set();
    if (await concerns(sheetIds)) callback();
  };
  const onChanged = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    changed.add(worksheetId);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), CALM_MS);
    return Promise.resolve();
  };
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    void stop(registration);
  };
}

/** An event must be taken off in the context it was put on; when the workbook has gone there is nothing to take off. */
async function stop(
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
): Promise<void> {
  try {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
