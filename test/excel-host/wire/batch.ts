// One batch: actions in order, each on the object its path leads to; the first error ends it, nothing is rolled back.
import { ApiError } from "../model/api-error";
import { type HostObject, isHostObject, type Session } from "../objects/definition";
import type { Directory } from "./directory";
import {
  type ActionInfo,
  ActionType,
  type ArgumentInfo,
  type PathInfo,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { asksForResults, camel, keyIn, located, Reader } from "./query";

export interface ListeningSession extends Session {
  listen(type: number, target: string, step: 1 | -1): void;
}

const NULL_OBJECT: HostObject = { type: "Null" };
const REGISTER = /^_(un)?register/i;

export class Batch {
  private readonly body: RequestBody;
  private readonly session: ListeningSession;
  private readonly directory: Directory;
  private readonly reader: Reader;
  private readonly objects = new Map<number, HostObject>();
  private readonly kept = new Map<number, string>();

  constructor(body: RequestBody, session: ListeningSession, directory: Directory) {
    this.body = body;
    this.session = session;
    this.directory = directory;
    this.reader = new Reader(session, directory);
  }

  async run(recalculate: () => Promise<void>): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        if (action.QueryInfo && asksForResults(action.QueryInfo)) await recalculate();
        response.Results.push({ ActionId: action.Id, Value: this.perform(action) });
        index += 1;
      }
    } catch (error) {
      response.Error = describeError(error, index);
    }
    return response;
  }

  private perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (object === NULL_OBJECT) return this.performOnNull(action);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(object, action.ObjectPathId);
      case ActionType.Query:
        return this.reader.read(object, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return camelKeys(this.reader.read(object, action.QueryInfo ?? {}));
      case ActionType.Method:
        return this.performMethod(object, action);
      case ActionType.SetProperty:
        this.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, name, value);
        return null;
      default:
        throw new ApiError("NotImplemented", `action type ${String(action.ActionType)}`);
    }
  }

  private performOnNull(action: ActionInfo): null {
    const asks =
      action.ActionType === ActionType.Instantiate || action.ActionType === ActionType.Query;
    if (asks || action.Name === "_KeepReference") return null;
    throw new ApiError("ItemNotFound", undefined, action.Name);
  }

  private instantiate(object: HostObject, pathId: number): Record<string, unknown> {
    const identity = this.directory
      .definition(object.type, "load")
      .identify?.(object, this.session);
    const path = this.body.ObjectPaths[String(pathId)];
    const named = path?.ObjectPathType === PathType.ReferenceId ? path.Name : undefined;
    const reference = this.kept.get(pathId) ?? named;
    return { ...identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private performMethod(object: HostObject, action: ActionInfo): unknown {
    if (action.Name === "_KeepReference") {
      if (!this.kept.has(action.ObjectPathId)) {
        this.kept.set(action.ObjectPathId, this.session.keep(object));
      }
      return null;
    }
    const result = this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return isHostObject(result) ? null : (result ?? null);
  }

  private objectAt(pathId: number): HostObject {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new ApiError("InvalidArgument", "unknown object path");
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: PathInfo): HostObject {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return { type: "Workbook" };
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.NewObject:
        this.directory.definition(path.Name, "new");
        return { type: path.Name };
      case PathType.ReferenceId:
        return this.recall(path.Name);
      default:
        return this.followFromParent(path);
    }
  }

  private recall(reference: string): HostObject {
    const object = this.session.recall(reference);
    if (!object) throw new ApiError("InvalidReference", undefined, reference);
    return object;
  }

  private followFromParent(path: PathInfo): HostObject {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const definition = this.directory.definition(parent.type, path.Name);
    if (path.ObjectPathType === PathType.Property) {
      const link = definition.links?.[path.Name] ?? this.directory.refuse(parent.type, path.Name);
      return link(parent, this.session) ?? NULL_OBJECT;
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      const item = definition.item ?? this.directory.refuse(parent.type, "getItem");
      const location = `${parent.type}.getItem`;
      const found = located(location, () => item(parent, args[0], this.session));
      if (!found) throw new ApiError("ItemNotFound", undefined, location);
      return found;
    }
    const result = this.call(parent, path.Name, args);
    return isHostObject(result) ? result : NULL_OBJECT;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (REGISTER.test(name) && this.listen(object, name)) return null;
    const definition = this.directory.definition(object.type, name);
    const method = definition.methods?.[name] ?? this.directory.refuse(object.type, name);
    return located(`${object.type}.${camel(name)}`, () => method(object, args, this.session));
  }

  private listen(object: HostObject, method: string): boolean {
    const event = this.directory.eventNumber(object.type, method);
    if (event === null) return false;
    const step = REGISTER.exec(method)?.[1] ? -1 : 1;
    this.session.listen(event, object.sheet?.id ?? "Workbook", step);
    return true;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const { properties } = this.directory.definition(object.type, name);
    const key = keyIn(properties, name);
    const property = key === undefined ? undefined : properties?.[key];
    if (!property) this.directory.refuse(object.type, name);
    const location = `${object.type}.${camel(name)}`;
    const { set } = property;
    if (!set) throw new ApiError("InvalidOperation", undefined, location);
    located(location, () => {
      set(object, value, this.session);
    });
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.resolve(value, references[index]));
  }

  private resolve(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item, index) => this.resolve(item, reference[index]));
    }
    return typeof reference === "number" && reference > 0 ? this.objectAt(reference) : value;
  }
}

function describeError(thrown: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const error =
    thrown instanceof ApiError ? thrown : new ApiError("GeneralException", `host defect: ${text}`);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== "object" || value === null) return value;
  const rename = (key: string): string =>
    key === "_Items" ? "items" : key.startsWith("_") ? key : camel(key);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [rename(key), camelKeys(item)])
  );
}
