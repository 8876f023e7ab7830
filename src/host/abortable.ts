// Waiting that can be given up. What is under way cannot be recalled, but nobody has to wait for it.
import { HostError } from "./host-error";

export function cancelled(): HostError {
  return new HostError("cancelled", "已取消", "需要时请重新开始。");
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

export async function abortable<T>(
  running: Promise<T>,
  signal: AbortSignal | undefined
): Promise<T> {
  if (signal === undefined) return running;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(cancelled());
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([aborted, running]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
