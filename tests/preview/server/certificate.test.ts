import { X509Certificate } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findCertificate, type CertificateFolders } from '../../../src/preview/server/certificate';

const now = new Date('2026-11-23T12:00:00Z');
let folders: CertificateFolders;

beforeEach(async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'certificate-'));
  folders = { trusted: path.join(root, 'trusted'), generated: path.join(root, 'generated') };
});
afterEach(() => rm(path.dirname(folders.generated), { recursive: true, force: true }));

/** Stands in for what `office-addin-dev-certs install` leaves behind. */
async function install(validFrom: Date): Promise<void> {
  const made = await findCertificate(
    { trusted: path.join(folders.trusted, 'none'), generated: folders.trusted },
    validFrom,
  );
  expect(made.kind).toBe('generated');
}

describe('the certificate', () => {
  test('is made for localhost when none is installed, with a key for its owner alone', async () => {
    const certificate = await findCertificate(folders, now);
    expect(certificate.kind).toBe('generated');
    const parsed = new X509Certificate(certificate.cert);
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
    if (process.platform !== 'win32') {
      const { mode } = await stat(path.join(folders.generated, 'localhost.key'));
      expect(mode & 0o777).toBe(0o600);
    }
  });

  test('is kept from run to run, and made anew before it runs out', async () => {
    const first = await findCertificate(folders, now);
    expect((await findCertificate(folders, now)).cert).toBe(first.cert);
    const nextYear = new Date('2027-11-23T12:00:00Z');
    expect((await findCertificate(folders, nextYear)).cert).not.toBe(first.cert);
  });

  test('is the installed one where there is one that is good', async () => {
    await install(now);
    expect(await findCertificate(folders, now)).toMatchObject({
      kind: 'trusted',
      file: path.join(folders.trusted, 'localhost.crt'),
    });
  });

  test('is not an installed one that has run out', async () => {
    await install(new Date('2025-01-01T00:00:00Z'));
    expect((await findCertificate(folders, now)).kind).toBe('generated');
  });

  test('is not an installed one whose key belongs to another', async () => {
    await install(now);
    const other = await findCertificate(folders, now);
    expect(other.kind).toBe('trusted');
    const elsewhere = { trusted: path.join(folders.trusted, 'none'), generated: folders.generated };
    await findCertificate(elsewhere, now);
    await copyFile(path.join(folders.generated, 'localhost.key'), path.join(folders.trusted, 'localhost.key'));
    expect((await findCertificate(folders, now)).kind).toBe('generated');
  });

  test('is made anew when the kept one is damaged', async () => {
    await findCertificate(folders, now);
    const file = path.join(folders.generated, 'localhost.crt');
    await writeFile(file, 'damaged');
    await findCertificate(folders, now);
    expect(new X509Certificate(await readFile(file)).checkHost('localhost')).toBe('localhost');
  });
});
