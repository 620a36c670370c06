package vn.kehoach.cli;

import vn.kehoach.compiler.FolderName;
import vn.kehoach.compiler.PlanWeight;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.compiler.SideBySide;
import vn.kehoach.compiler.StepListener;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Compiles plans to files, several at once; what is said is said in their order. */
record BuildRun(
        BuildSettings build, SideBySide jobs, Words words, PrintStream out, PrintStream err) {

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
        SharedTrees known = new SharedTrees();
        List<Path> plans = build.settings().paths();
        if (plans.size() == 1) {
            if (build.settings().terminal()) {
                err.println(words.of("build.start", build.settings().shown(plans.getFirst())));
            }
            return new BuildCommand(build, known, words, out, err)
                    .run(plans.getFirst(), timings.lap());
        }
        int[] status = {ExitStatus.CLEAN};
        jobs(plans)
                .each(
                        plans,
                        PlanWeight::of,
                        plan -> build(plan, known, timings.lap()),
                        built -> {
                            Transcript.say(built.said(), out, err);
                            status[0] = Math.max(status[0], built.status());
                        });
        return status[0];
    }

    private record Built(int status, List<Transcript.Said> said) {}

    private Built build(Path plan, SharedTrees known, StepListener lap) {
        Transcript transcript = new Transcript();
        int status =
                new BuildCommand(build, known, words, transcript.out(), transcript.err())
                        .run(plan, lap);
        return new Built(status, transcript.said());
    }

    /** Plans of one name, from different folders, write the same files: the last one's stay. */
    private SideBySide jobs(List<Path> plans) {
        long names = plans.stream().map(FolderName::of).distinct().count();
        return names == plans.size() ? jobs : new SideBySide(1, jobs.limit());
    }
}
