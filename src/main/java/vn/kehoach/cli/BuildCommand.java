package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.archive.BuildRecord;
import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.compiler.StepListener;
import vn.kehoach.compose.PlanCommit;
import vn.kehoach.incremental.TraceRecorder;
import vn.kehoach.render.pdf.LineNumbers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compiles a plan to files.
 *
 * @param known what was read for other plans, or for these before
 * @param trace follows what is read and written
 * @param kept of the PDFs that were written before
 * @param alone whether no other plan is built meanwhile
 */
record BuildCommand(
        BuildSettings build,
        SharedTrees known,
        TraceRecorder trace,
        KeptPdfs kept,
        boolean alone,
        Words words,
        PrintStream out,
        PrintStream err) {

    private Settings settings() {
        return build.settings();
    }

    /**
     * @param lap is told how far it is
     */
    int run(Path plan, StepListener lap) {
        int status = build(plan, lap);
        if (status == ExitStatus.PLAN_HAS_ERRORS) {
            err.println(words.of("build.nothing", settings().shown(plan)));
        }
        return status;
    }

    /** Says what was found in a plan and which files were written. */
    int build(Path plan, StepListener lap) {
        if (!Files.isDirectory(plan)) {
            err.println(words.of("plan.no-folder", settings().shown(plan)));
            return ExitStatus.INPUT_OUTPUT;
        }
        Supplier<Optional<PlanCommit>> commit = CommitLookup.begin(build.commit(), plan);
        PlanCompiler compiler =
                settings().compiler(plan).sharing(known).telling(lap).heardBy(trace).naming(commit);
        Compilation compilation = (alone ? compiler.early() : compiler).compile(plan);
        if (!compilation.diagnostics().isEmpty()) {
            new PlanReport(settings(), words).print(compilation, err);
        }
        if (compilation.composition().isEmpty()) {
            return ExitStatus.PLAN_HAS_ERRORS;
        }
        boolean issued = compilation.isIssued();
        if (issued && build.lineNumbers() == LineNumbers.PRINTED) {
            err.println(words.of("build.no-line-numbers", settings().shown(plan)));
        }
        LineNumbers lineNumbers = issued ? LineNumbers.ABSENT : build.lineNumbers();
        BuildRecord record =
                record(plan, lineNumbers, commit.get().orElse(null), fonts(compilation));
        return new PlanOutput(build, record, words, lap, trace, kept, out, err)
                .write(plan, compilation, compilation.composition().get());
    }

    private static String fonts(Compilation compilation) {
        return compilation.composition().map(each -> each.theme().fonts().digest()).orElse("");
    }

    private BuildRecord record(
            Path plan, LineNumbers lineNumbers, @Nullable PlanCommit commit, String fonts) {
        ToolVersion tool = ToolVersion.read();
        return new BuildRecord(
                tool.version(),
                tool.build(),
                String.valueOf(plan.getFileName()),
                build.signatureFields(),
                settings().asOf(),
                lineNumbers,
                commit,
                fonts);
    }
}
