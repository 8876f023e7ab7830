// Waits for a refusal and hands it over; anything else fails the test.
import { HostError } from "../../src/host/host-error";

export async function refused(promise: Promise<unknown>): Promise<HostError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}
