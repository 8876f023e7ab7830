// Which members exist: in the host, in real Excel only, or nowhere. What the host lacks fails loudly and is recorded.
import { ApiError } from "../model/api-error";
import type { Catalogue, TypeDefinition } from "../objects/definition";
import type { ObjectModel } from "./metadata";

export type Announced = Readonly<Record<string, string>>;

function isOlder(announced: string | undefined, needed: string): boolean {
  const [major = 0, minor = 0] = (announced ?? "0.0").split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export class Directory {
  /** "Worksheet.charts" → how often it was asked for. */
  readonly missing = new Map<string, number>();
  readonly model: ObjectModel;
  readonly catalogue: Catalogue;

  /** Requirement sets this Excel announces. */
  private readonly announced: Announced;

  constructor(catalogue: Catalogue, model: ObjectModel, announced: Announced) {
    this.catalogue = catalogue;
    this.model = model;
    this.announced = announced;
  }

  /** The type, to do something with its member; refuses members newer than the Excel that is played. */
  definition(type: string, member: string): TypeDefinition {
    const location = `${type}.${camel(member)}`;
    const set = this.model.sets.get(location);
    if (set && isOlder(this.announced[set.name], set.version)) {
      throw new ApiError("ApiNotFound", undefined, location);
    }
    return this.catalogue[type] ?? this.refuse(type, member);
  }

  /** Number of the event that "_RegisterDataChangedEvent" and the like are about. */
  eventNumber(type: string, method: string): number | null {
    const core = method.replace(/^_(Un)?[Rr]egister(Event)?/, "").replace(/Event$/, "");
    const name = core === "DataChanged" ? "onChanged" : `on${core}`;
    return this.model.types[type]?.events[name] ?? null;
  }

  refuse(type: string, member: string): never {
    const name = `${type}.${camel(member)}`;
    if (!this.isReal(type, member)) throw new ApiError("ApiNotFound", undefined, name);
    this.missing.set(name, (this.missing.get(name) ?? 0) + 1);
    const message = `${name}: real Excel has this, the test host does not implement it`;
    throw new ApiError("NotImplemented", message, name);
  }

  private isReal(type: string, member: string): boolean {
    const names = this.model.types[type];
    if (!names) return true;
    const wanted = member.toLowerCase();
    const all = [...names.properties, ...names.links, ...names.methods, "load"];
    return all.some((name) => name.toLowerCase() === wanted);
  }
}
