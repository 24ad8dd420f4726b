/** Which events the add-in listens to: message type and target, e.g. `10` and a worksheet's id or `Workbook`. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(messageType: number, targetId: string): void {
    const key = `${messageType} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(messageType: number, targetId: string): void {
    const key = `${messageType} ${targetId}`;
    const rest = (this.counts.get(key) ?? 0) - 1;
    if (rest > 0) this.counts.set(key, rest);
    else this.counts.delete(key);
  }

  has(messageType: number, targetId: string): boolean {
    return this.counts.has(`${messageType} ${targetId}`);
  }
}
