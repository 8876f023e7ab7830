// Ribbon buttons through the real Office.js: the pane opens, the command starts, the button is released.
import { readFileSync } from "node:fs";
import { associateCommands, RIBBON_COMMANDS } from "../../src/commands/commands";
import type { Command } from "../../src/taskpane/state";

const COMPLETED = 0;
let run: (command: Command) => Promise<void>;

beforeAll(() => {
  associateCommands((command) => run(command));
});

test("every function of the manifest has its command, and no other", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const functions = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    (match) => match[1]
  );
  expect(functions).toEqual(Object.keys(RIBBON_COMMANDS));
});

test.each(Object.entries(RIBBON_COMMANDS))(
  "%s starts %s and releases the button",
  async (name, command) => {
    const started: Command[] = [];
    run = (each) => {
      started.push(each);
      return Promise.resolve();
    };
    await Office.addin.hide();
    expect(await officeHost.ribbon(name)).toMatchObject({ status: COMPLETED });
    await officeHost.settle();
    expect(started).toEqual([command]);
    expect(officeHost.rich.addin.state).toBe("Visible");
  }
);

test("the button is released although the command is still at work", async () => {
  run = () => new Promise<void>(() => undefined);
  expect(await officeHost.ribbon("checkWorkbook")).toMatchObject({ status: COMPLETED });
});

test("the command runs although Office refuses to open the pane", async () => {
  const started: Command[] = [];
  run = (each) => {
    started.push(each);
    return Promise.resolve();
  };
  officeHost.faults.atRequest(1, "GeneralException");
  expect(await officeHost.ribbon("checkWorkbook")).toMatchObject({ status: COMPLETED });
  await officeHost.settle();
  expect(started).toEqual(["check"]);
});
