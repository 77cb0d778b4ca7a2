// What the demonstration prints: Vietnamese first, English beside it.

/** @param {number} number @param {string} vi @param {string} en */
export function chapter(number, vi, en) {
  process.stdout.write(`\n${number}. ${vi} · ${en}\n`);
}

/** @param {string} line */
export function tell(line) {
  process.stdout.write(`   ${line}\n`);
}

/** @param {number} amount */
export const vnd = (amount) => `${new Intl.NumberFormat('vi-VN').format(amount)} ₫`;

/** @param {number} days from now @returns {string} a local day as YYYY-MM-DD */
export function dayFromNow(days) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));
}

/** @param {boolean} holds @param {string} what */
export function check(holds, what) {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
