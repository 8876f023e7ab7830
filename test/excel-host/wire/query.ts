// Builds the answer to load(): the selected properties of an object, of what it links to, and of a collection's items.
import { ApiError } from "../model/api-error";
import type { HostObject, Property, Session, TypeDefinition } from "../objects/definition";
import type { Query } from "./messages";
import type { Directory } from "./directory";

/** "format/fill/color" split at the slashes. */
type Path = readonly string[];

const ALL: readonly Path[] = [["*"]];

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Adds "Range.values" to an error that does not know where it happened. */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= location;
    throw error;
  }
}

export function keyIn(
  record: Readonly<Record<string, unknown>> | undefined,
  name: string
): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(record ?? {}).find((key) => key.toLowerCase() === wanted);
}

function paths(query: Query): Path[] {
  const split = (text: string): string[] => text.split(/[./]/).filter((part) => part !== "");
  const selected = (query.Select ?? []).map(split);
  return [...selected, ...(query.Expand ?? []).map((text) => [...split(text), "*"])];
}

/** Cells' results are asked for: formulas must be calculated first. */
export function asksForResults(query: Query): boolean {
  const wanted = paths(query).map((path) => path.at(-1)?.toLowerCase() ?? "*");
  return (
    wanted.length === 0 ||
    wanted.some((name) => ["*", "values", "text", "valuetypes"].includes(name))
  );
}

export class Reader {
  private readonly session: Session;
  private readonly directory: Directory;

  constructor(session: Session, directory: Directory) {
    this.session = session;
    this.directory = directory;
  }

  read(object: HostObject, query: Query): Record<string, unknown> {
    const definition = this.directory.definition(object.type, "load");
    const selected = paths(query);
    if (!definition.items) return { ...this.identity(object), ...this.pick(object, selected) };
    return this.readCollection(object, definition, { query, selected });
  }

  private readCollection(
    object: HostObject,
    definition: TypeDefinition,
    { query, selected }: { readonly query: Query; readonly selected: readonly Path[] }
  ): Record<string, unknown> {
    const isOwn = (path: Path): boolean =>
      path.length === 1 && keyIn(definition.properties, path[0] ?? "") !== undefined;
    const own = selected.filter(isOwn);
    const ofItems = selected.filter((path) => !isOwn(path));
    const everything = selected.length === 0;
    const answer = everything || own.length > 0 ? this.pick(object, own) : {};
    if (!everything && ofItems.length === 0) return answer;
    const items = definition.items?.(object, this.session) ?? [];
    const end = query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top;
    const listed = items.slice(query.Skip ?? 0, end);
    answer._Items = listed.map((item) => ({ ...this.identity(item), ...this.pick(item, ofItems) }));
    return answer;
  }

  private identity(object: HostObject): Record<string, unknown> {
    const definition = this.directory.definition(object.type, "load");
    return definition.identify?.(object, this.session) ?? {};
  }

  private pick(object: HostObject, selected: readonly Path[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const linked = new Map<string, Path[]>();
    for (const path of selected.length > 0 ? selected : ALL) {
      this.pickPath(object, path, { answer, linked });
    }
    for (const [link, rest] of linked) answer[link] = this.readLink(object, link, rest);
    return answer;
  }

  private pickPath(
    object: HostObject,
    path: Path,
    into: { readonly answer: Record<string, unknown>; readonly linked: Map<string, Path[]> }
  ): void {
    const definition = this.directory.definition(object.type, "load");
    const [name = "*", ...rest] = path;
    if (name === "*") {
      for (const key of Object.keys(definition.properties ?? {}))
        into.answer[key] = this.value(object, key);
      return;
    }
    const property = keyIn(definition.properties, name);
    const link = keyIn(definition.links, name);
    if (property && rest.length === 0) into.answer[property] = this.value(object, property);
    else if (link) {
      const tails = into.linked.get(link) ?? [];
      into.linked.set(link, [...tails, rest.length > 0 ? rest : ["*"]]);
    } else this.directory.refuse(object.type, name);
  }

  private value(object: HostObject, key: string): unknown {
    const property: Property | undefined = this.directory.definition(object.type, key).properties?.[
      key
    ];
    return located(`${object.type}.${camel(key)}`, () => property?.get(object, this.session));
  }

  private readLink(object: HostObject, link: string, rest: readonly Path[]): unknown {
    const target = this.directory
      .definition(object.type, link)
      .links?.[link]?.(object, this.session);
    return target ? this.read(target, { Select: rest.map((path) => path.join("/")) }) : null;
  }
}
