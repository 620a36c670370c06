package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;

import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.incremental.TraceRecorder;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Builds plans, and again whenever somebody saves one of their files. */
record WatchCommand(
        BuildSettings build,
        AskedPlans asked,
        Words words,
        Rhythm rhythm,
        PrintStream out,
        PrintStream err) {

    private static final long MILLION = 1_000_000;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    static CommandSpec spec(Words words) {
        CommandSpec watch = CommandSpec.create().name(Commands.WATCH);
        Commands.describe(watch, words, Commands.WATCH);
        watch.addPositional(Commands.plans(words, "0..*", "parameter.checked-plans"));
        Commands.addBuildOptions(watch, words);
        return watch;
    }

    int run() {
        SharedTrees known = new SharedTrees(true);
        BuildCommand builds =
                new BuildCommand(
                        build,
                        known,
                        TraceRecorder.idle(),
                        KeptPdfs.all(),
                        true,
                        words,
                        silent(),
                        err);
        ResultFolders results = new ResultFolders(build, words);
        new WatchedPlans(build.settings(), asked, rhythm)
                .each(
                        plan ->
                                results.taken(plan)
                                        .ifPresentOrElse(err::println, () -> build(plan, builds)),
                        () -> err.println(words.of("watch.waiting")));
        return ExitStatus.CLEAN;
    }

    private void build(Path plan, BuildCommand builds) {
        Timings timings = new Timings(System::nanoTime);
        long start = System.nanoTime();
        String status =
                Files.isDirectory(plan) ? String.valueOf(status(plan, builds, timings)) : "gone";
        long milliseconds = (System.nanoTime() - start) / MILLION;
        out.println(
                words.of(
                        "watch." + status,
                        SECONDS.format(LocalTime.now(ZoneId.systemDefault())),
                        build.settings().shown(plan),
                        milliseconds));
        if (build.timings()) {
            timings.print(words, err);
        }
    }

    /** What breaks one build must not end the watch. */
    private int status(Path plan, BuildCommand builds, Timings timings) {
        try {
            return builds.build(plan, timings.lap());
        } catch (OutOfMemoryError e) {
            err.println(words.of("memory.out"));
            return ExitStatus.INPUT_OUTPUT;
        } catch (StackOverflowError | RuntimeException e) {
            return new InternalError(words, err).report(e, Commands.WATCH, plan.toString());
        }
    }

    /** One line a build says it all; where the files are was said by {@code build} once. */
    static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
