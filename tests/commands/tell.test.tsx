import { tell } from '../../src/commands/tell';

type Answer = () => void;

/** What the dialogs were opened with; each is answered as the test says. */
function openingWith(open: (answer: Answer) => void): readonly string[] {
  const addresses: string[] = [];
  const displayDialogAsync = (address: string, _options: unknown, answer: Answer): void => {
    addresses.push(address);
    open(answer);
  };
  Object.assign(globalThis, { Office: { context: { ui: { displayDialogAsync } } } });
  return addresses;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

test('names the message and the language in the address, and settles when the dialog is up', async () => {
  const addresses = openingWith((answer) => answer());
  await tell('nothingToReport', 'nn');
  const [address = ''] = addresses;
  expect(new URL(address).search).toBe('?message=nothingToReport&language=nn');
  expect(jest.getTimerCount()).toBe(0);
});

test('settles when the host never answers', async () => {
  openingWith(() => undefined);
  const told = tell('unexpected', 'nb');
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(told).resolves.toBeUndefined();
});

test('settles when no dialog can be opened at all', async () => {
  openingWith(() => {
    throw new Error('no dialogs here');
  });
  await expect(tell('unexpected', 'nb')).resolves.toBeUndefined();
});
