/** What the order models know of a customer; times in any one unit, counted from the first order. */
export type OrderHistory = {
  /** Orders after the first. */
  repeatCount: number;
  /** Time of the last order; 0 without a repeat. */
  lastAt: number;
  /** Time that the customer is seen for. */
  age: number;
};

/** Customers of the same history. */
export type OrderHistoryGroup = OrderHistory & { customerCount: number };
