import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Problem } from './problem';

const folder = path.join(__dirname, 'schemas');

/** The schema imports those of content and mail add-ins; a task-pane manifest uses nothing in them but the name. */
const otherKinds = ['Content', 'Mail'].map((kind) => ({
  fileName: `${kind}AppVersionOverridesV1_0.xsd`,
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://schemas.microsoft.com/office/${kind.toLowerCase()}appversionoverrides">
    <xs:element name="VersionOverrides" />
  </xs:schema>`,
}));

/** Validates against Microsoft's schemas: elements, their order, attributes, lengths. */
export async function checkSchema(manifest: string): Promise<Problem[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [schema('OfficeAppManifestV1_1')],
    preload: [schema('OfficeAppBasicTypesV1_0'), schema('TaskPaneAppVersionOverridesV1_0'), ...otherKinds],
  });
  return errors.map(({ message, loc }) => ({ rule: 'schema', detail: `line ${loc?.lineNumber ?? '?'}: ${message}` }));
}

/** `{0,3}?` is not in the regular expressions of XML Schema; to libxml it is an error, to .NET the same as `{0,3}`. */
function schema(name: string): { fileName: string; contents: string } {
  const contents = readFileSync(path.join(folder, `${name}.xsd`), 'utf8').replaceAll('{0,3}?', '{0,3}');
  return { fileName: `${name}.xsd`, contents };
}
