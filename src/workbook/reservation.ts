// 面向中小企业预留: the purchases that a ledger itself calls unsuitable for it. "否" says that nothing was reserved, not why.
const UNSUITABLE = /不适用|不适宜|不预留/;

/** `reservation`: what stands under 预留方式. */
export function isUnsuitable(reservation: string): boolean {
  return UNSUITABLE.test(reservation);
}
