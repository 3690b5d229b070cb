/** How many copies of something are needed. */
export interface Quantity {
  /** How many people share the copies; 0: so many for all, however many there are. */
  sharedBy: number;
  copies: number;
  /** Copies that are printed in addition. */
  spare: number;
}
