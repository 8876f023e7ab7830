// What Excel on the web tells an add-in about itself at start: version, language, announced requirement sets.
import type { HostWorkbook } from "../model/workbook";

export interface AddinContext {
  readonly conversationId: string;
  readonly controlId: string;
  /** Office.js trusts only https, and only known host names or the add-in's own. */
  readonly hostOrigin: string;
  readonly language: string;
  readonly addinName: string;
  readonly appDomains: readonly string[];
  readonly documentUrl: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Shared runtime: the ribbon's functions run in the task pane's page. */
  readonly sharedRuntime: boolean;
  readonly readOnly: boolean;
}

/** The highest Excel set the npm build of Office.js knows; announce less to play an older Excel. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
  KeyboardShortcuts: "1.1",
  OpenBrowserWindowApi: "1.1",
  AddinCommands: "1.3",
  BindingEvents: "1.1",
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

export const DEFAULT_CONTEXT: AddinContext = {
  conversationId: "conversation-1",
  controlId: "control-1",
  hostOrigin: "https://localhost:8443",
  language: "zh-CN",
  addinName: "绩效自评助手",
  appDomains: [],
  documentUrl: "https://localhost:8443/book.xlsx",
  requirements: REQUIREMENTS,
  sharedRuntime: true,
  readOnly: false,
};

const SHARED_RUNTIME_FLAG = "1";

/** type $ platform $ version $ locale $ correlation $ dialog $ logging $ flags */
export function hostInfo(context: AddinContext): string {
  const flags = context.sharedRuntime ? SHARED_RUNTIME_FLAG : "0";
  const { language, controlId } = context;
  return ["Excel", "Web", "16.01", language, controlId, "", "disableLogging", flags].join("$");
}

export function appContext(context: AddinContext, workbook: HostWorkbook): object {
  const requirements = JSON.stringify(context.requirements);
  return {
    _id: context.controlId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: context.language,
    _dataLocale: context.language,
    _docUrl: context.documentUrl,
    _clientMode: context.readOnly ? 0 : 1,
    _settings: [...workbook.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: context.controlId,
    _appInstanceId: context.controlId,
    _requirementMatrix: requirements,
    _dialogRequirementMatrix: requirements,
    _hostFullVersion: "16.0.18000.40000",
    _clientWindowHeight: 900,
    _clientWindowWidth: 1600,
    _addinName: context.addinName,
    _appDomains: context.appDomains,
    _featureGates: {},
    _initialDisplayMode: 2,
    _hostCustomMessage: "",
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _marketplaceType: "Registry",
  };
}
