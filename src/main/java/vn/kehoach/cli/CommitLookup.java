package vn.kehoach.cli;

import vn.kehoach.compiler.OwnThread;
import vn.kehoach.compose.PlanCommit;

import java.nio.file.Path;
import java.util.Optional;
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
            case CommitOption.Asked asked -> OwnThread.begin("commit", () -> asked.of(plan))::join;
            case CommitOption.Unsaid unsaid -> () -> unsaid.of(plan);
            case CommitOption.Given given -> () -> given.of(plan);
        };
    }
}
