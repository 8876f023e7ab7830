// Jest environment: a jsdom page with the real Office.js, connected to the host. Options by docblock:
//   @jest-environment-options {"office": {"requirements": {"ExcelApi": "1.9"}, "readOnly": true, "language": "en-US"}}
import { TextDecoder } from "node:util";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-jsdom";
import { UniverCalculator } from "./calc/univer-calculator";
import { objectModel, readBytes } from "./node-library";
import { emptyWorkbook, OfficeHost } from "./office-host";
import { connectOffice } from "./office-in-jsdom";
import type { AddinContext } from "./wire/app-context";
import { RichApi } from "./wire/rich-api";

const PAGE = "https://localhost:8444/taskpane.html";

export default class ExcelEnvironment extends TestEnvironment {
  private readonly office: Partial<AddinContext>;
  private readonly calculator = new UniverCalculator();

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const given = config.projectConfig.testEnvironmentOptions;
    const options = { url: PAGE, customExportConditions: ["node", "require", "default"], ...given };
    const projectConfig = { ...config.projectConfig, testEnvironmentOptions: options };
    super({ ...config, projectConfig }, context);
    this.office = given.office ?? {};
  }

  override async setup(): Promise<void> {
    await super.setup();
    if (!this.dom) throw new Error("jsdom did not start");
    const workbook = emptyWorkbook();
    workbook.isReadOnly = this.office.readOnly ?? false;
    const rich = new RichApi(workbook, {
      model: objectModel(),
      announced: this.office.requirements,
      calculator: this.calculator,
    });
    const { wac } = await connectOffice(this.dom, rich, this.office);
    const host = new OfficeHost(rich, wac, readBytes);
    // Office.js sends one request of its own after start: let it pass before the first test counts.
    for (let turn = 0; turn < 100 && rich.stats.length === 0; turn += 1) await host.settle();
    rich.stats = [];
    Reflect.set(this.global, "officeHost", host);
    // Every browser has it, jsdom has not: tests that compare with a file read the file with it.
    Reflect.set(this.global, "TextDecoder", TextDecoder);
  }

  override async teardown(): Promise<void> {
    this.calculator.dispose();
    await super.teardown();
  }
}
