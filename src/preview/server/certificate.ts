import { X509Certificate, createPrivateKey } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';
import { isMissingFile } from './errorCode';

export interface Certificate {
  /** `trusted`: the development certificate of Office add-ins, installed on this machine. `generated`: our own, unknown to the browser. */
  readonly kind: 'trusted' | 'generated';
  readonly key: string;
  readonly cert: string;
  readonly file: string;
}

export interface CertificateFolders {
  /** Where office-addin-dev-certs keeps what it has installed. */
  readonly trusted: string;
  /** Where a generated certificate is kept between runs; never inside the project. */
  readonly generated: string;
}

/**
 * The certificate for https on localhost. The files of office-addin-dev-certs are read as they lie: its own look-up
 * would offer to install them, which changes the machine and is the person's choice (`npx office-addin-dev-certs install`).
 */
export async function findCertificate(folders: CertificateFolders, now: Date): Promise<Certificate> {
  const trusted = await readPair(
    path.join(folders.trusted, 'localhost.crt'),
    path.join(folders.trusted, 'localhost.key'),
    now,
  );
  if (trusted) {
    const authority = await readIfThere(path.join(folders.trusted, 'ca.crt'));
    return { ...trusted, kind: 'trusted', cert: authority ? `${trusted.cert}\n${authority}` : trusted.cert };
  }
  const certFile = path.join(folders.generated, 'localhost.crt');
  const keyFile = path.join(folders.generated, 'localhost.key');
  const kept = await readPair(certFile, keyFile, now);
  if (kept) return { ...kept, kind: 'generated' };

  const made = await generateForLocalhost(now);
  await mkdir(folders.generated, { recursive: true });
  await writeFile(certFile, made.cert);
  await writeFile(keyFile, made.key, { mode: 0o600 });
  await chmod(keyFile, 0o600);
  return { ...made, kind: 'generated', file: certFile };
}

async function generateForLocalhost(now: Date): Promise<{ readonly key: string; readonly cert: string }> {
  const notAfterDate = new Date(now);
  notAfterDate.setDate(notAfterDate.getDate() + 365);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** The pair when both files are there, belong together and are good for localhost for at least a day more. */
async function readPair(certFile: string, keyFile: string, now: Date) {
  const cert = await readIfThere(certFile);
  const key = await readIfThere(keyFile);
  if (cert === undefined || key === undefined) return undefined;
  try {
    const parsed = new X509Certificate(cert);
    const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    const inTime = new Date(parsed.validFrom) <= now && new Date(parsed.validTo) >= tomorrow;
    const fits = parsed.checkHost('localhost') !== undefined && parsed.checkPrivateKey(createPrivateKey(key));
    return inTime && fits ? { cert, key, file: certFile } : undefined;
  } catch {
    // An unreadable pair is the same as none: another is made, and the person sees which one is used.
    return undefined;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}
