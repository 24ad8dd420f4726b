const path = require('node:path');
const { layers, officeGlobals, packages, workshops } = require('./layers');

/** Guards the direction of imports declared in layers.js. */
module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep imports going one way, and Office.js and React where they belong' },
    schema: [],
    messages: {
      layer: 'src/{{from}} must not import src/{{to}}: {{allowed}}.',
      typesOnly: 'src/{{from}} may import types alone from src/{{to}}: write `import type`.',
      preview: 'src/preview is for developers and never shipped: only tests and scripts may import it.',
      workshop: 'src must not import from {{to}}/: it is never shipped.',
      office: 'src/{{from}} must not know Office.js ({{name}}): only src/excel and src/commands do.',
      ui: 'src/{{from}} must not know React or Fluent UI ({{name}}): only src/taskpane does.',
      node: 'src/{{from}} runs in Excel and must not use Node ({{name}}).',
    },
  },

  create(context) {
    const here = placeOf(context.filename, context.cwd);
    if (here.free) return {};

    const report = (node, messageId, data) => context.report({ node, messageId, data: { from: here.layer, ...data } });

    function checkSource(node, typeOnly) {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      if (node.value.startsWith('.') || path.isAbsolute(node.value)) checkPath(node, node.value, typeOnly);
      else checkPackage(node, node.value);
    }

    function checkPath(node, source, typeOnly) {
      const there = placeOf(path.resolve(path.dirname(context.filename), source), context.cwd);
      if (there.layer === 'preview' && here.layer !== 'preview') report(node, 'preview');
      else if (!here.rights) return;
      else if (there.workshop) report(node, 'workshop', { to: there.workshop });
      else if (there.layer && there.layer !== here.layer) checkLayer(node, there, typeOnly);
    }

    function checkLayer(node, there, typeOnly) {
      const entry = here.rights.entry?.files.includes(here.file) ? here.rights.entry.imports : [];
      const imports = [...here.rights.imports, ...entry];
      if (imports.includes(there.layer)) return;
      const types = here.rights.types ?? [];
      if (types.includes(there.layer) || types.includes(`${there.layer}/${there.file}`)) {
        if (!typeOnly) report(node, 'typesOnly', { to: there.layer });
        return;
      }
      const allowed = imports.length > 0 ? `it may import ${imports.join(', ')}` : 'it imports no other layer';
      report(node, 'layer', { to: there.layer, allowed });
    }

    function checkPackage(node, name) {
      if (!here.rights) return;
      for (const [kind, pattern] of Object.entries(packages)) {
        if (pattern.test(name) && !here.rights[kind]) report(node, kind, { name });
      }
    }

    function checkGlobal(node, name) {
      if (here.rights && !here.rights.office && officeGlobals.includes(name)) report(node, 'office', { name });
    }

    return {
      ImportDeclaration: (node) => checkSource(node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => checkSource(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => checkSource(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => checkSource(node.source, false),
      TSImportType: (node) => checkSource(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => checkSource(node.expression, false),
      'CallExpression[callee.name="require"]': (node) => checkSource(node.arguments[0], false),
      MemberExpression(node) {
        const isWindow =
          node.object.type === 'Identifier' && ['window', 'globalThis', 'self'].includes(node.object.name);
        if (isWindow) checkGlobal(node, node.computed ? node.property.value : node.property.name);
      },
      Program(node) {
        for (const comment of context.sourceCode.getAllComments()) {
          const types = /^\/\s*<reference\s+types="([^"]+)"/.exec(comment.value)?.[1];
          if (types) checkPackage(comment, types);
        }
        for (const { identifier } of context.sourceCode.getScope(node).through)
          checkGlobal(identifier, identifier.name);
      },
      'Program:exit'(node) {
        // A name declared as a known global resolves in the global scope instead of passing through it.
        for (const variable of context.sourceCode.getScope(node).variables) {
          if (variable.defs.length > 0) continue;
          for (const { identifier } of variable.references) checkGlobal(identifier, identifier.name);
        }
      },
    };
  },
};

function isTypeOnly(node) {
  if (node.importKind === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type');
}

/** Which layer a file belongs to, and what it may do. Files at the root belong to none: they must keep off src/preview alone. */
function placeOf(file, root) {
  const [top, layer, ...rest] = path.relative(root, file).split(path.sep);
  if (workshops.includes(top) || top === '..')
    return { free: true, workshop: workshops.includes(top) ? top : undefined };
  if (top !== 'src' || !(layer in layers)) return { layer: undefined };
  const isTest = /\.test\.tsx?$/.test(file);
  return { free: isTest, layer, rights: layers[layer], file: rest.join('/') };
}
