// Runs before every command of package.json ("node -r ./scripts/preflight.cjs"), with any version of Node, so it uses old syntax only.
// Reports in one sentence what prevents every command from running.
'use strict';
var fs = require('fs');
var path = require('path');

/** The first Node that runs TypeScript files. npm installs a newer one (the package "node"); without it the system's own is used. */
var needed = [22, 18];

function errorOf(version, project) {
  var parts = version.split('.').map(Number);
  if (parts[0] < needed[0] || (parts[0] === needed[0] && parts[1] < needed[1]) || (parts[0] === 23 && parts[1] < 6)) {
    return {
      zh:
        '这里运行的是 Node ' +
        version +
        '，太旧了：要 ' +
        needed.join('.') +
        ' 或更新的。运行 "npm ci"（不要加 --omit=optional），' +
        '它会装好项目自己的 Node；或者从 nodejs.org 装一个新的。',
      en:
        'This is Node ' +
        version +
        ', which is too old: ' +
        needed.join('.') +
        ' or newer is needed. Run "npm ci" (without --omit=optional), which ' +
        "installs the project's own Node, or install a newer one from nodejs.org.",
    };
  }
  if (!fs.existsSync(path.join(project, 'node_modules', 'astro'))) {
    return {
      zh: '还没有安装：缺少 node_modules。先运行 "npm ci"。',
      en: 'Nothing is installed yet: node_modules is missing. Run "npm ci" first.',
    };
  }
  return undefined;
}

function machineLanguage() {
  try {
    return /^zh/.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';
  } catch (_error) {
    return 'en';
  }
}

var error = errorOf(process.versions.node, path.join(__dirname, '..'));
if (error) {
  process.stderr.write(error[machineLanguage()] + '\n');
  process.exit(1);
}

// Keeps compiled code, so that this command and the processes it starts need half the time to start.
process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || path.join(__dirname, '..', '.cache', 'compiled');
require('node:module').enableCompileCache();
