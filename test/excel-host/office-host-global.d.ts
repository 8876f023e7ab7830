// The global a test of jest project "excel" finds; see office-host.ts for what it offers.
import type { OfficeHost } from "./office-host";

declare global {
  var officeHost: OfficeHost;
}
