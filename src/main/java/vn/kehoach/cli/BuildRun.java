package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.cli.IncrementalBuild.Built;
import vn.kehoach.compiler.PlanWeight;
import vn.kehoach.compiler.SideBySide;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles plans to files, several at once; what is said is said in their order.
 *
 * @param caching whether a plan is left alone that was built before and has not changed
 * @param progress says how far it is
 */
record BuildRun(
        BuildSettings build,
        SideBySide jobs,
        boolean caching,
        Progress progress,
        Words words,
        PrintStream out,
        PrintStream err) {

    static BuildRun of(
            ParseResult parsed,
            Surroundings surroundings,
            BuildSettings build,
            Words words,
            PrintStream out,
            PrintStream err)
            throws Refusal {
        return new BuildRun(
                build,
                Jobs.of(parsed, words),
                !parsed.hasMatchedOption(BuildKeys.NO_CACHE),
                Progress.of(
                        parsed,
                        surroundings,
                        build.settings().paths(),
                        StepShares.build(build.formats()),
                        words,
                        err),
                words,
                parsed.hasMatchedOption(Progress.QUIET) ? WatchCommand.silent() : out,
                err);
    }

    int run() {
        Timings timings = new Timings(System::nanoTime);
        int status = progress.during(() -> build(timings));
        if (build.timings()) {
            timings.print(words, err);
        }
        return status;
    }

    private int build(Timings timings) {
        List<Path> plans = build.settings().paths();
        IncrementalBuild builds = new IncrementalBuild(build, caching, words);
        int[] status = {ExitStatus.CLEAN};
        jobs.each(
                plans,
                PlanWeight::of,
                plan -> {
                    Built built = builds.build(plan, progress.following(plan, timings.lap()));
                    progress.done(plan);
                    return built;
                },
                built -> {
                    progress.aside(() -> Transcript.say(built.said(), out, err));
                    rethrow(built.failure());
                    status[0] = Math.max(status[0], built.status());
                });
        return status[0];
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException each -> throw each;
            case Error each -> throw each;
            default -> throw new IllegalStateException(failure);
        }
    }
}
