// Rules that the officer has switched off for this workbook: taken out of the result, and shown beside it.
import { CATALOGUE } from "../checks/catalogue";
import type { CheckResult, Finding } from "../domain/finding";
import type { Answers } from "../scoring/answers";
import type { SwitchedOff } from "./review";

export interface Applied {
  readonly checks: CheckResult;
  readonly switchedOff: readonly SwitchedOff[];
}

/** Without a reason, or under an id that does not exist, nothing is switched off. */
export function applySwitches(checks: CheckResult, answers: Answers): Applied {
  const switchedOff = CATALOGUE.flatMap(({ id, title }) => {
    const reason = answers.switchedOff.get(id)?.trim() ?? "";
    const findings = checks.findings.filter(({ rule }) => rule === id);
    return reason === "" ? [] : [{ rule: id, title, reason, findings }];
  });
  const off = new Set<string>(switchedOff.map(({ rule }) => rule));
  const applies = ({ rule }: { readonly rule: string }): boolean => !off.has(rule);
  const findings = checks.findings.filter(applies);
  return {
    switchedOff,
    checks: {
      findings: withoutLostCauses(findings),
      held: checks.held.filter((rule) => !off.has(rule)),
      unjudged: checks.unjudged.filter(applies),
    },
  };
}

/** What followed from a finding that no longer counts stands on its own. */
function withoutLostCauses(findings: readonly Finding[]): readonly Finding[] {
  const keys = new Set(findings.map(({ key }) => key));
  return findings.map((finding) => {
    const { cause, ...rest } = finding;
    return cause === undefined || keys.has(cause) ? finding : rest;
  });
}
