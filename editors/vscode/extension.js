// Finds the launcher and starts "kehoach lsp"; all that is known of plans is known there.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const windows = process.platform === "win32";
const LAUNCHERS = windows ? ["kehoach.cmd", "kehoach.exe"] : ["kehoach"];

let client;

/** The first of the places where the command may be; its bare name leaves it to the PATH. */
function launcher() {
  const chosen = vscode.workspace.getConfiguration("kehoach").get("path", "").trim();
  if (chosen) {
    return chosen;
  }
  // What a folder brings along is run only if its user trusts the folder.
  const folders = vscode.workspace.isTrusted ? vscode.workspace.workspaceFolders ?? [] : [];
  for (const folder of folders) {
    for (const name of LAUNCHERS) {
      const file = path.join(folder.uri.fsPath, name);
      if (fs.existsSync(file) && fs.statSync(file).isFile()) {
        return file;
      }
    }
  }
  return LAUNCHERS[0];
}

function serverOptions() {
  const settings = vscode.workspace.getConfiguration("kehoach");
  const args = ["lsp", "--lang", settings.get("language", "vi"), ...settings.get("arguments", [])];
  const command = launcher();
  // Node starts batch files through a shell only, which wants its words in quotes.
  return windows && command.endsWith(".cmd")
    ? { command: `"${command}"`, args: args.map((each) => `"${each}"`), options: { shell: true } }
    : { command, args };
}

async function start() {
  client = new LanguageClient("kehoach", "kehoach", serverOptions(), {
    documentSelector: [{ scheme: "file", language: "yaml" }],
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(
      "Không chạy được lệnh kehoach; chỉ đường dẫn của nó trong mục cài đặt kehoach.path. " +
        "(The kehoach command could not be started; see the setting kehoach.path.) " +
        String(error.message ?? error)
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) {
    await running.stop();
  }
}

async function activate(context) {
  const restart = async () => {
    await stop();
    await start();
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("kehoach.restart", restart),
    vscode.workspace.onDidChangeConfiguration((event) =>
      event.affectsConfiguration("kehoach") ? restart() : undefined
    )
  );
  await start();
}

module.exports = { activate, deactivate: stop };
