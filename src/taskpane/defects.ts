// Whatever was thrown, as something that can be told: a refusal as it is, anything else as a defect of ours.
import { HostError } from "../host/host-error";
import { LABELS } from "./labels";

export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("unknown", LABELS.defect.title, LABELS.defect.remedy, detail);
}
