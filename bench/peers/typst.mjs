// Typst through its native compiler, as an npm package ships it.
//   node typst.mjs ROOT PLAN OUT.pdf FONTS [--warm N]
// ROOT holds plan.typ; PLAN is the folder of the plan, relative to ROOT. One cold compilation to a tagged PDF;
// with --warm N also N one-word edits of the tasks in the same process.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(join(process.env.PEERS ?? process.cwd(), "x.js"));
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const [root, plan, out, fonts, , warm] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [fonts] }] });

function build() {
  const start = performance.now();
  const compiled = compiler.compile({ mainFilePath: join(root, "plan.typ"), resetRead: true, inputs: { plan } });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }
  const pdf = compiler.pdf(compiled.result, {});
  return { pdf, ms: performance.now() - start, pages: compiled.result.numOfPages };
}

const first = build();
writeFileSync(out, first.pdf);
console.log(JSON.stringify({ pages: first.pages, ms: Math.round(first.ms) }));
if (warm) {
  const file = join(root, plan, "tasks.yaml");
  const text = readFileSync(file, "utf8");
  const at = text.indexOf("content: >-\n", text.length / 2) + "content: >-\n".length;
  const place = at + text.slice(at).search(/\S/);
  const times = [];
  for (let i = 0; i < Number(warm); i++) {
    compiler.mapShadow(file, Buffer.from(`${text.slice(0, place)}Sửa${i} ${text.slice(place)}`));
    times.push(build().ms);
    compiler.evictCache(10);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ warm: times.length, median: Math.round(times[times.length >> 1] * 10) / 10 }));
}
