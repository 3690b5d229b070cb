import { type CheckId, factsOfCheck } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { type OwnChecks, ownSeverities } from '../schema/editionChecks.ts';

/**
 * Gives findings the severity that the edition has for their checks. A check that is lowered is never graver than the edition says; one that is
 * raised stays lower where the rule itself judged a finding to be less grave than usual. Findings of checks that are off keep theirs: see `isOff`.
 */
export function withOwnSeverity(checks: OwnChecks | undefined, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    const own = checks?.[problem.id]?.severity;
    if (own === undefined || own === 'off') return problem;
    const usual = rankOf(factsOfCheck(problem.id).severity);
    const [found, wanted] = [rankOf(problem.severity), rankOf(own)];
    if (wanted > usual && found < usual) return problem;
    const rank = wanted < usual ? Math.min(found, wanted) : Math.max(found, wanted);
    return { ...problem, severity: ownSeverities[rank] as Problem['severity'] };
  });
}

/** Whether the edition has switched a check off. */
export function isOff(checks: OwnChecks | undefined, id: CheckId): boolean {
  return checks?.[id]?.severity === 'off';
}

/** What the edition asks to be told of findings: those of checks that are on, with its severity. */
export function asAsked(checks: OwnChecks | undefined, problems: readonly Problem[]): Problem[] {
  return withOwnSeverity(checks, problems).filter(({ id }) => !isOff(checks, id));
}

function rankOf(severity: (typeof ownSeverities)[number]): number {
  return ownSeverities.indexOf(severity);
}
