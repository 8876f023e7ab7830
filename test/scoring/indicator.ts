// An indicator that differs from others in nothing but its method.
import type { Indicator, Method } from "../../src/schemes/scheme";

export function indicator(method: Method, measure?: string, maxPoints = 10): Indicator {
  return {
    id: "case",
    path: ["一级", "二级", "三级"],
    maxPoints,
    ...(measure === undefined ? {} : { measure }),
    method,
    authority: "default",
    standard: "标准",
    cites: [],
    evidence: [],
    remedy: "整改",
    whenNotApplicable: "full",
    examples: [],
  };
}
