package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compiler.FolderName;
import vn.kehoach.compiler.PlanWeight;
import vn.kehoach.compiler.SideBySide;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles plans to files, several at once; what is said is said in their order.
 *
 * @param caching whether a plan is left alone that was built before and has not changed
 */
record BuildRun(
        BuildSettings build,
        SideBySide jobs,
        boolean caching,
        Words words,
        PrintStream out,
        PrintStream err) {

    int run() {
        UnfinishedFiles.removedWhenStopped(() -> {});
        Timings timings = new Timings(System::nanoTime);
        int status = build(timings);
        if (build.timings()) {
            timings.print(words, err);
        }
        return status;
    }

    private int build(Timings timings) {
        List<Path> plans = build.settings().paths();
        if (plans.size() == 1 && build.settings().terminal()) {
            err.println(words.of("build.start", build.settings().shown(plans.getFirst())));
        }
        IncrementalBuild builds = new IncrementalBuild(build, caching, words);
        int[] status = {ExitStatus.CLEAN};
        jobs(plans)
                .each(
                        plans,
                        PlanWeight::of,
                        plan -> builds.build(plan, timings.lap()),
                        built -> {
                            Transcript.say(built.said(), out, err);
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

    /** Plans of one name, from different folders, write the same files: the last one's stay. */
    private SideBySide jobs(List<Path> plans) {
        long names = plans.stream().map(FolderName::of).distinct().count();
        return names == plans.size() ? jobs : new SideBySide(1, jobs.limit());
    }
}
