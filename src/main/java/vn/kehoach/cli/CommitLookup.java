package vn.kehoach.cli;

import vn.kehoach.compose.PlanCommit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Asks git, which is started twice for it, while the plan is read and checked. */
final class CommitLookup {
    private CommitLookup() {}

    /**
     * @param plan its folder, absolute
     * @return waits for the answer
     */
    static Supplier<Optional<PlanCommit>> begin(CommitOption option, Path plan) {
        return switch (option) {
            case CommitOption.Asked asked -> start(ForkJoinTask.adapt(() -> asked.of(plan)))::join;
            case CommitOption.Unsaid unsaid -> () -> unsaid.of(plan);
            case CommitOption.Given given -> () -> given.of(plan);
        };
    }

    /** On a thread of its own: it waits for another program. */
    private static <T> ForkJoinTask<T> start(ForkJoinTask<T> question) {
        Thread thread = new Thread(question::quietlyInvoke, "commit");
        thread.setDaemon(true);
        thread.start();
        return question;
    }
}
