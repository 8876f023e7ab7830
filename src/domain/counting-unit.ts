// Units that goals are counted in: 场次, 万份, %. What may be compared, and how many ones a larger unit holds.

const LARGER: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
/** A counter that may stand for any other (30个 for 30场). */
const COUNTER = /^[个项次]$/;

/** How many of the plain unit one of `unit` is: 10,000 for 万份, 1 for 份. */
export function scaleOf(unit: string): number {
  return LARGER[unit.charAt(0)] ?? 1;
}

/** 份 for 万份. */
export function plainUnit(unit: string): string {
  return scaleOf(unit) === 1 ? unit : unit.slice(1);
}

/** Whether figures in the two units may be compared at all; nothing is known of a figure without a unit. */
export function areAlike(wanted: string, reached: string): boolean {
  if (wanted === "" || reached === "" || wanted === reached) return true;
  if (wanted.includes("%") || reached.includes("%"))
    return wanted.includes(reached) || (reached.includes("%") && wanted.includes("%"));
  const [one, other] = [plainUnit(wanted), plainUnit(reached)];
  if (one === "" || other === "") return true;
  return (
    COUNTER.test(one) || COUNTER.test(other) || Array.from(one).some((each) => other.includes(each))
  );
}

/** Above it a figure in per cent is no fraction of one. */
const LARGEST_FRACTION = 1.5;
/** How much nearer to the target one reading must be before the other is out of the question. */
const CLEARLY = 10;

/**
 * How a bare figure was typed beside a target in per cent: 1 as per cent itself, 100 as a fraction of one (0.98 beside 95);
 * null where either may be meant (0.4 beside 5).
 */
export function percentFactor(target: number, bare: number): 1 | 100 | null {
  if (bare <= 0 || bare > LARGEST_FRACTION || target <= LARGEST_FRACTION) return 1;
  const [asPercent, asFraction] = [apart(target, bare), apart(target, bare * 100)];
  if (asFraction * CLEARLY <= asPercent) return 100;
  return asPercent * CLEARLY <= asFraction ? 1 : null;
}

/** How many times the larger of two figures is the smaller. */
function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}
