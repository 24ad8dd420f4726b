/**
 * Who may know whom. One direction: plan ← sheets ← rules ← excel ← taskpane and commands. `text` is for all but `plan`;
 * `xlsx` gives `sheets` a saved file as `excel` gives it an open workbook; `calculation` calculates its formulas where there is
 * no Excel to do it, and is too large for a task pane.
 *
 * imports   layers whose code may be imported
 * types     `layer` or `layer/module` of which types alone may be imported: they leave no trace in what runs
 * entry     files of the layer that may import more, because they wire the parts together
 * office    may use Office.js: the globals, their types, the packages
 * ui        may use React and Fluent UI
 * node      may use Node's own modules
 */
const layers = {
  plan: { imports: [] },
  text: { imports: ['plan'], types: ['sheets', 'xlsx/fileProblem'] },
  sheets: { imports: ['plan', 'text'] },
  xlsx: { imports: ['plan', 'sheets'] },
  calculation: { imports: ['plan', 'sheets', 'xlsx'] },
  rules: { imports: ['plan', 'sheets', 'text'] },
  excel: { imports: ['plan', 'sheets', 'rules', 'text'], office: true },
  taskpane: {
    imports: ['plan', 'sheets', 'xlsx', 'rules', 'text'],
    types: ['excel/startUp', 'excel/workbookPort'],
    entry: { files: ['index.tsx'], imports: ['excel'] },
    ui: true,
  },
  commands: { imports: ['plan', 'sheets', 'rules', 'text', 'excel'], office: true },
  check: { imports: ['plan', 'sheets', 'xlsx', 'calculation', 'rules', 'text'], node: true },
  preview: {
    imports: ['plan', 'sheets', 'xlsx', 'rules', 'text', 'excel', 'taskpane', 'commands'],
    office: true,
    ui: true,
    node: true,
  },
};

/** Folders beside src whose files may import anything: they prove, draw or build, and are never shipped. */
const workshops = ['tests', 'scripts', 'tools'];

/** The names Office.js puts into the global scope. */
const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'OSF', 'CustomFunctions'];

/** Packages by what they bring in. */
const packages = {
  office: /^(@microsoft\/office-js|@types\/office-js|office-js|office-addin-[^/]+)(\/|$)/,
  ui: /^(react|react-dom|@fluentui\/[^/]+|@griffel\/[^/]+|scheduler)(\/|$)/,
  node: /^node:|^(fs|path|os|url|http|https|crypto|child_process|stream|util|worker_threads)(\/|$)/,
};

module.exports = { layers, officeGlobals, packages, workshops };
