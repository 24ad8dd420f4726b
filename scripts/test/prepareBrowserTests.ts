import { buildAddIn } from '../../src/preview/server/buildAddIn';
import { buildPreview } from '../../src/preview/server/buildPreview';
import { browserMissing, findBrowser } from './browser';

/** Once before all browser tests: a browser there is, and the pages are built from what is on disk now. */
export default async function prepareBrowserTests(): Promise<void> {
  if (!findBrowser()) throw new Error(browserMissing());
  await buildAddIn('production');
  await buildPreview('production');
}
