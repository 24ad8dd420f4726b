const { createHash } = require('node:crypto');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const root = (...parts) => path.join(__dirname, ...parts);

/** Where the add-in will be served from; goes into the manifest of dist/. */
const localAddress = 'https://localhost:3000';
const deployedAddress = (process.env.ADDIN_URL || localAddress).replace(/\/+$/, '');
if (!/^https:\/\/[^/?#]+(\/[^?#]*)?$/.test(deployedAddress)) {
  throw new Error(`ADDIN_URL must be an https address without query: ${deployedAddress}`);
}

/**
 * Excel runs add-ins in WebView2 (Windows), in the system's WKWebView (Mac) and in an evergreen browser (web). All of them
 * speak ES2022 (Edge and Chrome 94, Safari 16.4, Firefox 93), so nothing is polyfilled.
 */
const languageLevel = 'es2022';

/** The preview is a tool for developers: a build that reaches it is wrong, whatever the way. */
const forbidPreview = new webpack.NormalModuleReplacementPlugin(/./, (resource) => {
  const asked = resource.createData?.resource ?? path.resolve(resource.context, resource.request);
  if (asked.startsWith(root('src', 'preview') + path.sep)) {
    throw new Error(`${resource.contextInfo.issuer || 'An entry'} imports ${asked}: src/preview must not be shipped`);
  }
});

/** @returns {import('webpack').Configuration} */
module.exports = (_env, { mode = 'production' } = {}) => ({
  mode,
  target: ['web', languageLevel],
  entry: {
    taskpane: root('src/taskpane/index.tsx'),
    commands: root('src/commands/commands.ts'),
    message: root('src/commands/message.ts'),
  },
  output: {
    path: root('dist'),
    filename: '[name].[contenthash:10].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: root('src'),
        loader: 'swc-loader',
        options: {
          jsc: {
            target: languageLevel,
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  optimization: {
    // Pages stay as written: there is nothing to gain, and what is written can be searched for.
    minimizeOptions: { html: false },
    // What changes seldom (React, Fluent UI) is kept apart from what changes with every release, so that it stays cached.
    splitChunks: {
      cacheGroups: {
        vendor: { test: /[\\/]node_modules[\\/]/, name: 'vendor', chunks: (chunk) => chunk.name === 'taskpane' },
        // What is fetched on demand comes with the packages it needs, under the name it was given.
        defaultVendors: false,
        // Parts that several of them share say in their names whether they wait for a person.
        default: { minChunks: 2, priority: -20, reuseExistingChunk: true, name: sharedName },
      },
    },
  },
  performance: false,
  stats: { preset: 'errors-warnings', errorDetails: false },
  cache: { type: 'filesystem', cacheDirectory: root('build/webpack'), buildDependencies: { config: [__filename] } },
  // Maps are for us, not for the web server; `npm run check:build` reads in them what each script is made of.
  devtool: false,
  plugins: [
    forbidPreview,
    new webpack.SourceMapDevToolPlugin({ filename: '../build/maps/[file].map', append: false, noSources: true }),
    page('taskpane', 'src/taskpane/taskpane.html'),
    page('commands', 'src/commands/commands.html'),
    page('message', 'src/commands/message.html'),
    new CopyPlugin({
      patterns: [
        { from: root('assets/*.png'), to: 'assets/[name][ext]' },
        { from: root('src/support'), to: '.' },
        {
          from: root('manifest.xml'),
          transform: (manifest) => manifest.toString().replaceAll(localAddress, deployedAddress),
        },
      ],
    }),
  ],
});

function sharedName(_module, chunks) {
  const names = chunks.map(({ name }) => name).sort();
  const waits = names.every((name) => name.startsWith('on-demand-'));
  const told = createHash('sha256').update(names.join()).digest('hex').slice(0, 6);
  return `${waits ? 'on-demand-shared' : 'shared'}-${told}`;
}

function page(name, template) {
  return new HtmlPlugin({ template: root(template), filename: `${name}.html`, chunks: [name], minify: false });
}
