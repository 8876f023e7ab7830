// The only file of this folder that touches the disk. Sources are only ever read; outputs appear whole or not at all.
import {
  access,
  constants,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../host-error";
import { MAX_FILE_SIZE, megabytes, tooLarge } from "./refusals";

export interface OutputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a file the officer named. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_SIZE) throw tooLarge(`${name}，${megabytes(size)}`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof HostError ? error : readRefusal(name, error);
  }
}

interface Staged {
  readonly temporary: string;
  readonly path: string;
}

/**
 * Each file goes to a temporary one beside its place; only when all are on the disk do they take their places.
 * A path that is one of the sources is refused, by whatever link it is reached.
 */
export async function writeOutputs(
  outputs: readonly OutputFile[],
  sources: readonly string[]
): Promise<void> {
  const originals = new Set(await Promise.all(sources.map(identity)));
  for (const { file } of outputs) {
    if (originals.has(await identity(file))) throw overwriteRefusal(file);
  }
  const staged: Staged[] = [];
  try {
    for (const output of outputs) staged.push(await stage(output));
    for (const each of staged) await publish(each);
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function publish({ temporary, path }: Staged): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    throw writeRefusal(path, error);
  }
}

async function stage({ file: path, bytes }: OutputFile): Promise<Staged> {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await refuseIfReadOnly(path);
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { temporary, path };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeRefusal(path, error);
  }
}

/** An older output may be replaced, unless somebody has marked it read-only. */
async function refuseIfReadOnly(path: string): Promise<void> {
  const exists = await stat(path).then(
    () => true,
    () => false
  );
  if (exists) await access(path, constants.W_OK);
}

/** What a path leads to; itself while nothing is there. */
async function identity(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function readRefusal(name: string, error: unknown): HostError {
  const code = errorCode(error);
  if (code === "ENOENT") {
    return new HostError("notFound", `找不到文件“${name}”`, "请检查路径和文件名是否写对。", code);
  }
  if (code === "EISDIR") {
    return new HostError(
      "notAWorkbook",
      `“${name}”是文件夹，不是文件`,
      "请写出文件夹里具体的文件名。",
      code
    );
  }
  return new HostError(
    "notFound",
    `文件“${name}”无法打开`,
    "请确认有读取权限，并关闭正在使用它的程序。",
    code
  );
}

function overwriteRefusal(path: string): HostError {
  const message = `输出文件“${basename(path)}”就是本次读取的文件，不会覆盖`;
  return new HostError("unwritable", message, "请换一个输出文件夹，或把该文件改名后再试。");
}

function writeRefusal(path: string, error: unknown): HostError {
  const code = errorCode(error);
  const folder = dirname(resolve(path));
  if (code === "ENOSPC") {
    return new HostError(
      "unwritable",
      `磁盘空间不足，无法写入“${basename(path)}”`,
      "请清理磁盘后再试。",
      code
    );
  }
  if (code === "EBUSY" || code === "EPERM") {
    const message = `“${basename(path)}”正被其他程序占用`;
    return new HostError("unwritable", message, "请在 Excel 或 WPS 中关闭它后再试。", code);
  }
  if (code === "EEXIST" || code === "ENOTDIR") {
    const message = `无法写入“${basename(path)}”：${folder} 不是文件夹`;
    return new HostError("unwritable", message, "请换一个输出文件夹。", code);
  }
  if (code === "ENAMETOOLONG") {
    const message = `文件名“${basename(path)}”过长，无法写入`;
    return new HostError("unwritable", message, "请把工作簿的文件名改短后再试。", code);
  }
  const message = `无法写入“${basename(path)}”（文件夹 ${folder}）`;
  return new HostError(
    "unwritable",
    message,
    "请确认文件夹存在且有写入权限，或换一个输出文件夹。",
    code
  );
}
