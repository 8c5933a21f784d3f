/** One item of a customer's log: index fields that say nothing private, and a body that holds everything that does. */
export interface Entry<Kind extends string = string, Body = unknown> {
  id: string;
  customerId: string;
  kind: Kind;
  /** Epoch milliseconds: when it happened or was said. */
  at: number;
  /** 1 while something is still to be done about it; absent otherwise, which keeps it out of the index. */
  open?: 1;
  /** Epoch milliseconds: when it is due, if it can be. */
  due?: number;
  /** The conversation a touch belongs to. */
  conversationId?: string;
  body: Body;
}
