import type { StartedHost } from '../../../../src/preview/node/startHost';

/** Drives some members through Office.js and holds them against Microsoft's description. */
export interface MemberCase {
  readonly name: string;
  run(host: StartedHost): Promise<void>;
}
