import type { Traffic } from '../richapi/traffic';
import { element } from './element';
import type { Say, TextId } from './texts';
import type { TextValues } from '../../sheets/changeSet';

/** The line at the foot of the page: the last message, what this page is, and the traffic between the add-in and «Excel». */
export class StatusLine {
  private readonly message = element('span', { id: 'status-message', role: 'status' });
  private readonly badge = element('span', { class: 'badge' });
  private readonly keys = element('span');
  private readonly traffic = element('span', { id: 'traffic' });
  private last: { readonly id: TextId; readonly values: TextValues } | undefined;

  constructor(
    line: HTMLElement,
    private say: Say,
  ) {
    line.append(this.message, this.keys, this.traffic, this.badge);
    this.speak(say);
  }

  /** Says everything in another language from now on. */
  speak(say: Say): void {
    this.say = say;
    this.badge.textContent = say('notExcel');
    this.keys.textContent = say('regionKey');
    if (this.last) this.message.textContent = say(this.last.id, this.last.values);
  }

  show(id: TextId, values: TextValues = {}): void {
    this.last = { id, values };
    this.message.textContent = this.say(id, values);
  }

  /** Words that are in the page's language already. */
  showText(text: string): void {
    this.last = undefined;
    this.message.textContent = text;
  }

  showTraffic(traffic: Traffic): void {
    const bytes = traffic.entries.reduce((sum, entry) => sum + entry.requestBytes + entry.responseBytes, 0);
    this.traffic.textContent = this.say('traffic', { trips: traffic.roundTrips, kilobytes: Math.ceil(bytes / 1024) });
  }
}
